using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Employment.Claims.Records;

/// <summary>What an event's hash is over.</summary>
/// <param name="Claim">Claim.</param>
/// <param name="Position">Position in the claim, from 1.</param>
/// <param name="What">What.</param>
/// <param name="State">State after it.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, to the microsecond.</param>
/// <param name="On">Business date.</param>
/// <param name="Why">Why.</param>
/// <param name="Content">SHA-256 of the claim's contents.</param>
/// <param name="Decision">SHA-256 of the determination made by it; empty: none was; null: an event from before events held it.</param>
public sealed record HashedEvent(
    Guid Claim, long Position, string What, string State, string By, DateTimeOffset At, DateOnly On, string Why, ReadOnlyMemory<byte> Content, byte[]? Decision = null)
{
    /// <summary>Its hash: over every field with its length before it, and the hash of the event before.</summary>
    /// <param name="previous">Hash of the event before; empty for the first.</param>
    public byte[] Hash(ReadOnlySpan<byte> previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, previous);
        Add(hash, Claim.ToByteArray(bigEndian: true));
        Add(hash, Position.ToString(CultureInfo.InvariantCulture));
        Add(hash, What);
        Add(hash, State);
        Add(hash, By);
        Add(hash, (At.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture));
        Add(hash, On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(hash, Why);
        Add(hash, Content.Span);
        if (Decision is not null)
        {
            Add(hash, Decision);
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string text) => Add(hash, Encoding.UTF8.GetBytes(text));

    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
