using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Employment.Benchmarks.Engine;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Loading;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using View = Employment.Contracts.Policies.V1.EvaluateEntitlementsRequest.Types.View;

namespace Employment.Benchmarks.Calls;

/// <summary>
/// Requests a second of `evaluate` as delivered (real processes, every interceptor) against an echo of the same bytes: directly and
/// through the gateway, and the same over REST.
/// </summary>
internal sealed class CallsBenchmark : IAsyncDisposable
{
    private const int Count = 100_000;
    private const int Answers = 20_000;
    private const int Seed = 20240702;
    private const int Connections = 2;

    private readonly string folder = TestFolder.Create("answers");
    private readonly int echoPort = FreePort.Next();
    private readonly List<IAsyncDisposable> started = [];

    /// <param name="direct">Without the gateway and REST.</param>
    /// <returns>0 when every target is met.</returns>
    public static async Task<int> RunAsync(bool direct)
    {
        await using var benchmark = new CallsBenchmark();
        return await benchmark.CompareAsync(direct) ? 0 : 1;
    }

    public async ValueTask DisposeAsync()
    {
        for (var i = started.Count - 1; i >= 0; i--)
        {
            await started[i].DisposeAsync();
        }
    }

    private async Task<bool> CompareAsync(bool direct)
    {
        var port = echoPort.ToString(CultureInfo.InvariantCulture);
        var echoProcess = ChildProcess.Start(new ChildProcessStart(Environment.ProcessPath!, ["echo", port, folder], TestLogs.NewFile("echo")));
        started.Add(echoProcess);
        var system = await RunningSystem.StartAsync(new Dictionary<string, string?>(EchoMode.RouteTo(echoPort)) { ["Gateway__CallsPerSecond"] = "0" });
        started.Add(system);
        var basic = Requests(View.Basic);
        var full = Requests(View.Full);
        var service = new Side(Channels(system.Policies.GrpcUrl), [system.Policies.ProcessId]);
        await WriteAnswersAsync(service, basic, full);
        var echo = new Side(Channels(new Uri($"http://127.0.0.1:{echoPort}")), [echoProcess.Id]);

        var met = Compare("BASIC", 0.70, basic, service, echo, RawMethods.EchoBasic);
        met &= Compare("FULL", 0.50, full, service, echo, RawMethods.EchoFull);
        if (direct)
        {
            return met;
        }

        var gateway = Channels(system.Gateway.GrpcUrl);
        service = new Side(gateway, [system.Gateway.ProcessId, system.Policies.ProcessId]);
        echo = new Side(gateway, [system.Gateway.ProcessId, echoProcess.Id]);
        met &= Compare("BASIC through the gateway", 0.80, basic, service, echo, RawMethods.EchoBasic);
        met &= Compare("FULL through the gateway", 0.60, full, service, echo, RawMethods.EchoFull);
        MeasureRest(system.Gateway.HttpUrl);
        return met;
    }

    private static byte[][] Requests(View view)
    {
        var catalogue = CatalogueLoader.Load(PolicyFiles.Read());
        var population = new Population(catalogue, Count, Seed);
        var writer = new RequestWriter(catalogue.Facts);
        return [.. Enumerable.Range(0, Count).Select(i => writer.Write(population.Frames[i], population.Regions[i], population.Days[i], view).ToByteArray())];
    }

    private async Task WriteAnswersAsync(Side service, byte[][] basic, byte[][] full)
    {
        foreach (var (name, requests) in new[] { ("basic", basic), ("full", full) })
        {
            var answers = new List<byte[]>();
            foreach (var chunk in requests.Take(Answers).Chunk(Load.Callers))
            {
                answers.AddRange(await Task.WhenAll(chunk.Select(request => service.Call(request, RawMethods.Evaluate))));
            }

            AnswerFile.Write(Path.Combine(folder, name + ".bin"), answers);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name}: {requests.Average(request => request.Length):0} bytes a request, {answers.Average(answer => answer.Length):0} an answer"));
        }
    }

    private static bool Compare(string what, double target, byte[][] requests, Side ours, Side yardstick, Method<byte[], byte[]> echo)
    {
        var load = new Load(requests);
        var (ourCost, echoCost) = (new ServerCost(ours.Servers), new ServerCost(yardstick.Servers));
        var series = Series.Take(
            () => ourCost.Of(() => load.Run(request => ours.Call(request, RawMethods.Evaluate))),
            () => echoCost.Of(() => load.Run(request => yardstick.Call(request, echo))),
            unmeasured: 3);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {series.MedianFirst:0} requests/s, echo {series.MedianSecond:0}, ratio {series.Ratio:0.00} (target at least {target:0.00}; pairs {series.Spread()}); the servers' processor time a request {ourCost.Median:0.0} µs, echo {echoCost.Median:0.0}"));
        return series.Ratio >= target;
    }

    // Two connections, or one lock would hold the callers up.
    private Func<byte[], Method<byte[], byte[]>, Task<byte[]>> Channels(Uri address)
    {
        var invokers = Enumerable.Range(0, Connections).Select(_ =>
        {
            var channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { HttpHandler = new SocketsHttpHandler(), DisposeHttpClient = true, MaxReceiveMessageSize = null });
            return channel.CreateCallInvoker();
        }).ToArray();
        var next = 0u;
        return async (request, method) =>
        {
            using var call = invokers[Interlocked.Increment(ref next) % Connections].AsyncUnaryCall(method, null, default, request);
            return await call.ResponseAsync;
        };
    }

    private static void MeasureRest(Uri gateway)
    {
        var catalogue = CatalogueLoader.Load(PolicyFiles.Read());
        var population = new Population(catalogue, Count, Seed);
        var writer = new RequestWriter(catalogue.Facts);
        byte[][] requests =
        [
            .. Enumerable.Range(0, Count).Select(i =>
                Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(writer.Write(population.Frames[i], population.Regions[i], population.Days[i], View.Full)))),
        ];
        using var client = new HttpClient { BaseAddress = gateway };
        var load = new Load(requests);
        var rates = Enumerable.Range(0, Series.Runs + 1).Select(_ => load.Run(request => PostAsync(client, request)).Rate).Skip(1).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FULL over REST: {Series.Median(rates):0} requests/s, {requests.Average(request => request.Length):0} bytes a request"));
    }

    private static async Task PostAsync(HttpClient client, byte[] request)
    {
        using var content = new ByteArrayContent(request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri("/v1/entitlements:evaluate", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    /// <param name="Call">Calls it.</param>
    /// <param name="Servers">Ids of the processes that answer.</param>
    private sealed record Side(Func<byte[], Method<byte[], byte[]>, Task<byte[]>> Call, IReadOnlyList<int> Servers);
}
