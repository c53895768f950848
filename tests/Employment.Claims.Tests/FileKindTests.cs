using Employment.Claims.Attachments;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class FileKindTests
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xDA, 0, 2, 9, 9, 0xFF, 0xD9];

    private static readonly byte[] Pdf = [.. "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8];

    [Fact]
    public void Of_WholeFiles_IsWhatTheirContentSays()
    {
        FileKind.Of(Png).ShouldBe("image/png");
        FileKind.Of(Jpeg).ShouldBe("image/jpeg");
        FileKind.Of(Pdf).ShouldBe("application/pdf");
    }

    [Fact]
    public void Of_CutOrForeignFiles_IsNothing()
    {
        FileKind.Of(Png.AsSpan(0, Png.Length - 1)).ShouldBeNull();
        FileKind.Of(Jpeg.AsSpan(0, Jpeg.Length - 1)).ShouldBeNull();
        FileKind.Of(Pdf.AsSpan(0, 20)).ShouldBeNull();
        FileKind.Of("MZ\u0090 an executable called a.pdf"u8).ShouldBeNull();
        FileKind.Of("<html>"u8).ShouldBeNull();
        FileKind.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 0xFF, 1, 2, 0xFF, 0xD9]).ShouldBeNull();
        FileKind.Of([]).ShouldBeNull();
    }
}
