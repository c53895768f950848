using System.Globalization;
using System.Numerics;

namespace Employment.Policy.Money;

/// <summary>An exact decimal share, held in billionths.</summary>
public readonly record struct Share(long Billionths)
{
    public const long One = 1_000_000_000;

    public decimal Value => (decimal)Billionths / One;

    /// <summary>Reads a plain decimal ("0.055") with at most nine decimals; no sign, exponent or blanks.</summary>
    public static bool TryParse(string? text, out Share share) => TryRead(text.AsSpan(), out share);

    /// <summary>As <see cref="TryParse"/>, for a text in characters or in UTF-8.</summary>
    public static bool TryRead<T>(ReadOnlySpan<T> text, out Share share)
        where T : unmanaged, IBinaryInteger<T>
    {
        share = default;
        var (whole, fraction, unit, point) = (0L, 0L, One, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var digit = int.CreateTruncating(text[i]) - '0';
            if (digit == '.' - '0' && point < 0 && i > 0)
            {
                point = i;
            }
            else if (digit is < 0 or > 9)
            {
                return false;
            }
            else if (point < 0)
            {
                whole = Math.Min((whole * 10) + digit, One + 1);
            }
            else
            {
                // Zeros may follow the ninth decimal; anything else is lost.
                unit /= 10;
                fraction += digit * unit;
                if (unit == 0 && digit > 0)
                {
                    return false;
                }
            }
        }

        share = new Share((whole * One) + fraction);
        return !text.IsEmpty && point < text.Length - 1 && whole <= One && (whole < One || fraction == 0);
    }

    public override string ToString() => Value.ToString("0.#########", CultureInfo.InvariantCulture);
}
