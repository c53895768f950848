using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Employment.Demo.Office;

/// <summary>The code of a second factor (RFC 6238: SHA-1, six digits, 30 seconds), as an authenticator makes it.</summary>
internal static class OneTimeCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;

    /// <param name="secret">Secret in base32.</param>
    /// <param name="now">The moment.</param>
    /// <param name="later">Steps later than that moment's; below zero, earlier.</param>
    public static string At(string secret, DateTimeOffset now, int later)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (now.ToUnixTimeSeconds() / StepSeconds) + later);
#pragma warning disable CA5350 // SHA-1 is what RFC 6238 and the authenticators say.
        var hash = HMACSHA1.HashData(Bytes(secret), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string secret)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in secret)
        {
            (held, bits) = ((held << 5) | Base32.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
