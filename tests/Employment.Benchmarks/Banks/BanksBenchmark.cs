using System.Globalization;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Measuring;
using Employment.Testing;

namespace Employment.Benchmarks.Banks;

/// <summary>
/// The bank's question with a client certificate through the gateway, profile cached and the question on record, against an echo of the same
/// bytes on the same connections.
/// </summary>
internal static class BanksBenchmark
{
    private const int People = 2000;
    private const double Target = 0.25;
    private const double SlowestMilliseconds = 15;

    // Until the runtime has compiled what is called often: a service runs for months.
    private const int Unmeasured = 12;

    private static readonly TimeSpan EchoLimit = TimeSpan.FromSeconds(30);

    /// <returns>0 when every target is met.</returns>
    public static async Task<int> RunAsync()
    {
        var (folder, port) = (TestFolder.Create("answers"), FreePort.Next());
        await using var echo = ChildProcess.Start(new ChildProcessStart(
            Environment.ProcessPath!, ["echo", port.ToString(CultureInfo.InvariantCulture), folder], TestLogs.NewFile("echo")));
        await using var system = await BankSystem.StartAsync(EchoMode.RouteTo(port));
        byte[][] questions = [.. (await system.RegisterAsync(People, consent: true)).Select(BankSystem.QuestionAbout)];
        var call = system.Connect();

        // Each profile is in Redis afterwards.
        var answers = await WarmAsync(questions, call);
        AnswerFile.Write(Path.Combine(folder, "full.bin"), answers);
        await Eventually.IsTrueAsync(() => IsPassedOnAsync(questions[0], call), "the gateway finds the echo", EchoLimit);
        Say($"{questions.Average(question => question.Length):0} bytes a question, {answers.Average(answer => answer.Length):0} an answer");
        var (isFastEnough, rate) = Compare(system, echo.Id, questions, call);
        return isFastEnough & await IsInTimeAsync(questions, call, rate / 2) & await UncachedAsync(system, questions, call) ? 0 : 1;
    }

    private static async Task<List<byte[]>> WarmAsync(byte[][] questions, Func<byte[], Grpc.Core.Method<byte[], byte[]>, Task<byte[]>> call)
    {
        var answers = new List<byte[]>();
        foreach (var chunk in questions.Chunk(Load.Callers))
        {
            answers.AddRange(await Task.WhenAll(chunk.Select(question => call(question, RawMethods.QueryEligibility))));
        }

        return answers;
    }

    private static async Task<bool> IsPassedOnAsync(byte[] question, Func<byte[], Grpc.Core.Method<byte[], byte[]>, Task<byte[]>> call)
    {
        try
        {
            await call(question, RawMethods.EchoFull);
            return true;
        }
        catch (Grpc.Core.RpcException away) when (away.StatusCode == Grpc.Core.StatusCode.Unavailable)
        {
            return false;
        }
    }

    private static (bool IsMet, double Rate) Compare(
        BankSystem system, int echo, byte[][] questions, Func<byte[], Grpc.Core.Method<byte[], byte[]>, Task<byte[]>> call)
    {
        var load = new Load(questions);
        var gateway = system.Running.Gateway.ProcessId;
        var ourCost = new ServerCost([gateway, system.Running.Loans.ProcessId, system.Running.Profiles.ProcessId, system.Running.Policies.ProcessId]);
        var echoCost = new ServerCost([gateway, echo]);
        var series = Series.Take(
            () => ourCost.Of(() => load.Run(question => call(question, RawMethods.QueryEligibility))),
            () => echoCost.Of(() => load.Run(question => call(question, RawMethods.EchoFull))),
            Unmeasured);
        Say($"banks: {series.MedianFirst:0} questions/s, echo {series.MedianSecond:0}, ratio {series.Ratio:0.00} (target at least {Target:0.00}; pairs {series.Spread()}); our processes' time a question {ourCost.Median:0} µs without PostgreSQL and Redis, echo {echoCost.Median:0}");
        return (series.Ratio >= Target, series.MedianFirst);
    }

    private static async Task<bool> IsInTimeAsync(byte[][] questions, Func<byte[], Grpc.Core.Method<byte[], byte[]>, Task<byte[]>> call, double rate)
    {
        var taken = await new PacedLoad(questions, rate).RunAsync(question => call(question, RawMethods.QueryEligibility));
        Say($"banks at half that load, {rate:0}/s: p50 {taken.P50:0.0} ms, p99 {taken.P99:0.0} ms (target below {SlowestMilliseconds:0}), longest {taken.Longest:0.0} ms");
        return taken.P99 < SlowestMilliseconds;
    }

    /// <summary>Without Redis every profile is read from PostgreSQL.</summary>
    private static async Task<bool> UncachedAsync(BankSystem system, byte[][] questions, Func<byte[], Grpc.Core.Method<byte[], byte[]>, Task<byte[]>> call)
    {
        await system.Running.Redis.Kill9Async();
        var load = new Load(questions);
        var rates = Enumerable.Range(0, Series.Runs).Select(_ => load.Run(question => call(question, RawMethods.QueryEligibility)).Rate);
        Say($"banks without Redis: {Series.Median(rates):0} questions/s, none failed");
        return true;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
