using System.Collections.Frozen;

namespace Employment.Accounts.Passwords;

/// <summary>The list of the commonest passwords, which is part of the program.</summary>
internal static class CommonPasswords
{
    private static readonly FrozenSet<string> List = Read().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a password is on the list as it is, or with digits and signs put before or after it, or is of digits and signs alone.</summary>
    public static bool Contain(string password)
    {
        var lower = password.ToLowerInvariant();
        var core = lower.AsSpan();
        while (!core.IsEmpty && !char.IsLetter(core[^1]))
        {
            core = core[..^1];
        }

        while (!core.IsEmpty && !char.IsLetter(core[0]))
        {
            core = core[1..];
        }

        return core.IsEmpty || List.Contains(lower) || List.Contains(core.ToString());
    }

    private static IEnumerable<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("commonest-passwords")!);
        while (reader.ReadLine() is { } line)
        {
            foreach (var word in line.StartsWith('#') ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }
}
