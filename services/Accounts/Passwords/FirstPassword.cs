using System.Security.Cryptography;

namespace Employment.Accounts.Passwords;

/// <summary>Passwords that are shown once and have to be changed with the first sign-in: 80 random bits, easy to read out.</summary>
internal static class FirstPassword
{
    // 32 letters and digits that are not taken for one another.
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    public static string New() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}
