using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Batch.Tests;

public sealed class BatchRunTests
{
    private readonly string folder = TestFolder.Create("runs");

    [Theory]
    [InlineData("--gateway", "ftp://x", "--in", "a.csv", "--out", "b.csv")]
    [InlineData("--gateway", "http://x", "--in", "a.xlsx", "--out", "b.csv")]
    [InlineData("--gateway", "http://x", "--in", "a.csv")]
    [InlineData("--gateway", "http://x", "--in", "a.csv", "--out", "a.csv")]
    [InlineData("--gateway", "http://x", "--in", "a.csv", "--out", "b.csv", "--fast")]
    [InlineData("--gateway", "http://x", "--in", "there-is-none.csv", "--out", "b.csv")]
    [InlineData]
    public async Task Run_UnusableCommand_EndsWith2AndSaysWhy(params string[] arguments)
    {
        var messages = new StringWriter();

        (await BatchRun.RunAsync(arguments, messages, TestContext.Current.CancellationToken)).ShouldBe(ExitCode.Unusable);
        messages.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Run_WrongColumn_LeavesNoResults()
    {
        var (input, output) = (Path.Combine(folder, "in.csv"), Path.Combine(folder, "out.jsonl"));
        await File.WriteAllTextAsync(input, "id,person.birthday\na,x\n", TestContext.Current.CancellationToken);

        (await BatchRun.RunAsync(["--gateway", "http://127.0.0.1:9", "--in", input, "--out", output], new StringWriter(), TestContext.Current.CancellationToken))
            .ShouldBe(ExitCode.Unusable);
        File.Exists(output).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_TextInAnotherEncoding_SaysWhichToName()
    {
        var (input, output) = (Path.Combine(folder, "gbk.csv"), Path.Combine(folder, "gbk.jsonl"));
        await File.WriteAllBytesAsync(input, [.. "id,certificate.occupation\na,"u8, 0xBA, 0xB8, 0xB9, 0xA4], TestContext.Current.CancellationToken);
        var messages = new StringWriter();

        (await BatchRun.RunAsync(["--gateway", "http://127.0.0.1:9", "--in", input, "--out", output], messages, TestContext.Current.CancellationToken))
            .ShouldBe(ExitCode.Unusable);
        messages.ToString().ShouldContain("--encoding gb18030");
    }
}
