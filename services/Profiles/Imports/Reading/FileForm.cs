using System.Text;
using System.Text.Unicode;

namespace Employment.Profiles.Imports.Reading;

/// <summary>What a file is, told by looking at its beginning: a mark, valid UTF-8, or else GB 18030.</summary>
/// <param name="Encoding">Name of a <see cref="FileEncoding"/>.</param>
/// <param name="MarkBytes">Bytes of the mark before the header row.</param>
internal sealed record FileForm(string Encoding, int MarkBytes)
{
    /// <summary>How much is looked at.</summary>
    public const int Looked = 1024 * 1024;

    /// <summary>What comes instead of CSV, by its first bytes.</summary>
    private static readonly (byte[] Magic, string Problem)[] Others =
    [
        ([0x50, 0x4B, 0x03, 0x04], "文件是压缩包或 Excel 工作簿（.xlsx），不是 CSV。请在表格软件中另存为“CSV UTF-8”后重新上传。"),
        ([0x50, 0x4B, 0x05, 0x06], "文件是空的压缩包，不是 CSV。"),
        ([0xD0, 0xCF, 0x11, 0xE0], "文件是旧版 Excel 工作簿（.xls），不是 CSV。请在表格软件中另存为“CSV UTF-8”后重新上传。"),
        ([0x1F, 0x8B], "文件是 gzip 压缩文件，不是 CSV。请解压后上传。"),
        ([0x52, 0x61, 0x72, 0x21], "文件是 RAR 压缩文件，不是 CSV。请解压后上传。"),
        ([0x37, 0x7A, 0xBC, 0xAF], "文件是 7z 压缩文件，不是 CSV。请解压后上传。"),
        ([0x25, 0x50, 0x44, 0x46], "文件是 PDF，不是 CSV。"),
        ([0xFF, 0xFE], "文件是 UTF-16 编码。请另存为“CSV UTF-8”后重新上传。"),
        ([0xFE, 0xFF], "文件是 UTF-16 编码。请另存为“CSV UTF-8”后重新上传。"),
        ([(byte)'<'], "文件是网页或 XML，不是 CSV。请在表格软件中另存为“CSV UTF-8”后重新上传。"),
    ];

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <param name="beginning">The first bytes, <see cref="Looked"/> of them or the whole file.</param>
    /// <exception cref="UnreadableFileException">It is no CSV in a known encoding.</exception>
    public static FileForm Look(ReadOnlySpan<byte> beginning)
    {
        foreach (var (magic, problem) in Others)
        {
            if (beginning.StartsWith(magic))
            {
                throw new UnreadableFileException(problem);
            }
        }

        if (beginning.Contains((byte)0))
        {
            throw new UnreadableFileException("文件含有空字节（NUL），是二进制文件或 UTF-16 编码，不是 UTF-8 或 GBK 的 CSV。");
        }

        if (beginning.StartsWith(Utf8Mark))
        {
            return new FileForm(FileEncoding.Utf8, Utf8Mark.Length);
        }

        return new FileForm(Utf8.IsValid(WithoutCutCharacter(beginning)) ? FileEncoding.Utf8 : Gbk(beginning), 0);
    }

    private static string Gbk(ReadOnlySpan<byte> beginning)
    {
        try
        {
            // Not flushed: the last character may be cut.
            FileEncoding.Of(FileEncoding.Gb18030).GetDecoder().GetCharCount(beginning, flush: false);
            return FileEncoding.Gb18030;
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException("文件既不是 UTF-8 也不是 GBK/GB18030 编码。请另存为“CSV UTF-8”后重新上传。");
        }
    }

    // A character of UTF-8 has up to four bytes; the look may end within one.
    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; bytes.Length >= Looked && back <= 3; back++)
        {
            var lead = bytes[^back];
            if (lead >= 0xC0)
            {
                var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return length > back ? bytes[..^back] : bytes;
            }
        }

        return bytes;
    }
}
