using System.Text;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Tests.Imports;

public sealed class HostileFileTests(ImportsHost host) : IClassFixture<ImportsHost>
{
    private const string Header = "身份证号,姓名,参保月数";

    [Theory]
    [InlineData("PK\u0003\u0004\u0014", "Excel")]
    [InlineData("a\u0000b", "NUL")]
    [InlineData("\n\n", "空的")]
    [InlineData("\uFEFF", "空的")]
    [InlineData("姓名,参保月数\n", "表头缺少 “身份证号”")]
    [InlineData("身份证号\n", "表头缺少 “参保月数”")]
    [InlineData("身份证号,参保月数,公民身份号码\n", "“身份证号”出现两次（第 1 列和第 3 列）")]
    [InlineData("身份证号,参保月数\n\"1,2\n3,4\n", "第 2 行：引号没有配对")]
    public async Task File_ThatCannotBeRead_FailsAndSaysWhy(string content, string word)
    {
        var import = await host.ImportAsync(Kind.InsuranceMonths, content);
        (import.State, import.Rows).ShouldBe((State.Failed, 0));
        import.Problem.ShouldContain(word);
        import.EndedAt.ShouldNotBeEmpty();
        (await host.QueryAsync("SELECT count(*) FROM profiles.import_part WHERE import = $1", Guid.Parse(import.Import_))).ShouldBe(["0"]);
    }

    [Fact]
    public async Task File_OfAHeaderOnly_IsDoneWithoutRows()
    {
        var import = await host.ImportAsync(Kind.InsuranceMonths, Header + "\r\n");
        (import.State, import.Rows, import.Faulty).ShouldBe((State.Done, 0, 0));
    }

    [Theory]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(10_001)]
    public async Task File_OfAboutAChunk_IsTakenToItsLastRow(int rows)
    {
        var file = Header + string.Concat(Enumerable.Repeat("\n-,李四,1", rows - 1)) + $"\n{Employment.Testing.Numbers.OfPerson()},张三,1";
        var import = await host.ImportAsync(Kind.InsuranceMonths, file, "410802");
        (import.State, import.Rows, import.Recorded).ShouldBe((State.Done, rows, 1));
    }

    [Theory]
    [InlineData(253, State.Done)]
    [InlineData(254, State.Failed)]
    [InlineData(997, State.Failed)]
    public async Task Header_OfManyColumns_IsTakenUpToTheLimit(int more, State state)
    {
        var commas = string.Concat(Enumerable.Range(0, more).Select(index => $",列{index}"));
        var import = await host.ImportAsync(Kind.InsuranceMonths, Header + commas + "\n");
        import.State.ShouldBe(state);
        import.Problem.ShouldBe(state == State.Done ? "" : $"表头有 {more + 3} 列，最多 256 列。");
    }

    [Fact]
    public async Task Line_OfTenMegabytes_EndsTheFileThereAndKeepsWhatCameBefore()
    {
        var number = Employment.Testing.Numbers.OfPerson();
        var import = await host.ImportAsync(Kind.InsuranceMonths, $"{Header}\n{number},张三,12\n{new string('a', 10 * 1024 * 1024)}\n", "410802");
        (import.State, import.Recorded).ShouldBe((State.Failed, 1));
        import.Problem.ShouldContain("第 3 行超过 65536 字节");
        (await host.FactsAsync(number, "person.unemploymentInsuranceMonths")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Row_WithNulOrWithBytesOfAnotherEncoding_IsAFaultAndTheOthersAreTaken()
    {
        var number = Employment.Testing.Numbers.OfPerson();
        var padding = string.Concat(Enumerable.Repeat("-,李四,1\n", 120_000));
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes($"{Header}\n{padding}{Employment.Testing.Numbers.OfPerson()},张"), 0, .. Encoding.UTF8.GetBytes($"三,1\n{Employment.Testing.Numbers.OfPerson()},"),
            0xD5, 0xC5, .. Encoding.UTF8.GetBytes($",1\n{number},王五,12\n"),
        ];
        var import = await host.ImportAsync(Kind.InsuranceMonths, file, "410802");
        (import.State, import.Rows, import.Recorded, import.Faulty).ShouldBe((State.Done, 120_003, 1, 120_002));
        (await host.ErrorsAsync(import.Import_)).ShouldContain("仅列出前 20000 条；有问题的行共 120002 行");
    }
}
