using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>tests/scan-logs, which ends every test run.</summary>
public sealed class ScanLogsTests
{
    // The example number of GB 11643, put together here so that this file is not itself a find.
    private const string Birth = "19491231";
    private const string Right = "110105" + Birth + "002X";

    [Theory]
    [InlineData("{\"message\":\"applicant " + Right + " was refused\"}")]
    [InlineData("GET /v1/claims?person=" + Right)]
    [InlineData("身份证号" + "11010519491231002x")]
    [InlineData("card 110105 1949 1231 002X of the applicant")]
    [InlineData("card 110105-19491231-002X of the applicant")]
    public async Task Scan_LineWithAnIdNumber_FailsWithoutRepeatingIt(string line)
    {
        var (exitCode, output) = await ScanAsync(line);

        exitCode.ShouldBe(1);
        output.ShouldContain("ending in 2");
        output.ShouldNotContain(Birth);
    }

    [Theory]
    [InlineData("wrong check character 110105" + Birth + "0021")]
    [InlineData("no such month 110105194913310021")]
    [InlineData("part of a longer number 1" + Right)]
    [InlineData("wrong check character 110105 1949 1231 0021")]
    [InlineData("masked 110105********002X")]
    public async Task Scan_LineWithoutOne_Passes(string line) => (await ScanAsync(line)).ExitCode.ShouldBe(0);

    [Fact]
    public async Task Scan_FolderThatCannotBeRead_Fails()
    {
        await using var scan = Scan("/no/such/folder");
        await scan.WaitForExitAsync(TestContext.Current.CancellationToken);

        scan.ExitCode.ShouldBe(1);
    }

    private static async Task<(int ExitCode, string Output)> ScanAsync(string line)
    {
        var folder = TestFolder.Create("scan");
        await File.WriteAllTextAsync(Path.Combine(folder, "policies.log"), "an innocent line\n" + line + "\n");
        await using var scan = Scan(folder);
        await scan.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (scan.ExitCode, scan.ReadLog());
    }

    private static ChildProcess Scan(string folder) => ChildProcess.Start(
        new ChildProcessStart(Path.Combine(SourceTree.Root, "tests", "scan-logs"), [folder], TestLogs.NewFile("scan")));
}
