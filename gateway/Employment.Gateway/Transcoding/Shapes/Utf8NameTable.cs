using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Employment.Gateway.Transcoding.Shapes;

/// <summary>Looks names up by their UTF-8 bytes, without making a string of them.</summary>
internal sealed class Utf8NameTable<TValue>
{
    private readonly Dictionary<byte[], TValue> values = new(Utf8NameComparer.Instance);
    private readonly Dictionary<byte[], TValue>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    public Utf8NameTable() => lookup = values.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Adds a name; throws <see cref="ArgumentException"/> when another value has it already.</summary>
    public void Add(string name, TValue value)
    {
        var key = Encoding.UTF8.GetBytes(name);
        if (!values.TryAdd(key, value) && !EqualityComparer<TValue>.Default.Equals(values[key], value))
        {
            throw new ArgumentException($"Two members are called '{name}'.", nameof(name));
        }
    }

    /// <summary>Finds a name.</summary>
    public bool TryFind(ReadOnlySpan<byte> name, [MaybeNullWhen(false)] out TValue value) => lookup.TryGetValue(name, out value);
}

/// <summary>Hashes the ends and the length of a name: field names of one message hardly ever agree in all three.</summary>
file sealed class Utf8NameComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static readonly Utf8NameComparer Instance = new();

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        if (alternate.Length < sizeof(uint))
        {
            return alternate.IsEmpty ? 0 : (alternate[0] << 16) | (alternate[^1] << 8) | alternate.Length;
        }

        var head = BinaryPrimitives.ReadUInt32LittleEndian(alternate);
        var tail = BinaryPrimitives.ReadUInt32LittleEndian(alternate[^sizeof(uint)..]);
        return HashCode.Combine(head, tail, alternate.Length);
    }
}
