using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>Reads texts without making strings of them where none is needed.</summary>
internal static class WireText
{
    /// <summary>Longest text that <see cref="TryReadAscii"/> reads: room for a measure's id.</summary>
    public const int Longest = 64;

    /// <summary>A short text that has only ASCII letters, such as an id.</summary>
    public static bool TryReadAscii(ReadOnlySpan<byte> bytes, Span<char> room, out ReadOnlySpan<char> text)
    {
        text = default;
        if (bytes.Length > room.Length || Ascii.ToUtf16(bytes, room, out var length) != OperationStatus.Done)
        {
            return false;
        }

        text = room[..length];
        return true;
    }

    /// <summary>Any text.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out string text)
    {
        var valid = Utf8.IsValid(bytes);
        text = valid ? Encoding.UTF8.GetString(bytes) : "";
        return valid;
    }
}
