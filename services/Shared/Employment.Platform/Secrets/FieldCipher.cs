using System.Security.Cryptography;
using System.Text;

namespace Employment.Platform.Secrets;

/// <summary>
/// Encrypts single values for the database (AES-256-GCM): "length of key id, key id, nonce, tag, ciphertext". A value sealed for one purpose
/// and owner opens for no other.
/// </summary>
/// <param name="keys">The first key seals, all open.</param>
public sealed class FieldCipher(KeyRing keys)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bound">What it belongs to, e.g. "number:" and the profile's id; the same is needed to open it.</param>
    public byte[] Seal(string text, string bound) => Seal(Encoding.UTF8.GetBytes(text), bound);

    /// <summary>Seals bytes.</summary>
    /// <param name="plain">The bytes.</param>
    /// <param name="bound">What they belong to; the same is needed to open them.</param>
    public byte[] Seal(ReadOnlySpan<byte> plain, string bound)
    {
        var id = Encoding.UTF8.GetBytes(keys.CurrentId);
        var sealedBytes = new byte[1 + id.Length + NonceBytes + TagBytes + plain.Length];
        sealedBytes[0] = (byte)id.Length;
        id.CopyTo(sealedBytes, 1);
        var rest = sealedBytes.AsSpan(1 + id.Length);
        RandomNumberGenerator.Fill(rest[..NonceBytes]);
        using var aes = new AesGcm(KeyOf(keys.Current), TagBytes);
        aes.Encrypt(rest[..NonceBytes], plain, rest[(NonceBytes + TagBytes)..], rest.Slice(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(bound));
        return sealedBytes;
    }

    /// <summary>Opens what was sealed.</summary>
    /// <exception cref="CryptographicException">It was altered, belongs to something else, or its key is gone.</exception>
    public string Open(ReadOnlySpan<byte> sealedBytes, string bound) => Encoding.UTF8.GetString(OpenBytes(sealedBytes, bound));

    /// <summary>Opens bytes that were sealed.</summary>
    /// <exception cref="CryptographicException">They were altered, belong to something else, or their key is gone.</exception>
    public byte[] OpenBytes(ReadOnlySpan<byte> sealedBytes, string bound)
    {
        var plain = new byte[sealedBytes.Length];
        return plain[..OpenBytes(sealedBytes, bound, plain)];
    }

    /// <summary>Opens bytes that were sealed.</summary>
    /// <param name="sealedBytes">What was sealed.</param>
    /// <param name="bound">What they belong to.</param>
    /// <param name="into">Where to put them; at least as long as they are.</param>
    /// <returns>How many they are.</returns>
    /// <exception cref="CryptographicException">They were altered, belong to something else, or their key is gone.</exception>
    public int OpenBytes(ReadOnlySpan<byte> sealedBytes, string bound, Span<byte> into)
    {
        var id = IdOf(sealedBytes);
        var key = keys.Find(id) ?? throw new CryptographicException($"The key '{id}' that sealed a value is not in the key file any more.");
        var rest = sealedBytes[(1 + sealedBytes[0])..];
        var length = rest.Length - NonceBytes - TagBytes;
        using var aes = new AesGcm(KeyOf(key), TagBytes);
        aes.Decrypt(rest[..NonceBytes], rest[(NonceBytes + TagBytes)..], rest.Slice(NonceBytes, TagBytes), into[..length], Encoding.UTF8.GetBytes(bound));
        return length;
    }

    /// <summary>Whether a value was sealed with a key that is no longer the first, and should be sealed again.</summary>
    public bool IsStale(ReadOnlySpan<byte> sealedBytes) => IdOf(sealedBytes) != keys.CurrentId;

    private static string IdOf(ReadOnlySpan<byte> sealedBytes) =>
        sealedBytes.Length > 1 && sealedBytes.Length >= 1 + sealedBytes[0] + NonceBytes + TagBytes
            ? Encoding.UTF8.GetString(sealedBytes.Slice(1, sealedBytes[0]))
            : throw new CryptographicException("The value is too short to have been sealed.");

    // Key files hold keys of 32 bytes and more; AES takes 32.
    private static byte[] KeyOf(byte[] key) => key.Length == 32 ? key : SHA256.HashData(key);
}
