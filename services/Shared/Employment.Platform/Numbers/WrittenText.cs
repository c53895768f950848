using System.Text.RegularExpressions;

namespace Employment.Platform.Numbers;

/// <summary>What may not stand in a text that people write and that is kept and shown as it is: a name, a reason, a piece of evidence.</summary>
public static partial class WrittenText
{
    /// <summary>
    /// Whether what looks like an ID number stands in it, with full-width digits too: seventeen digits and a digit or X, not inside a longer
    /// run. With gaps between the digits it has to hold a day of birth: else two days or amounts one after the other would look like one.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool HasIdNumber(string text) => Candidates().Matches(NumberText.FoldLetters(text)).Any(found => IsIdNumber(found.Groups[1].Value));

    /// <summary>Whether there are control characters in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowsLines">Whether ends of lines and tabs are none of them.</param>
    public static bool HasControl(string text, bool allowsLines = false) =>
        text.Any(letter => char.IsControl(letter) && !(allowsLines && letter is '\n' or '\r' or '\t'));

    private static bool IsIdNumber(string candidate) =>
        candidate.Length == CitizenNumber.Length || CitizenNumber.HoldsBirth(NumberText.Fold(candidate));

    // Looked for from every place on: a day before the number would else be taken for its beginning, and the number be passed over.
    [GeneratedRegex("(?<![0-9A-Z])(?=([1-9](?:" + NumberText.Gap + "{0,3}[0-9]){16}" + NumberText.Gap + "{0,3}[0-9X])(?![0-9A-Z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();
}
