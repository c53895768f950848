using System.Collections.Frozen;
using System.Globalization;

namespace Employment.Platform.Numbers;

/// <summary>A citizen identity number (GB 11643-1999): address code, day of birth, order, check digit. Nothing but its text tells it.</summary>
public sealed class CitizenNumber
{
    public const int Length = 18;
    private const int FirstGenerationLength = 15;
    private const string CheckDigits = "10X98765432";
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // GB/T 2260: the provinces, and Taiwan, Hong Kong and Macao with the residence permits numbered alike.
    private static readonly FrozenSet<string> Provinces = FrozenSet.ToFrozenSet(
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".Split(' '), StringComparer.Ordinal);

    private CitizenNumber(string text, DateOnly birthDate) => (Text, BirthDate) = (text, birthDate);

    public string Text { get; }

    public DateOnly BirthDate { get; }

    /// <summary>Reads a number as typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="today">The business date, after which nobody is born.</param>
    /// <param name="problem">What is wrong, without the number; "" where nothing is.</param>
    public static CitizenNumber? Read(string typed, DateOnly today, out string problem)
    {
        var text = NumberText.Fold(typed);
        problem = ShapeProblem(text);
        if (problem.Length > 0)
        {
            return null;
        }

        if (!TryReadBirth(text, out var birth) || birth < Earliest || birth > today)
        {
            problem = birth > today
                ? "has a day of birth (digits 7 to 14) in the future; compare it with the card"
                : "has no day of birth since 1900 in its digits 7 to 14; compare it with the card";
            return null;
        }

        problem = CheckDigitOf(text) == text[^1] ? "" : "does not agree with its last digit, so that at least one is mistyped; compare it with the card";
        return problem.Length == 0 ? new CitizenNumber(text, birth) : null;
    }

    /// <summary>The check digit that belongs to the first seventeen digits.</summary>
    public static char CheckDigitOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * (digits[i] - '0');
        }

        return CheckDigits[sum % CheckDigits.Length];
    }

    private static string ShapeProblem(string text) => text switch
    {
        "" => "is required: the 18 characters of the identity card",
        { Length: FirstGenerationLength } when text.All(char.IsAsciiDigit) =>
            "has 15 digits, as the first-generation card had; give the 18 characters of the second-generation number (二代身份证)",
        { Length: not Length } => $"has {text.Length.ToString(CultureInfo.InvariantCulture)} characters; an identity number has 18",
        _ when !text.AsSpan(0, Length - 1).ContainsOnlyDigits() || !(char.IsAsciiDigit(text[^1]) || text[^1] == 'X') =>
            "must be 17 digits and a digit or X",
        _ when !Provinces.Contains(text[..2]) => "does not begin with the code of a province (first two digits); compare it with the card",
        _ => "",
    };

    /// <summary>Whether digits 7 to 14 are a day on which somebody can have been born.</summary>
    /// <param name="text">Eighteen characters, folded.</param>
    internal static bool HoldsBirth(string text) => TryReadBirth(text, out var birth) && birth >= Earliest && birth.Year < Earliest.Year + 200;

    private static bool TryReadBirth(string text, out DateOnly birth) =>
        DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birth);
}
