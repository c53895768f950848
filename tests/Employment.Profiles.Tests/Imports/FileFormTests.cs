using System.Text;
using Employment.Profiles.Imports.Reading;
using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests.Imports;

public sealed class FileFormTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Encoding_IsToldByLooking()
    {
        FileForm.Look("身份证号,姓名\n"u8).ShouldBe(new FileForm(FileEncoding.Utf8, 0));
        FileForm.Look([0xEF, 0xBB, 0xBF, .. "身份证号\n"u8]).ShouldBe(new FileForm(FileEncoding.Utf8, 3));
        FileForm.Look(Gbk.GetBytes("身份证号,姓名\n")).ShouldBe(new FileForm(FileEncoding.Gb18030, 0));
        FileForm.Look("idNumber,months\n"u8).ShouldBe(new FileForm(FileEncoding.Utf8, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Look_EndingWithinACharacter_TellsTheSame(int shift)
    {
        var text = new string('a', shift) + new string('姓', FileForm.Looked);
        FileForm.Look(Encoding.UTF8.GetBytes(text).AsSpan(0, FileForm.Looked)).Encoding.ShouldBe(FileEncoding.Utf8);
        FileForm.Look(Gbk.GetBytes(text).AsSpan(0, FileForm.Looked)).Encoding.ShouldBe(FileEncoding.Gb18030);
    }

    [Theory]
    [InlineData("504B0304140006000800", "Excel")]
    [InlineData("504B050600000000", "压缩包")]
    [InlineData("D0CF11E0A1B11AE1", "旧版 Excel")]
    [InlineData("1F8B0800", "gzip")]
    [InlineData("255044462D312E37", "PDF")]
    [InlineData("FFFE61000A00", "UTF-16")]
    [InlineData("FEFF0061000A", "UTF-16")]
    [InlineData("3C68746D6C3E", "网页")]
    [InlineData("610062", "NUL")]
    [InlineData("61FFFF62", "既不是 UTF-8 也不是 GBK")]
    public void Other_ThanCsv_IsNamed(string bytes, string word) =>
        Should.Throw<UnreadableFileException>(() => FileForm.Look(Convert.FromHexString(bytes))).Message.ShouldContain(word);
}
