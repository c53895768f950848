using System.Collections;

namespace Grpc.Core;

/// <summary>Headers or trailers of a call, in order; a key may come more than once.</summary>
public sealed partial class Metadata : IList<Metadata.Entry>
{
    /// <summary>Keys that end so carry bytes.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>No entries; cannot be added to.</summary>
    public static readonly Metadata Empty = new() { IsReadOnly = true };

    private readonly List<Entry> _entries = [];

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <inheritdoc />
    public bool IsReadOnly { get; private init; }

    /// <inheritdoc />
    public Entry this[int index]
    {
        get => _entries[index];
        set => Writable()[index] = Present(value);
    }

    /// <summary>The last entry of that key, or null.</summary>
    public Entry? Get(string key) => _entries.FindLast(entry => HasKey(entry, key));

    /// <summary>The text of the last entry of that key, or null.</summary>
    public string? GetValue(string key) => Get(key)?.Value;

    /// <summary>The bytes of the last entry of that key, or null.</summary>
    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    /// <summary>All entries of that key, in order.</summary>
    public IEnumerable<Entry> GetAll(string key) => _entries.Where(entry => HasKey(entry, key));

    /// <summary>Adds a text.</summary>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds bytes; the key ends in <see cref="BinaryHeaderSuffix"/>.</summary>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <inheritdoc />
    public void Add(Entry item) => Writable().Add(Present(item));

    /// <inheritdoc />
    public void Insert(int index, Entry item) => Writable().Insert(index, Present(item));

    /// <inheritdoc />
    public bool Remove(Entry item) => Writable().Remove(item);

    /// <inheritdoc />
    public void RemoveAt(int index) => Writable().RemoveAt(index);

    /// <inheritdoc />
    public void Clear() => Writable().Clear();

    /// <inheritdoc />
    public bool Contains(Entry item) => _entries.Contains(item);

    /// <inheritdoc />
    public int IndexOf(Entry item) => _entries.IndexOf(item);

    /// <inheritdoc />
    public void CopyTo(Entry[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    /// <inheritdoc />
    public IEnumerator<Entry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool HasKey(Entry entry, string key) => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase);

    private static Entry Present(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry;
    }

    private List<Entry> Writable() => IsReadOnly
        ? throw new InvalidOperationException("This metadata is read-only.")
        : _entries;
}
