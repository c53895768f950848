using System.Text.RegularExpressions;

namespace Employment.Profiles.Domain;

/// <summary>What people write into a form: a name, a reason, a piece of evidence. It is kept and shown as it is, so no ID number may stand in it.</summary>
internal static partial class PlainText
{
    /// <summary>What is wrong with a text; "" where nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">Fewest characters; 0: it may be left out.</param>
    /// <param name="most">Most characters.</param>
    public static string Problem(string text, int least, int most) => text.Trim() switch
    {
        { Length: 0 } when least > 0 => "is required",
        { Length: var length } when length > most => $"may have {most} characters",
        var plain when plain.Any(char.IsControl) => "must be one line without control characters",
        var plain when IdNumber().IsMatch(NumberText.Fold(plain)) => "must not hold an ID number; ID numbers are kept sealed, in their own field",
        _ => "",
    };

    /// <summary>Seventeen digits and a digit or X, not inside a longer run.</summary>
    [GeneratedRegex("(?<![0-9A-Z])[1-9][0-9]{16}[0-9X](?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();
}
