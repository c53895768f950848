using System.Security.Cryptography;

namespace Employment.Testing;

/// <summary>Names of accounts that nobody has yet. Of letters alone: what by chance looks like an ID number is refused.</summary>
public static class SignInNames
{
    private const int Letters = 16;

    /// <summary>A name that begins with a word, e.g. "public-qkzmv…".</summary>
    public static string New(string beginning) => $"{beginning}-{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz", Letters)}";
}
