using System.Text.RegularExpressions;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>A cell as it may be shown in the list of faults: short, and with whatever could be a number of a person or firm masked.</summary>
internal static partial class MaskedValue
{
    private const int Longest = 40;
    private const int Shown = 4;

    /// <summary>A cell of any column.</summary>
    public static string Of(string value) => Cut(InText(value));

    /// <summary>A cell of the column with the number: whatever stands there is taken for one, however it is written.</summary>
    public static string OfNumber(string value) => Cut(Mask(value));

    /// <summary>A text of any length.</summary>
    public static string InText(string text) => LongNumber().Replace(text, match => Mask(match.Value));

    private static string Cut(string masked) => masked.Length <= Longest ? masked : masked[..(Longest - 1)] + "…";

    // Of what is short less is shown at its ends.
    private static string Mask(string typed)
    {
        var number = NumberText.Fold(typed);
        var shown = Math.Min(Shown, number.Length / Shown);
        return string.Concat(number.AsSpan(0, shown), new string('*', number.Length - (2 * shown)), number.AsSpan(number.Length - shown));
    }

    // Also with a digit too few or too many, with gaps between the digits, and in full-width digits: \d is any digit.
    [GeneratedRegex(@"\d(?:" + NumberText.Gap + @"{0,3}\d){11,}(?:" + NumberText.Gap + @"{0,3}[XxＸｘ])?|[\dA-Za-zＡ-Ｚａ-ｚ]{12,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
