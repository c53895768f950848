using System.Text.RegularExpressions;

namespace Employment.Platform.Numbers;

/// <summary>Numbers as people type them: with full-width digits, small letters, blanks around them, and gaps between groups of digits.</summary>
public static partial class NumberText
{
    /// <summary>
    /// What people put between the digits of a number, as a pattern for one character: blanks of every width, hyphens and dashes, dots in the
    /// middle, below and of full width, and signs that nobody sees.
    /// </summary>
    public const string Gap = @"[\s\p{Pd}\p{Cf}.．·。｡−]";

    private const int FullWidth = '０' - '0';

    /// <summary>The number in the one form that is hashed and sealed: without gaps, in ordinary digits and capital letters.</summary>
    /// <param name="typed">What was typed.</param>
    public static string Fold(string typed) => FoldLetters(Gaps().Replace(typed, ""));

    /// <summary>A number as it is shown: its beginning and its end.</summary>
    public static string Mask(string number) => $"{number[..4]}{new string('*', number.Length - 8)}{number[^4..]}";

    /// <summary>A text in ordinary digits and capital letters, each in its place.</summary>
    internal static string FoldLetters(string text) => string.Create(text.Length, text, static (folded, letters) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            folded[i] = FoldLetter(letters[i]);
        }
    });

    private static char FoldLetter(char letter) =>
        char.ToUpperInvariant(letter is >= '！' and <= '～' ? (char)(letter - FullWidth) : letter);

    [GeneratedRegex(Gap, RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
