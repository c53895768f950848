using System.Globalization;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Measuring;
using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Employment.Testing.Overload;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Overload;

/// <summary>
/// What clients that behave notice of attacks on the gateway, with the settings as delivered: how many calls a second they get answered, how
/// long that takes, and the memory of both processes.
/// </summary>
internal sealed class OverloadBenchmark(RunningSystem system, TimeSpan duration)
{
    private const int FloodingConnections = 4;
    private const string Attacker = "127.0.0.2";
    private const string Stream = "/employment.policies.v1.BatchService/StreamEvaluateEntitlements";

    private static readonly byte[] Request = new EvaluateEntitlementsRequest { Region = "410802", On = "2024-07-01", Facts = new Facts() }.ToByteArray();

    /// <param name="seconds">How long each attack lasts.</param>
    /// <returns>0 when every call was answered.</returns>
    public static async Task<int> RunAsync(int seconds)
    {
        await using var system = await RunningSystem.StartAsync(new Dictionary<string, string?> { ["Platform__BusinessDate"] = "2024-07-01" });
        var benchmark = new OverloadBenchmark(system, TimeSpan.FromSeconds(seconds));
        await benchmark.MeasureAsync("(warming up)", _ => Task.CompletedTask);
        var failed = await benchmark.MeasureAsync("no attack", _ => Task.CompletedTask);
        foreach (var kind in FloodKind.All)
        {
            failed += await benchmark.MeasureAsync(kind.Name, stop => new Flood(system.Gateway.GrpcUrl, Attacker, kind.Opening, kind.Next).RunAsync(FloodingConnections, stop));
        }

        failed += await benchmark.MeasureAsync("200 slow bodies", stop => HoldAsync(200, benchmark.SlowBodyAsync, stop));
        failed += await benchmark.MeasureAsync("200 streams not read", stop => HoldAsync(200, benchmark.UnreadStreamAsync, stop));
        failed += await benchmark.MeasureAsync("10,000 idle connections", benchmark.IdleAsync);
        failed += await benchmark.MeasureAsync("no attack, afterwards", _ => Task.CompletedTask);
        return failed == 0 ? 0 : 1;
    }

    private async Task<int> MeasureAsync(string what, Func<CancellationToken, Task> attack)
    {
        using var channel = GrpcChannel.ForAddress(system.Gateway.GrpcUrl);
        var invoker = channel.CreateCallInvoker();
        var good = Enumerable.Range(0, 4).Select(_ => new GoodClient("evaluate", async () =>
        {
            using var call = invoker.AsyncUnaryCall(RawMethods.Evaluate, null, new CallOptions(), Request);
            await call.ResponseAsync;
        })).ToArray();
        using var stop = new CancellationTokenSource(duration);
        var attacking = attack(stop.Token);
        await Task.WhenAll(good.Select(client => client.RunAsync(stop.Token)));
        var (gateway, policies) = (ProcessMemory.MiB(system.Gateway.ProcessId), ProcessMemory.MiB(system.Policies.ProcessId));
        await attacking;
        var failed = good.Sum(client => client.Failures.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {good.Sum(client => client.Answered) / duration.TotalSeconds:0} | {Series.Median(good.Select(client => client.Quantile(0.5))):0.0} | {good.Max(client => client.Quantile(0.99)):0.0} | {failed} | {gateway:0} | {policies:0} |"));
        return failed;
    }

    private async Task SlowBodyAsync(CancellationToken stop)
    {
        using var connection = await RawConnection.OpenHttp2Async(system.Gateway.GrpcUrl, Attacker);
        var ended = connection.ReadToEndAsync(stop);
        connection.TrySend(Http2Frames.GrpcCall(1, "/employment.policies.v1.PolicyService/EvaluateEntitlements"));
        while (!ended.IsCompleted && connection.TrySend(Http2Frames.Frame(FrameType.Data, 0, 1, [0])))
        {
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
        }
    }

    private async Task UnreadStreamAsync(CancellationToken stop)
    {
        using var connection = await RawConnection.OpenHttp2Async(system.Gateway.GrpcUrl, Attacker);
        var ended = connection.ReadToEndAsync(stop);
        var item = new StreamEvaluateEntitlementsRequest
        {
            Item = new BatchItem { Id = "1", Request = EvaluateEntitlementsRequest.Parser.ParseFrom(Request) },
        };
        connection.TrySend(Http2Frames.GrpcCall(1, Stream));
        connection.TrySend([.. Enumerable.Range(0, 500).SelectMany(_ => Http2Frames.Message(1, item.ToByteArray()))]);
        await ended;
    }

    private async Task IdleAsync(CancellationToken stop)
    {
        var open = new List<RawConnection>();
        for (var i = 0; i < 10_000 && !stop.IsCancellationRequested; i++)
        {
            var from = $"127.0.1.{1 + (i % 10)}";
            open.Add(i % 20 < 10 ? await RawConnection.OpenAsync(system.Gateway.HttpUrl, from) : await RawConnection.OpenHttp2Async(system.Gateway.GrpcUrl, from));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"({open.Count} connections are open)"));
        await Task.Delay(Timeout.InfiniteTimeSpan, stop).ContinueWith(_ => open.ForEach(connection => connection.Dispose()), TaskScheduler.Default);
    }

    /// <summary>As many at a time, each begun anew when the gateway ends it.</summary>
    private static Task HoldAsync(int count, Func<CancellationToken, Task> attack, CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(async _ =>
        {
            while (!stop.IsCancellationRequested)
            {
                await Task.WhenAny(attack(stop));
            }
        }));
}
