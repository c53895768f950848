using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Employment.Accounts.SecondFactors;

/// <summary>Time-based one-time codes (RFC 6238): six digits of HMAC-SHA-1 over 30-second steps, as every authenticator makes them.</summary>
internal static class TimeBasedCode
{
    /// <summary>How many steps a code may be early or late: clocks differ, and people take time to type.</summary>
    public const int Tolerance = 1;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / StepSeconds;

    public static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // SHA-1 is what RFC 6238 and the authenticators say; as a keyed hash it holds.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step a code belongs to, of those that count now; null: of none.</summary>
    public static long? FindStep(byte[] secret, string code, DateTimeOffset now)
    {
        var current = StepAt(now);
        for (var step = current - Tolerance; step <= current + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(secret, step)), Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }
}
