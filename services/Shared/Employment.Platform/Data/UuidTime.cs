using System.Buffers.Binary;

namespace Employment.Platform.Data;

/// <summary>When a UUID of version 7 was made (RFC 9562, 5.7): its first 48 bits are milliseconds since 1970.</summary>
public static class UuidTime
{
    /// <summary>The moment, to the millisecond.</summary>
    public static DateTimeOffset MadeAt(Guid uuid)
    {
        Span<byte> bytes = stackalloc byte[16];
        uuid.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16));
    }

    /// <summary>Seconds since one was made, as it is written; 0 for none.</summary>
    public static double AgeInSeconds(string? uuid, TimeProvider time) => uuid is null ? 0 : (time.GetUtcNow() - MadeAt(Guid.Parse(uuid))).TotalSeconds;
}
