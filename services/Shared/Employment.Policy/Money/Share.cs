using System.Globalization;

namespace Employment.Policy.Money;

/// <summary>An exact decimal share, held in billionths.</summary>
public readonly record struct Share(long Billionths)
{
    public const long One = 1_000_000_000;

    public decimal Value => (decimal)Billionths / One;

    /// <summary>Reads a plain decimal ("0.055") with at most nine decimals; no sign, exponent or blanks.</summary>
    public static bool TryParse(string? text, out Share share) => TryRead(text, out share);

    /// <summary>As <see cref="TryParse"/>, for a text that is no string.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Share share)
    {
        share = default;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1])
            || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value > 1_000_000_000 || decimal.Truncate(value * One) != value * One)
        {
            return false;
        }

        share = new Share((long)(value * One));
        return true;
    }

    public override string ToString() => Value.ToString("0.#########", CultureInfo.InvariantCulture);
}
