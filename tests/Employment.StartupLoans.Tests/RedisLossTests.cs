using System.Diagnostics.Metrics;
using Employment.StartupLoans.Tests.Hosts;
using Employment.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using static Employment.StartupLoans.Tests.Questions;

namespace Employment.StartupLoans.Tests;

/// <summary>Redis lost and back in the middle of a load.</summary>
public sealed class RedisLossTests
{
    private const int Callers = 8;

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private int answered;
    private int older;

    [Fact]
    public async Task Query_RedisLostAndBackUnderLoad_NoCallFailsAndNoAnswerIsOld()
    {
        await using var host = await LoansHost.StartAsync("--StartupLoans:QuestionsPerSecond=1000000");
        var outcomes = OutcomesOf(host);
        var numbers = Enumerable.Range(0, Callers).Select(_ => Numbers.OfPerson()).ToArray();
        Array.ForEach(numbers, number => host.Table.Add(number, Bank));
        using var end = new CancellationTokenSource();

        var load = Task.WhenAll(numbers.Select(number => Task.Run(() => AskUntilAsync(host, number, end.Token))));
        await UntilAnsweredAsync(100);
        await host.Redis.Kill9Async();
        await UntilAnsweredAsync(100);
        await host.Redis.RestartAsync();
        await UntilAnsweredAsync(100);
        await end.CancelAsync();
        await load;

        older.ShouldBe(0);
        outcomes().ShouldBe(answered);
    }

    private async Task AskUntilAsync(LoansHost host, string number, CancellationToken end)
    {
        for (var call = 1; !end.IsCancellationRequested; call++)
        {
            // Every fifth question follows a change, so that both hits and new versions are asked for.
            var version = call % 5 == 0 ? host.Table.Change(number, Count).Version : 0;
            var answer = await host.AskAsync(number);
            Interlocked.Increment(ref answered);
            if (answer.SubsidisedTimesUsed < version)
            {
                Interlocked.Increment(ref older);
            }
        }
    }

    private static void Count(Contracts.Profiles.V1.ProfileSnapshot profile) => profile.Facts.Loan.SubsidisedTimesUsed = (int)profile.Version;

    private Task UntilAnsweredAsync(int more)
    {
        var target = Volatile.Read(ref answered) + more;
        return Eventually.IsTrueAsync(() => Volatile.Read(ref answered) >= target, $"{more} more are answered", Long);
    }

    /// <summary>What the process counts as answered.</summary>
    private static Func<long> OutcomesOf(LoansHost host)
    {
        var count = 0L;
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == "employment.loans.questions" && ReferenceEquals(instrument.Meter.Scope, factory))
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            if (tags.ToArray().Contains(new KeyValuePair<string, object?>("outcome", "answered")))
            {
                Interlocked.Add(ref count, value);
            }
        });
        listener.Start();
        return () => Volatile.Read(ref count);
    }
}
