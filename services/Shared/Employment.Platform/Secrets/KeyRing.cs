using System.Collections.Frozen;

namespace Employment.Platform.Secrets;

/// <summary>Secret keys by id, to be rotated: the first signs or encrypts, all verify and decrypt.</summary>
public sealed class KeyRing
{
    private const int MinimumKeyBytes = 32;
    private readonly FrozenDictionary<string, byte[]> keys;

    private KeyRing(IReadOnlyList<KeyValuePair<string, byte[]>> lines)
    {
        CurrentId = lines[0].Key;
        keys = lines.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Id of the key that signs or encrypts.</summary>
    public string CurrentId { get; }

    /// <summary>The key that signs or encrypts.</summary>
    public byte[] Current => keys[CurrentId];

    /// <summary>All keys, the current one included.</summary>
    public IEnumerable<byte[]> All => keys.Values;

    /// <summary>The key with an id, or null when it is not known (any more).</summary>
    public byte[]? Find(string keyId) => keys.GetValueOrDefault(keyId);

    /// <summary>Reads the keys from the lines of a key file; see docs/configuration.md.</summary>
    /// <exception cref="FormatException">A line is not "id base64", a key is shorter than 32 bytes, an id stands twice or there is no key.</exception>
    public static KeyRing Parse(IEnumerable<string> lines)
    {
        var parsed = lines
            .Select((text, index) => (Text: text.Trim(), Number: index + 1))
            .Where(line => line.Text.Length > 0 && line.Text[0] != '#')
            .Select(line => ParseLine(line.Text, line.Number))
            .ToList();
        if (parsed.Count == 0)
        {
            throw new FormatException("it holds no key; expected a line of an id, a space and at least 32 random bytes in base64");
        }

        RefuseRepeatedIds(parsed);
        return new KeyRing(parsed);
    }

    private static void RefuseRepeatedIds(List<KeyValuePair<string, byte[]>> parsed)
    {
        if (parsed.CountBy(line => line.Key).FirstOrDefault(count => count.Value > 1).Key is { } repeated)
        {
            throw new FormatException($"the key id '{repeated}' stands twice; every key needs an id of its own");
        }
    }

    // The complaint never repeats the line: it may hold the key.
    private static KeyValuePair<string, byte[]> ParseLine(string text, int number)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || parts[0].Contains('.', StringComparison.Ordinal))
        {
            throw new FormatException($"line {number} is not an id (without '.'), a space and a key in base64");
        }

        var key = new byte[parts[1].Length];
        if (!Convert.TryFromBase64String(parts[1], key, out var length) || length < MinimumKeyBytes)
        {
            throw new FormatException($"the key in line {number} is not base64 of at least {MinimumKeyBytes} bytes");
        }

        return new(parts[0], key[..length]);
    }
}
