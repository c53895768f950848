using Employment.Platform.Hosting;
using Employment.Platform.Telemetry;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

public sealed class TelemetryOptionsTests
{
    [Fact]
    public void Read_Nothing_ExportsNothing() =>
        Read([]).ShouldBe(new TelemetryOptions { ExportsTraces = false, ExportsMetrics = false, Sampled = 0.1, SlowCall = TimeSpan.FromMilliseconds(500) });

    [Fact]
    public void Read_OneReceiver_TakesBothUnlessSwitchedOff()
    {
        Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317")).ShouldSatisfyAllConditions(
            options => options.ExportsTraces.ShouldBeTrue(), options => options.ExportsMetrics.ShouldBeTrue());
        Read(("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "https://traces.example/v1/traces")).ShouldSatisfyAllConditions(
            options => options.ExportsTraces.ShouldBeTrue(), options => options.ExportsMetrics.ShouldBeFalse());
        Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317"), ("OTEL_SDK_DISABLED", "true")).ExportsTraces.ShouldBeFalse();
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "127.0.0.1:4317")]
    [InlineData("OTEL_TRACES_SAMPLER_ARG", "10")]
    [InlineData("Platform__SlowCallMs", "0")]
    public void Read_Malformed_NamesTheVariable(string variable, string value) =>
        Should.Throw<InvalidSettingException>(() => Read((variable, value))).Variable.ShouldBe(variable);

    private static TelemetryOptions Read(params (string Variable, string Value)[] settings) => TelemetryOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(pair => new KeyValuePair<string, string?>(pair.Variable.Replace("__", ":", StringComparison.Ordinal), pair.Value))).Build());
}
