using System.Diagnostics;
using Employment.Platform.Tests.Samples;
using Employment.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Requests;

/// <summary>More commands than the process has connections.</summary>
public sealed class CommandGateTests(CommandFixture fixture) : IClassFixture<CommandFixture>
{
    private const int Commands = 20;
    private const long Lock = 7301;

    [Fact]
    public async Task Commands_MoreThanConnectionsForLongerThanOneIsWaitedFor_AreAllAnswered()
    {
        var few = new NpgsqlConnectionStringBuilder(fixture.Connection) { MaxPoolSize = 4, Timeout = 1 };
        await using var host = await SampleHost.StartAsync([new("ConnectionStrings:Postgres", few.ConnectionString)]);
        var requests = Enumerable.Range(0, Commands).Select(_ => CommandCalls.NewRequest(Lock)).ToList();
        List<Task<Samples.V1.AddEntryResponse>> calls;
        await using (await fixture.HoldLockAsync(Lock))
        {
            calls = [.. requests.Select(request => CommandCalls.AddAsync(new Uri("http://" + host.Channel.Target), request))];
            await fixture.UntilWaitingAsync(2);
            var started = Stopwatch.GetTimestamp();
            await Eventually.IsTrueAsync(() => Stopwatch.GetElapsedTime(started).TotalSeconds > 2 * few.Timeout, "longer than a connection is waited for", TimeSpan.FromSeconds(20));
            calls.ShouldAllBe(call => !call.IsCompleted);
        }

        (await Task.WhenAll(calls)).Length.ShouldBe(Commands);
        foreach (var request in requests)
        {
            (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
        }
    }
}
