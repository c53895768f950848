using System.Diagnostics.Metrics;
using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Employment.Testing;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

/// <summary>
/// What a process counts, as its page for Prometheus shows it. Alone: OpenTelemetry takes meters of one name in one process for one, and drops it
/// when any of them ends.
/// </summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class CallMetricsTests
{
    public const string Alone = "call metrics";

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_HoweverTheyEnd_AreCountedByRpcAndStatus()
    {
        await using var host = await SampleHost.StartAsync([new("Platform:MaxRequestBytes", "1000")]);

        await host.Client.WhoAmIAsync(new WhoAmIRequest());
        (await Calls.FailAsync(host.Client.FailAsync(new FailRequest()))).StatusCode.ShouldBe(StatusCode.Internal);
        (await Calls.FailAsync(host.Client.PublishAsync(new PublishRequest()))).StatusCode.ShouldBe(StatusCode.PermissionDenied);

        // Refused by the server, before any interceptor.
        (await Calls.FailAsync(host.Client.ReadCaseAsync(new ReadCaseRequest { Region = new string('1', 2000) }))).StatusCode.ShouldBe(StatusCode.ResourceExhausted);

        await UntilAsync(host, Counted("WhoAmI", 0, 1), Counted("Fail", 13, 1), Counted("Publish", 7, 1), Counted("ReadCase", 8, 1));
        await UntilAsync(host, "rpc_server_active_calls{rpc_method=\"WhoAmI\",rpc_service=\"employment.samples.v1.SampleService\",rpc_system=\"grpc\"} 0\n");
    }

    [Fact]
    public async Task Page_OnAnyOtherAddress_IsNotThere()
    {
        await using var host = await SampleHost.StartAsync();
        using var http = new HttpClient();

        (await http.GetAsync(new Uri(host.HttpUrl, "/metrics"), Ct)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await http.GetAsync(new Uri(host.OperationsUrl, "/metrics"), Ct)).Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8");
    }

    [Fact]
    public async Task Page_OddNamesAndValues_AreWrittenAsPrometheusReadsThem()
    {
        await using var host = await SampleHost.StartAsync(build: builder => builder.Services.AddSingleton(new Platform.Telemetry.ProcessTelemetry { Meters = ["Odd"] }));
        var meter = host.App.Services.GetRequiredService<IMeterFactory>().Create("Odd");
        meter.CreateCounter<long>("odd.bytes-read", "By", "Line one\nand \\ two").Add(5, new KeyValuePair<string, object?>("a.b", "x\"y\\z\nw"));
        meter.CreateHistogram<double>("odd.wait", "ms", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2.5] }).Record(2);

        await UntilAsync(
            host,
            "# HELP odd_bytes_read_bytes_total Line one\\nand \\\\ two\n# TYPE odd_bytes_read_bytes_total counter\n",
            "odd_bytes_read_bytes_total{a_b=\"x\\\"y\\\\z\\nw\"} 5\n",
            "odd_wait_milliseconds_bucket{le=\"1\"} 0\nodd_wait_milliseconds_bucket{le=\"2.5\"} 1\nodd_wait_milliseconds_bucket{le=\"+Inf\"} 1\n"
                + "odd_wait_milliseconds_sum 2\nodd_wait_milliseconds_count 1\n");
    }

    private static string Counted(string method, int status, int count) =>
        $"rpc_server_call_duration_seconds_count{{rpc_grpc_status_code=\"{status}\",rpc_method=\"{method}\",rpc_service=\"employment.samples.v1.SampleService\",rpc_system=\"grpc\"}} {count}\n";

    // A call is counted when its answer has left, so maybe a moment after it was read.
    private static Task UntilAsync(SampleHost host, params string[] lines) => Eventually.IsTrueAsync(
        async () =>
        {
            using var http = new HttpClient();
            var page = await http.GetStringAsync(new Uri(host.OperationsUrl, "/metrics"), Ct);
            return lines.All(line => page.Contains(line, StringComparison.Ordinal));
        },
        "the page says " + string.Join(" and ", lines),
        TimeSpan.FromSeconds(10),
        Ct);
}
