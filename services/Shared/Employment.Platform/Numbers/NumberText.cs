namespace Employment.Platform.Numbers;

/// <summary>Numbers as people type them: with full-width digits, small letters and blanks around them.</summary>
public static class NumberText
{
    private const int FullWidth = '０' - '0';

    /// <summary>The number in the one form that is hashed and sealed.</summary>
    public static string Fold(string typed) => string.Create(typed.Trim().Length, typed.Trim(), static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    });

    /// <summary>A number as it is shown: its beginning and its end.</summary>
    public static string Mask(string number) => $"{number[..4]}{new string('*', number.Length - 8)}{number[^4..]}";

    private static char Fold(char letter) =>
        char.ToUpperInvariant(letter is >= '！' and <= '～' ? (char)(letter - FullWidth) : letter);
}
