using System.Collections.Concurrent;
using Employment.Testing;
using Employment.Testing.Overload;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>Connections that ask nothing.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class IdleTests(OverloadSystem system)
{
    private const int OfOneClient = 1000;
    private const int Clients = 10;
    private const int AtOnce = 32;
    private const int More = 10;
    private const int MostLost = 2;

    [Fact]
    public async Task Connections_TenThousandIdle_HoldNobodyUpAndAreClosed()
    {
        var before = ProcessMemory.MiB(system.Gateway.ProcessId);
        var open = new ConcurrentBag<RawConnection>();
        await system.OthersAreAnsweredDuringAsync(async () =>
        {
            await Parallel.ForAsync(0, OfOneClient * Clients, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            {
                var from = $"127.0.1.{1 + (i % Clients)}";
                open.Add(i / Clients % 2 == 0
                    ? await RawConnection.OpenAsync(system.Gateway.HttpUrl, from)
                    : await RawConnection.OpenHttp2Async(system.Gateway.GrpcUrl, from));
            });
            await Eventually.IsTrueAsync(
                () => ProcessMemory.OpenFiles(system.Gateway.ProcessId) > OfOneClient * Clients, "all connections are open", OverloadSystem.IdleTime);
            var each = (ProcessMemory.MiB(system.Gateway.ProcessId) - before) * 1024 / (OfOneClient * Clients);
            TestContext.Current.TestOutputHelper?.WriteLine($"{each:0.0} KiB a connection");
            each.ShouldBeLessThan(20);

            await Eventually.IsTrueAsync(
                () => ProcessMemory.OpenFiles(system.Gateway.ProcessId) < OfOneClient, "idle connections are closed", OverloadSystem.IdleTime + OverloadSystem.Slack);
            await MoreThanAShareAreClosedAsync();
        });
        foreach (var connection in open)
        {
            connection.Dispose();
        }
    }

    /// <summary>
    /// A client that has its share gets no more, at once and not once they are idle; others do, as those that call meanwhile show. Its share is
    /// opened anew, in much less than the time after which the first of it would be closed as idle. Of ten more at least eight: one or the other of
    /// the share may have been lost.
    /// </summary>
    private async Task MoreThanAShareAreClosedAsync()
    {
        var share = await Task.WhenAll(Enumerable.Range(0, OfOneClient).Select(_ => OneAsync()));
        var more = await Task.WhenAll(Enumerable.Range(0, More).Select(_ => OneAsync()));
        var ends = more.Select(one => one.ReadToEndAsync()).ToList();
        await Eventually.IsTrueAsync(() => ends.Count(end => end.IsCompleted) >= More - MostLost, $"{More - MostLost} of {More} more are closed", OverloadSystem.IdleTime / 2);
        foreach (var one in share.Concat(more))
        {
            one.Dispose();
        }

        await Task.WhenAll(ends);
    }

    private Task<RawConnection> OneAsync() => RawConnection.OpenAsync(system.Gateway.HttpUrl, "127.0.1.200");
}
