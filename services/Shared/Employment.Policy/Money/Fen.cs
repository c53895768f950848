using System.Globalization;

namespace Employment.Policy.Money;

/// <summary>An amount of money in fen (0.01 yuan).</summary>
public readonly record struct Fen(long Value)
{
    /// <summary>Rounds half up (四舍五入) to the fen.</summary>
    public static Fen RoundHalfUp(decimal fen) => new((long)Math.Round(fen, MidpointRounding.AwayFromZero));

    /// <summary>"2000.00 yuan".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value / 100}.{Value % 100:00} yuan");
}
