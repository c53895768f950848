using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Engine;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Loading;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Net.Client;
using View = Employment.Contracts.Policies.V1.EvaluateEntitlementsRequest.Types.View;

namespace Employment.Benchmarks.Publish;

/// <summary>How long callers of `evaluate` wait while one version among two hundred is published in the process that answers them.</summary>
internal sealed class PublishBenchmark : IAsyncDisposable
{
    private const int MadeUp = 150;
    private const int Callers = 4;
    private const int Requests = 20_000;
    private const int Seed = 20250101;
    private const int TargetMs = 200;
    private static readonly SeededAccount Editor = new("editor-1", "POLICY_EDITOR");
    private static readonly SeededAccount Publisher = new("publisher-1", "POLICY_APPROVER");
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(8);

    private readonly RunningSystem system;
    private readonly HttpClient client;
    private readonly LatencyLog log = new();
    private string editorToken = "";
    private string publisherToken = "";

    private PublishBenchmark(RunningSystem system)
    {
        this.system = system;
        client = new HttpClient { BaseAddress = system.Gateway.HttpUrl };
    }

    /// <returns>0 when the target is met.</returns>
    public static async Task<int> RunAsync()
    {
        await using var benchmark = new PublishBenchmark(await RunningSystem.StartAsync(
            new Dictionary<string, string?> { ["Platform__BusinessDate"] = "2024-12-01" },
            people: new PeopleSettings { DemoSeed = SeededAccount.Seed([Editor, Publisher]) }));
        return await benchmark.MeasureAsync() ? 0 : 1;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await system.DisposeAsync();
    }

    private async Task<bool> MeasureAsync()
    {
        editorToken = await Editor.SignInAsync(client);
        publisherToken = await Publisher.SignInAsync(client);
        await PublishAsync(await UploadAsync(MadeUpLaw.Many(MadeUp)));
        await WaitForEditionAsync(2);
        var draft = await UploadAsync(MadeUpLaw.One());
        using var ended = new CancellationTokenSource();
        var requests = MakeRequests();
        var callers = Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallUntilAsync(requests, caller * Requests / Callers, ended.Token))).ToArray();
        await Task.Delay(Window);
        var before = Stopwatch.GetTimestamp();
        await Task.Delay(Window);
        var published = Stopwatch.GetTimestamp();
        await PublishAsync(draft);
        var taken = await WaitForEditionAsync(3);
        await Task.Delay(Window - Stopwatch.GetElapsedTime(published) is var rest && rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        var after = Stopwatch.GetTimestamp();
        await ended.CancelAsync();
        await Task.WhenAll(callers);
        Tell("before", log.Between(before, published));
        var during = log.Between(published, after);
        Tell("while a version is published", during);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the edition answered {Stopwatch.GetElapsedTime(published, taken).TotalMilliseconds:0} ms after it was sent for publication; target: no call longer than {TargetMs} ms"));
        return during.Longest.TotalMilliseconds < TargetMs;
    }

    private static void Tell(string when, (int Calls, TimeSpan Longest, TimeSpan Gap) figures) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{when}: {figures.Calls} calls in {Window.TotalSeconds:0} s, the longest {figures.Longest.TotalMilliseconds:0.0} ms, the longest time without an answer {figures.Gap.TotalMilliseconds:0.0} ms"));

    private static byte[][] MakeRequests()
    {
        var catalogue = CatalogueLoader.Load(PolicyFiles.Read());
        var population = new Population(catalogue, Requests, Seed);
        var writer = new RequestWriter(catalogue.Facts);
        return [.. Enumerable.Range(0, Requests).Select(i => writer.Write(population.Frames[i], population.Regions[i], population.Days[i], View.Full).ToByteArray())];
    }

    private async Task CallUntilAsync(byte[][] requests, int next, CancellationToken ended)
    {
        using var channel = GrpcChannel.ForAddress(system.Policies.GrpcUrl, new GrpcChannelOptions { MaxReceiveMessageSize = null });
        var invoker = channel.CreateCallInvoker();
        while (!ended.IsCancellationRequested)
        {
            var request = requests[next++ % requests.Length];
            await log.MeasureAsync(async () =>
            {
                using var call = invoker.AsyncUnaryCall(RawMethods.Evaluate, null, default, request);
                await call.ResponseAsync;
            });
        }
    }

    private async Task<string> UploadAsync(Dictionary<string, string> files)
    {
        var answer = await PostAsync("/v1/drafts", editorToken, new JsonObject
        {
            ["requestId"] = Guid.NewGuid().ToString(),
            ["title"] = "试〔2025〕2号",
            ["why"] = "A benchmark.",
            ["files"] = new JsonArray([.. files.Select(file => new JsonObject { ["path"] = file.Key, ["text"] = file.Value })]),
        });
        return (string)answer["draft"]!["draft"]!;
    }

    private Task PublishAsync(string draft) => PostAsync($"/v1/drafts/{draft}:publish", publisherToken, new JsonObject
    {
        ["requestId"] = Guid.NewGuid().ToString(), ["effectiveOn"] = "2025-01-01", ["why"] = "A benchmark.",
    });

    private async Task<long> WaitForEditionAsync(int number)
    {
        while (!(await File.ReadAllTextAsync(system.Policies.LogFile)).Contains($"Evaluates with edition {number}", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        return Stopwatch.GetTimestamp();
    }

    private async Task<JsonNode> PostAsync(string path, string token, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{path}: {text}");
    }
}
