using System.Text.Json;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>The text of JSON strings and names, as UTF-8.</summary>
internal static class JsonText
{
    /// <summary>No field or enum value has a longer name, in bytes.</summary>
    public const int LongestName = 256;

    /// <summary>What is said of a string with half of a surrogate pair, which is no text.</summary>
    public const string LoneSurrogate = "has an escape that is half of a surrogate pair";

    /// <summary>
    /// The name or string the reader stands on, unescaped into <paramref name="scratch"/> where it has escapes; empty,
    /// and so nobody's name, when that is impossible.
    /// </summary>
    public static ReadOnlySpan<byte> Name(in Utf8JsonReader reader, Span<byte> scratch)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        return reader.ValueSpan.Length <= scratch.Length && TryUnescape(in reader, scratch, out var length)
            ? scratch[..length]
            : [];
    }

    /// <summary>The map key the reader stands on; null when it holds half of a surrogate pair.</summary>
    public static string? Key(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Unescapes the string; false when it holds half of a surrogate pair.</summary>
    public static bool TryUnescape(in Utf8JsonReader reader, scoped Span<byte> target, out int length)
    {
        try
        {
            length = reader.CopyString(target);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }
}
