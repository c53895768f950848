using Employment.EndToEnd.Tests.Catalogue;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>One trace over gateway, service and PostgreSQL, at a collector.</summary>
public sealed class TraceExportTests
{
    // A right one, of nobody; put together here so that no log of the tests holds it by our doing.
    private static readonly string IdNumber = "41080219900307" + "123X";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly (string Service, string Metric)[] Measured =
    [
        ("gateway", "rpc.server.call.duration"), ("gateway", "http.server.request.duration"), ("policies", "rpc.server.call.duration"),
        ("policies", "employment.edition.number"), ("policies", "db.client.operation.duration"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_WithACollector_ArriveAsOneTraceEachAndAsMetrics()
    {
        await using var collector = await OtlpReceiver.StartAsync(Ct);
        await using var living = await LivingSystem.StartAsync(policyReplicas: 1, Ct, more: SettingsFor(collector));

        var rest = await living.TraceIdOfAsync("/v1/drafts?pageSize=3", living.Editor);
        await living.TraceIdOfAsync($"/v1/drafts?{IdNumber}={IdNumber}", living.Editor);
        await living.TraceIdOfAsync("/v1/nothing/" + IdNumber, token: null);
        var grpc = await living.GrpcTraceIdAsync();
        await Eventually.IsTrueAsync(() => IsWhole(SpansOf(collector, rest)) && IsWhole(SpansOf(collector, grpc)), "the spans have arrived", Limit, Ct);
        await Eventually.IsTrueAsync(() => Measured.All(collector.Metrics.ContainsKey), "metrics have arrived", Limit, Ct);

        ShouldBeOneCall(SpansOf(collector, rest), "GET /v1/drafts", "employment.policies.v1.CatalogueService/ListDrafts");
        ShouldBeOneCall(SpansOf(collector, grpc), "employment.policies.v1.CatalogueService/ListDrafts", "employment.policies.v1.CatalogueService/ListDrafts");
        ShouldHoldNothingOfTheCaller(collector);
    }

    [Fact]
    public async Task Calls_NotSampled_LeaveNoSpansWhateverTheCallerWants()
    {
        await using var collector = await OtlpReceiver.StartAsync(Ct);
        var settings = SettingsFor(collector, share: "0");
        await using var living = await LivingSystem.StartAsync(policyReplicas: 1, Ct, more: settings);

        var trace = await living.TraceIdOfAsync("/v1/measures", token: null, parent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        await Eventually.IsTrueAsync(() => collector.Metrics.ContainsKey(("gateway", "http.server.request.duration")), "metrics have arrived", Limit, Ct);
        await living.System.Gateway.StopAsync(Ct);

        trace.ShouldBe("4bf92f3577b34da6a3ce929d0e0e4736");
        collector.Spans.ShouldBeEmpty();
    }

    private static Dictionary<string, string?> SettingsFor(OtlpReceiver collector, string share = "1") => new(StringComparer.Ordinal)
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Url,
        ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "300",
        ["OTEL_TRACES_SAMPLER_ARG"] = share,
    };

    private static List<OtlpSpan> SpansOf(OtlpReceiver collector, string trace) => [.. collector.Spans.Where(span => span.Trace == trace)];

    /// <summary>Every process sends when it likes.</summary>
    private static bool IsWhole(List<OtlpSpan> spans) => new[] { ("gateway", "Microsoft.AspNetCore"), ("gateway", "System.Net.Http"), ("policies", "Microsoft.AspNetCore"), ("policies", "Npgsql") }
        .All(part => spans.Exists(span => (span.Service, span.Source) == part));

    /// <summary>From the gateway down to the statement, each below the one before.</summary>
    private static void ShouldBeOneCall(List<OtlpSpan> spans, string entry, string rpc)
    {
        var first = spans.Single(span => span is { Service: "gateway", Parent: "" });
        first.Name.ShouldBe(entry);
        var served = spans.Single(span => span is { Service: "policies", Source: "Microsoft.AspNetCore" });
        served.Name.ShouldBe(rpc);
        served.Labels["rpc.system"].ShouldBe("grpc");
        served.Labels["rpc.method"].ShouldBe("ListDrafts");
        served.Labels["rpc.grpc.status_code"].ShouldBe("0");
        spans.Single(span => span.Id == served.Parent).Service.ShouldBe("gateway");
        var statement = spans.First(span => span is { Service: "policies", Source: "Npgsql" });
        statement.Parent.ShouldBe(served.Id);
        statement.Labels["db.system.name"].ShouldBe("postgresql");
    }

    private static void ShouldHoldNothingOfTheCaller(OtlpReceiver collector)
    {
        var texts = collector.Spans.SelectMany(span => span.Labels.Values.Append(span.Name)).ToList();
        texts.Where(text => text.Contains(IdNumber, StringComparison.Ordinal) || text.Contains("pageSize", StringComparison.Ordinal)).ShouldBeEmpty();
        collector.Spans.SelectMany(span => span.Labels.Keys).ShouldNotContain(name => name.StartsWith("url.", StringComparison.Ordinal));
        collector.Spans.ShouldNotContain(span => span.Parent.Length == 0 && span.Service != "gateway", "background work made traces");
    }
}
