using System.Security.Cryptography;

namespace Employment.Profiles.Features.Activation;

/// <summary>Codes that are read off a slip of paper: no letter in them looks like a digit.</summary>
internal static class ActivationCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 12;
    private const int GroupLength = 4;

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>A new code, without dashes.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>As it is printed, e.g. "7Q4K-M2XT-9RWD".</summary>
    public static string Print(string code) => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>A code as typed, without dashes and blanks; null where it is none.</summary>
    public static string? Read(string typed)
    {
        var code = NumberText.Fold(typed);
        return code.Length == Length && !code.AsSpan().ContainsAnyExcept(Alphabet) ? code : null;
    }
}
