using System.Globalization;
using System.Text.Json;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Batches;

/// <summary>The command-line client against the running system.</summary>
public sealed class BatchClientTests(HopelessBatch hopeless)
{
    private const int Applicants = 6000;

    private readonly string folder = TestFolder.Create("batches");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Batch_KilledAndResumed_AnswersEachApplicantOnce()
    {
        await using var system = await RunningSystem.StartAsync(new Dictionary<string, string?> { ["Platform__BusinessDate"] = "2024-07-01" }, cancellationToken: Ct);
        var (input, output) = (WriteInput(), Path.Combine(folder, "out.jsonl"));

        await using (var killed = Start(system, input, output))
        {
            await Eventually.IsTrueAsync(() => LinesOf(output) > 200, "the client has written results", TimeSpan.FromSeconds(60), Ct);
            await killed.Kill9Async();
        }

        var before = LinesOf(output);
        before.ShouldBeLessThan(Applicants);
        await File.AppendAllTextAsync(output, """{ "line": 9, "id": "p""", Ct);
        await using (var resumed = Start(system, input, output, "--resume"))
        {
            // The service dies on the way as well: the client waits and goes on.
            await Eventually.IsTrueAsync(() => LinesOf(output) > before + 200, "the client goes on", TimeSpan.FromSeconds(60), Ct);
            await system.Policies.Kill9Async();
            await system.Policies.RestartAsync(Ct);
            await resumed.WaitForExitAsync(Ct);
            resumed.ExitCode.ShouldBe(1, resumed.ReadLog());
        }

        CheckResults(output);
    }

    [Fact]
    public async Task Batch_NoGateway_GivesUpAndKeepsWhatItHas()
    {
        await hopeless.Run.WaitForExitAsync(Ct);

        hopeless.Run.ExitCode.ShouldBe(3, hopeless.Run.ReadLog());
        LinesOf(hopeless.Output).ShouldBe(1);
    }

    private static ChildProcess Start(RunningSystem system, string input, string output, params string[] more) =>
        Start(system.Gateway.GrpcUrl.OriginalString, input, output, more);

    internal static ChildProcess Start(string gateway, string input, string output, params string[] more)
    {
        var program = SourceTree.Program("services/Tools/Employment.Batch", "employment-batch");
        return ChildProcess.Start(new ChildProcessStart(
            "dotnet", [program, "--gateway", gateway, "--in", input, "--out", output, "--region", "410802", .. more], TestLogs.NewFile("employment-batch")));
    }

    /// <summary>People entitled to 2000 yuan; every hundredth has a month of insurance too few, every thousandth a cell that is no number.</summary>
    private string WriteInput()
    {
        var file = Path.Combine(folder, "in.csv");
        var rows = Enumerable.Range(0, Applicants).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"p{i},true,{(i % 1000 == 0 ? "many" : i % 100 == 0 ? "11" : "12")},false,LEVEL_3"));
        File.WriteAllLines(file, ["id,person.enterpriseEmployee,person.unemploymentInsuranceMonths,person.receivingUnemploymentBenefit,certificate.level", .. rows]);
        return file;
    }

    private static void CheckResults(string output)
    {
        var results = File.ReadLines(output).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        results.Select(result => result.GetProperty("id").GetString()).ShouldBe(Enumerable.Range(0, Applicants).Select(i => $"p{i}"));
        results.Where(result => result.TryGetProperty("error", out _)).Select(result => result.GetProperty("line").GetInt32())
            .ShouldBe(Enumerable.Range(0, Applicants / 1000).Select(i => (i * 1000) + 2));
        for (var i = 0; i < Applicants; i++)
        {
            if (i % 1000 != 0)
            {
                var entitlement = results[i].GetProperty("answer").GetProperty("entitlements").EnumerateArray().Single(one => one.GetProperty("measure").GetString() == "skill-upgrade-subsidy");
                entitlement.GetProperty("outcome").GetString().ShouldBe(i % 100 == 0 ? "NOT_ENTITLED" : "ENTITLED");
            }
        }
    }

    private static int LinesOf(string file) => File.Exists(file) ? File.ReadLines(file).Count() : 0;
}
