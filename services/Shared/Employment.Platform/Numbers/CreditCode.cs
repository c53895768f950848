using System.Globalization;

namespace Employment.Platform.Numbers;

/// <summary>A unified social credit code (GB 32100-2015).</summary>
public sealed class CreditCode
{
    public const int Length = 18;

    /// <summary>Digits and letters without I, O, S, V and Z; a character's place is its value.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>Reads a code as typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="problem">What is wrong, without the code; "" where nothing is.</param>
    public static CreditCode? Read(string typed, out string problem)
    {
        var text = NumberText.Fold(typed);
        problem = ShapeProblem(text);
        if (problem.Length == 0 && CheckCharacterOf(text) != text[^1])
        {
            problem = "does not agree with its last character, so that at least one is mistyped; compare it with the licence";
        }

        return problem.Length == 0 ? new CreditCode(text) : null;
    }

    /// <summary>The check character that belongs to the first seventeen.</summary>
    public static char CheckCharacterOf(ReadOnlySpan<char> characters)
    {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += weight * Alphabet.IndexOf(characters[i], StringComparison.Ordinal);
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }

    private static string ShapeProblem(string text) => text switch
    {
        "" => "is required: the 18 characters of the business licence",
        { Length: not Length } => $"has {text.Length.ToString(CultureInfo.InvariantCulture)} characters; a unified social credit code has 18",
        _ when text.AsSpan().ContainsAnyExcept(Alphabet) => "must consist of digits and capital letters without I, O, S, V and Z",
        _ when !text.AsSpan(2, 6).ContainsOnlyDigits() => "must have six digits, the code of a region, from its third character on",
        _ => "",
    };
}
