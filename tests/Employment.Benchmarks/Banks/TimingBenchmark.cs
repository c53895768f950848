using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Measuring;
using Employment.Testing;
using Grpc.Core;

namespace Employment.Benchmarks.Banks;

/// <summary>Whether the time of an answer tells if somebody exists: questions about people without consent, and about nobody, in a random order.</summary>
internal static class TimingBenchmark
{
    private const int Sample = 10_000;
    private const int Unmeasured = 2_000;
    private const double Tolerance = 0.02;

    /// <returns>0 when the medians are close enough.</returns>
    public static async Task<int> RunAsync()
    {
        await using var system = await BankSystem.StartAsync();
        var people = await system.RegisterAsync(Sample, consent: false);
        var call = system.Connect();
        for (var turn = 0; turn < Unmeasured; turn++)
        {
            await AskAsync(call, Numbers.OfPerson());
        }

        var asked = people.Select(number => (Number: number, Exists: true))
            .Concat(Enumerable.Range(0, Sample).Select(_ => (Number: Numbers.OfPerson(), Exists: false))).ToArray();
        Random.Shared.Shuffle(asked);
        var (somebody, nobody) = (new List<double>(Sample), new List<double>(Sample));
        foreach (var (number, exists) in asked)
        {
            (exists ? somebody : nobody).Add(await AskAsync(call, number));
        }

        return Say(somebody, nobody) ? 0 : 1;
    }

    private static async Task<double> AskAsync(Func<byte[], Method<byte[], byte[]>, Task<byte[]>> call, string number)
    {
        var question = BankSystem.QuestionAbout(number);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await call(question, RawMethods.QueryEligibility);
            throw new InvalidOperationException("A question without consent was answered.");
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.PermissionDenied)
        {
            return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }
    }

    private static bool Say(List<double> somebody, List<double> nobody)
    {
        var (first, second) = (Series.Median(somebody), Series.Median(nobody));
        var apart = Math.Abs(first - second) / Math.Max(first, second);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"timing: median {first:0} µs about somebody without consent, {second:0} µs about nobody, {apart:0.0%} apart (target at most {Tolerance:0%}; {Sample} each)"));
        return apart <= Tolerance;
    }
}
