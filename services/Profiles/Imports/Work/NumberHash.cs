using System.Runtime.InteropServices;

namespace Employment.Profiles.Imports.Work;

/// <summary>The hash of a number as a key of a dictionary.</summary>
internal readonly record struct NumberHash(long First, long Second, long Third, long Fourth)
{
    public static NumberHash Of(ReadOnlySpan<byte> hash)
    {
        var parts = MemoryMarshal.Cast<byte, long>(hash);
        return new NumberHash(parts[0], parts[1], parts[2], parts[3]);
    }
}
