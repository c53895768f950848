using System.Text;
using Employment.Profiles.Imports.Reading;
using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests.Imports;

public sealed class CsvRowsTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("a,b\nc,d\n", "a|b;c|d")]
    [InlineData("a,b\r\nc,d", "a|b;c|d")]
    [InlineData("a,b\rc,d\r", "a|b;c|d")]
    [InlineData("\n\r\na,b\n\n\nc,d\n\n", "a|b;c|d")]
    [InlineData("a,\nb,", "a|;b|")]
    [InlineData("\"a,1\",\"b\"\"2\"\n", "a,1|b\"2")]
    [InlineData("\"a\r\n1\",b\nc,d", "a\r\n1|b;c|d")]
    [InlineData("\"\",b", "|b")]
    [InlineData(" a , b ", "a|b")]
    public async Task Rows_OfAFile_AreItsCells(string file, string expected) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(file), FileEncoding.Utf8)).ShouldBe(expected);

    [Fact]
    public async Task Rows_InGb18030_AreSplitAtNoByteOfACharacter()
    {
        // The second byte of 凌 is 0xE8, that of 俓 0x7C; the four bytes of the rare one hold digits.
        const string Text = "姓名,备注\n俓凌,\"𠀀,\n镕\"\n";
        (await ReadAsync(Gbk.GetBytes(Text), FileEncoding.Gb18030)).ShouldBe("姓名|备注;俓凌|𠀀,\n镕");
    }

    [Fact]
    public async Task Rows_BegunAgainAtEveryPlace_AreTheSame()
    {
        var bytes = Encoding.UTF8.GetBytes("姓名,值\r\n张三,1\r\n\"李,\n四\",\"2\"\n\n王五,3");
        var all = await PlacesAsync(bytes);
        foreach (var (place, index) in all.Select((row, index) => (row.Place, index)))
        {
            var rest = new List<string>();
            var rows = RowsOf(bytes, place);
            while (await rows.MoveNextAsync(CancellationToken.None))
            {
                rest.Add($"{rows.Line}:{rows.Text(0)}");
            }

            rest.ShouldBe(all.Skip(index + 1).Select(row => row.Text));
        }

        all.Select(row => row.Text).ShouldBe(["1:姓名", "2:张三", "3:李,\n四", "6:王五"]);
    }

    [Theory]
    [InlineData(CsvRows.LongestRow - 1, true)]
    [InlineData(CsvRows.LongestRow, false)]
    public async Task Row_AtItsLongest_IsTakenAndOneByteMoreIsNot(int cellBytes, bool isTaken)
    {
        var bytes = Encoding.UTF8.GetBytes(new string('a', cellBytes) + "\nb\n");
        if (isTaken)
        {
            (await ReadAsync(bytes, FileEncoding.Utf8)).ShouldEndWith(";b");
        }
        else
        {
            (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(bytes, FileEncoding.Utf8))).Message.ShouldContain("第 1 行超过");
        }
    }

    [Fact]
    public async Task Line_OfTenMegabytes_IsRefusedWithoutBeingHeld()
    {
        var bytes = new byte[10 * 1024 * 1024];
        bytes.AsSpan().Fill((byte)'a');
        bytes[1] = (byte)'\n';
        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(bytes, FileEncoding.Utf8))).Message.ShouldContain("第 2 行超过");
    }

    [Theory]
    [InlineData("a\nb\n\"c,d\ne,f\n")]
    [InlineData("a\nb\n\"c\"\"")]
    public async Task Quote_NotClosed_NamesTheLine(string file) =>
        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(Encoding.UTF8.GetBytes(file), FileEncoding.Utf8))).Message.ShouldStartWith("第 3 行：引号没有配对");

    [Theory]
    [InlineData("a\"b,c", true)]
    [InlineData("\"a\"b,c", true)]
    [InlineData("\"a\"\"b\",c", false)]
    public async Task Quote_WhereNoneMayStand_IsSeen(string file, bool isStray)
    {
        var rows = RowsOf(Encoding.UTF8.GetBytes(file), new FilePlace(FileEncoding.Utf8, 0, 1));
        await rows.MoveNextAsync(CancellationToken.None);
        rows.HasStrayQuote.ShouldBe(isStray);
    }

    [Fact]
    public async Task Bytes_OfNoCharacter_AreRefusedAndNeverAQuestionMark()
    {
        var rows = RowsOf([0x61, 0xFF, 0x0A], new FilePlace(FileEncoding.Utf8, 0, 1));
        await rows.MoveNextAsync(CancellationToken.None);
        Should.Throw<DecoderFallbackException>(() => rows.Text(0));
    }

    // Gives few bytes at a time, so that every row is cut somewhere.
    private static CsvRows RowsOf(byte[] bytes, FilePlace place) => new(
        (offset, into, _) =>
        {
            var count = (int)Math.Min(Math.Min(into.Length, bytes.Length - offset), bytes.Length > 1000 ? 100_000 : 3);
            bytes.AsMemory((int)offset, count).CopyTo(into);
            return ValueTask.FromResult(count);
        },
        place,
        new byte[4 * CsvRows.LongestRow]);

    private static async Task<string> ReadAsync(byte[] bytes, string encoding)
    {
        var rows = RowsOf(bytes, new FilePlace(encoding, 0, 1));
        var texts = new List<string>();
        while (await rows.MoveNextAsync(CancellationToken.None))
        {
            texts.Add(string.Join('|', Enumerable.Range(0, rows.CellCount).Select(rows.Text)));
        }

        return string.Join(';', texts);
    }

    private static async Task<List<(string Text, FilePlace Place)>> PlacesAsync(byte[] bytes)
    {
        var rows = RowsOf(bytes, new FilePlace(FileEncoding.Utf8, 0, 1));
        var places = new List<(string, FilePlace)>();
        while (await rows.MoveNextAsync(CancellationToken.None))
        {
            places.Add(($"{rows.Line}:{rows.Text(0)}", rows.Next));
        }

        return places;
    }
}
