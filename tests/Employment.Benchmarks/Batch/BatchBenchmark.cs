using System.Globalization;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Engine;
using Employment.Benchmarks.Measuring;
using Employment.Contracts.Policies.V1;
using Employment.Policy.Loading;
using Employment.Testing;
using Google.Protobuf;
using View = Employment.Contracts.Policies.V1.EvaluateEntitlementsRequest.Types.View;

namespace Employment.Benchmarks.Batch;

/// <summary>
/// Applicants a second of the stream of batches as delivered (the real process, every interceptor), five measures named, the view BASIC,
/// against a stream that echoes the same bytes.
/// </summary>
internal static class BatchBenchmark
{
    private const int Count = 100_000;
    private const int Answers = 20_000;
    private const int Seed = 20240703;
    private const double LeastRatio = 0.70;
    private const double LeastRate = 100_000;
    private const long MostMebibytes = 250;

    private static readonly string[] Measures =
        ["employer-social-insurance-subsidy", "job-retention-refund", "skill-upgrade-subsidy", "startup-loan-individual", "startup-opening-grant"];

    /// <returns>0 when every target is met.</returns>
    public static async Task<int> RunAsync()
    {
        var requests = Requests();
        var folder = TestFolder.Create("answers");
        var port = FreePort.Next();
        await using var echo = ChildProcess.Start(
            new ChildProcessStart(Environment.ProcessPath!, ["echo", port.ToString(CultureInfo.InvariantCulture), folder], TestLogs.NewFile("echo")));
        await using var system = await RunningSystem.StartAsync();
        var ours = new StreamLoad(requests, system.Policies.GrpcUrl, RawMethods.EvaluateStream);
        WriteAnswers(requests, ours.Collect(Answers), folder);
        var yardstick = new StreamLoad(requests, new Uri($"http://127.0.0.1:{port}"), RawMethods.EchoStream);
        var met = Compare(ours, yardstick, new ServerCost([system.Policies.ProcessId]), new ServerCost([echo.Id]));
        return met & ReportMemory(system.Policies.ProcessId) ? 0 : 1;
    }

    private static byte[][] Requests()
    {
        var catalogue = CatalogueLoader.Load(PolicyFiles.Read());
        var population = new Population(catalogue, Count, Seed);
        var writer = new RequestWriter(catalogue.Facts);
        return [.. Enumerable.Range(0, Count).Select(i =>
        {
            var request = writer.Write(population.Frames[i], population.Regions[i], population.Days[i], View.Basic);
            request.Measures.Add(Measures);
            var item = new BatchItem { Id = i.ToString(CultureInfo.InvariantCulture), Request = request };
            return new StreamEvaluateEntitlementsRequest { Item = item }.ToByteArray();
        })];
    }

    private static void WriteAnswers(byte[][] requests, IReadOnlyList<byte[]> answers, string folder)
    {
        var refused = answers.Count(answer => StreamEvaluateEntitlementsResponse.Parser.ParseFrom(answer).Result.Answer?.Entitlements.Count is not >= 5);
        if (refused > 0)
        {
            throw new InvalidOperationException($"{refused} applicants were not answered.");
        }

        AnswerFile.Write(Path.Combine(folder, "stream.bin"), answers);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{requests.Average(request => request.Length):0} bytes a request, {answers.Average(answer => answer.Length):0} an answer"));
    }

    private static bool Compare(StreamLoad ours, StreamLoad yardstick, ServerCost ourCost, ServerCost echoCost)
    {
        var clientCost = new ServerCost([Environment.ProcessId]);
        var series = Series.Take(() => clientCost.Of(() => (ourCost.Of(ours.Run), Count)), () => echoCost.Of(yardstick.Run), unmeasured: 8);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"stream: {series.MedianFirst:0} applicants/s (target at least {LeastRate:0}), echo {series.MedianSecond:0}, ratio {series.Ratio:0.00} (target at least {LeastRatio:0.00}; pairs {series.Spread()})"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"processor time an applicant: server {ourCost.Median:0.0} µs, echo {echoCost.Median:0.0} µs, client {clientCost.Median:0.0} µs"));
        return series.Ratio >= LeastRatio && series.MedianFirst >= LeastRate;
    }

    private static bool ReportMemory(int policies)
    {
        var peak = PeakMemory.Of(policies) / (1024 * 1024);
        Console.WriteLine($"memory of Policies at most {peak} MiB (target below {MostMebibytes})");
        return peak < MostMebibytes;
    }
}
