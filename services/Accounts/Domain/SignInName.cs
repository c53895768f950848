using System.Text;
using System.Text.RegularExpressions;

namespace Employment.Accounts.Domain;

/// <summary>Sign-in names: what they may look like, and why not like an ID or telephone number.</summary>
internal static partial class SignInName
{
    public const int Shortest = 4;
    public const int Longest = 64;

    // Unicode's own normalisation does nothing in a process without a language database, as ours are.
    private const char FirstWide = '！';
    private const char LastWide = '～';
    private const char WideBlank = '\u3000';

    /// <summary>One spelling of a name: full-width letters and digits as ordinary ones, no blanks around it.</summary>
    public static string Fold(string name) => string.Create(name.Length, name, (folded, text) =>
    {
        for (var index = 0; index < folded.Length; index++)
        {
            folded[index] = text[index] switch
            {
                >= FirstWide and <= LastWide and var wide => (char)(wide - FirstWide + '!'),
                WideBlank => ' ',
                var other => other,
            };
        }
    }).Trim();

    /// <summary>A folded name without regard to case, as it is looked up.</summary>
    public static string Normalize(string folded) => folded.ToUpperInvariant();

    /// <summary>What is wrong with a new name; null: nothing. Never repeats the name, which may be personal.</summary>
    public static string? Fault(string folded) => folded switch
    {
        { Length: < Shortest or > Longest } => $"must have {Shortest} to {Longest} characters",
        _ when !folded.EnumerateRunes().All(IsAllowed) => "may hold letters of any script, digits, dots, dashes and underlines, nothing else",
        _ when Guid.TryParse(folded, out _) => "may not look like an account's id, with which it could be confused in records; choose another",
        _ => NumberFault(Signs().Replace(folded, "")),
    };

    private static string? NumberFault(string letters) => letters switch
    {
        _ when IdNumber().IsMatch(letters) =>
            "looks like an ID number; names are shown in lists and stand in records, where an ID number must never be: choose a name you make up",
        _ when Telephone().IsMatch(letters) =>
            "looks like a telephone number; names are shown in lists and stand in records, where others would read it: choose a name you make up",
        _ => null,
    };

    private static bool IsAllowed(Rune rune) =>
        Rune.IsLetter(rune) || (rune.IsAscii && (char.IsAsciiDigit((char)rune.Value) || rune.Value is '.' or '-' or '_'));

    [GeneratedRegex(@"[._\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    // Resident ID numbers of 18 and of 15 characters, wherever in a name they stand.
    [GeneratedRegex(@"[0-9]{15}", RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();

    // A mobile number wherever it stands, with or without 86; a landline where the name is nothing else.
    [GeneratedRegex(@"(^|[^0-9])(86)?1[3-9][0-9]{9}($|[^0-9])|^[0-9]{7,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
