using System.Text.RegularExpressions;

namespace Employment.Platform.Numbers;

/// <summary>What may not stand in a text that people write and that is kept and shown as it is: a name, a reason, a piece of evidence.</summary>
public static partial class WrittenText
{
    /// <summary>Whether what looks like an ID number stands in it, with full-width digits too: seventeen digits and a digit or X, not inside a longer run.</summary>
    public static bool HasIdNumber(string text) => IdNumber().IsMatch(NumberText.Fold(text));

    /// <summary>Whether there are control characters in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowsLines">Whether ends of lines and tabs are none of them.</param>
    public static bool HasControl(string text, bool allowsLines = false) =>
        text.Any(letter => char.IsControl(letter) && !(allowsLines && letter is '\n' or '\r' or '\t'));

    [GeneratedRegex("(?<![0-9A-Z])[1-9][0-9]{16}[0-9X](?![0-9A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();
}
