using System.Buffers.Text;
using System.Security.Cryptography;

namespace Employment.Accounts.LockOuts;

/// <summary>What a browser keeps in its device cookie: 256 random bits that open nothing and tell one browser from another. Only hashes are stored.</summary>
internal static class DeviceToken
{
    private const string Prefix = "ed_";
    private const int RandomBytes = 32;

    private static readonly int Length = Prefix.Length + Base64Url.GetEncodedLength(RandomBytes);

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Whether a text may be one.</summary>
    public static bool Is(string text) => text.Length == Length && text.StartsWith(Prefix, StringComparison.Ordinal);
}
