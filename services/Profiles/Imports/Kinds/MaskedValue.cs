using System.Text.RegularExpressions;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>A cell as it may be shown in the list of faults: short, and with whatever could be a number of a person or firm masked.</summary>
internal static partial class MaskedValue
{
    private const int Longest = 40;
    private const int Shown = 4;

    public static string Of(string value)
    {
        var masked = LongNumber().Replace(value, match => Mask(match.Value));
        return masked.Length <= Longest ? masked : masked[..(Longest - 1)] + "…";
    }

    private static string Mask(string number) =>
        string.Concat(number.AsSpan(0, Shown), new string('*', number.Length - (2 * Shown)), number.AsSpan(number.Length - Shown));

    // Also with a digit too few or too many, and in full-width digits: \d is any digit.
    [GeneratedRegex(@"[\dA-Za-zＡ-Ｚａ-ｚ]{12,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
