using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Employment.Accounts.Sessions;

/// <summary>Session tokens: 256 random bits with a prefix that tells people and scanners what they found. Only their hashes are stored.</summary>
internal static class SessionTokens
{
    public const string Cookie = "COOKIE";
    public const string Access = "ACCESS";
    public const string Refresh = "REFRESH";

    private const int RandomBytes = 32;

    // Longer than any of ours.
    private const int Longest = 128;

    /// <param name="kind">One of the kinds above.</param>
    public static string New(string kind) => Prefix(kind) + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>The hash by which a token is found; null where it can be none.</summary>
    public static byte[]? FindHash(string token) => token.Length is > 0 and <= Longest ? HashOf(token) : null;

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>
    /// What a page has to send back with a call that changes something: made from the cookie's token by way of its hash, so that it can be
    /// told to a page again and is stored nowhere.
    /// </summary>
    /// <param name="cookieHash">Hash of the cookie's token.</param>
    public static string CsrfOf(byte[] cookieHash) => Base64Url.EncodeToString(HMACSHA256.HashData(cookieHash, "csrf"u8));

    private static string Prefix(string kind) => kind switch
    {
        Cookie => "es_",
        Access => "ea_",
        _ => "er_",
    };
}
