using System.Security.Cryptography;
using System.Text;

namespace Employment.Platform.Secrets;

/// <summary>
/// Keyed hash by which a secret value is looked up (HMAC-SHA-256). Without the key nobody can try all values. The first key makes new
/// hashes; those of the others are looked for as well until they are made anew.
/// </summary>
/// <param name="keys">The keys.</param>
public sealed class LookupHash(KeyRing keys)
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>The hash to store.</summary>
    public byte[] Of(string value) => Hash(keys.Current, value);

    /// <summary>The hashes to look for, the current key's first.</summary>
    public IReadOnlyList<byte[]> AllOf(string value)
    {
        var current = keys.Current;
        return [Hash(current, value), .. keys.All.Where(key => !ReferenceEquals(key, current)).Select(key => Hash(key, value))];
    }

    private static byte[] Hash(byte[] key, string value) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value));
}
