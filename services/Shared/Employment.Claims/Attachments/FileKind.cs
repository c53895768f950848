using System.Buffers.Binary;

namespace Employment.Claims.Attachments;

/// <summary>What a file is, told by its content: its first bytes and that its end is there.</summary>
public static class FileKind
{
    private const int SmallestPng = 57;
    private const int PdfTail = 1024;

    /// <summary>"application/pdf", "image/jpeg" or "image/png"; null for anything else.</summary>
    public static string? Of(ReadOnlySpan<byte> content) =>
        IsPdf(content) ? "application/pdf" : IsJpeg(content) ? "image/jpeg" : IsPng(content) ? "image/png" : null;

    private static bool IsPdf(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8) && content[Math.Max(0, content.Length - PdfTail)..].IndexOf("%%EOF"u8) >= 0;

    /// <summary>A JPEG is a run of segments with their lengths, up to the one that begins the picture.</summary>
    private static bool IsJpeg(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || content.TrimEnd((byte)0) is not [.., 0xFF, 0xD9])
        {
            return false;
        }

        for (var at = 2; at + 4 <= content.Length && content[at] == 0xFF;)
        {
            if (content[at + 1] == 0xDA)
            {
                return true;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
        }

        return false;
    }

    /// <summary>A PNG begins with its header and ends with its end.</summary>
    private static bool IsPng(ReadOnlySpan<byte> content) =>
        content.Length >= SmallestPng
        && content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
        && content[12..16].SequenceEqual("IHDR"u8)
        && content[^8..^4].SequenceEqual("IEND"u8);
}
