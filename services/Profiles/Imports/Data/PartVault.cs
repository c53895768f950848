using System.Buffers;
using System.Globalization;
using Employment.Platform.Secrets;
using Employment.Profiles.Numbers;

namespace Employment.Profiles.Imports.Data;

/// <summary>Seals the parts of files, which hold ID numbers, with the keys of ID numbers.</summary>
/// <param name="configuration">Names the key file.</param>
internal sealed class PartVault(IConfiguration configuration)
{
    /// <summary>More than sealing adds to a part.</summary>
    public const int MostAdded = 512;

    private readonly FieldCipher cipher = new(KeyFile.Read(configuration, NumberKeys.SealVariable));

    /// <summary>A part ready to be stored.</summary>
    public byte[] Seal(ReadOnlySpan<byte> part, Guid import, long start) => cipher.Seal(part, BoundTo(import, start));

    /// <summary>Opens a stored part.</summary>
    /// <returns>How many bytes it has.</returns>
    public int Open(ReadOnlySpan<byte> stored, Guid import, long start, Span<byte> into) => cipher.OpenBytes(stored, BoundTo(import, start), into);

    /// <summary>Whether a stored part is the same as another.</summary>
    public bool Holds(ReadOnlySpan<byte> stored, Guid import, long start, ReadOnlySpan<byte> other)
    {
        var plain = ArrayPool<byte>.Shared.Rent(stored.Length);
        try
        {
            return plain.AsSpan(0, Open(stored, import, start, plain)).SequenceEqual(other);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain, clearArray: true);
        }
    }

    private static string BoundTo(Guid import, long start) => string.Create(CultureInfo.InvariantCulture, $"import:{import:D}:{start}");
}
