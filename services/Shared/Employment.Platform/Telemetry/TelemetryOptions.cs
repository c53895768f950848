using System.Globalization;
using Employment.Platform.Hosting;
using Microsoft.Extensions.Configuration;

namespace Employment.Platform.Telemetry;

/// <summary>What is measured and where it goes; see docs/configuration.md. Addresses, headers and intervals of OTLP are OpenTelemetry's own settings.</summary>
internal sealed record TelemetryOptions
{
    private const double DefaultSampled = 0.1;

    private const int DefaultSlowMilliseconds = 500;

    /// <summary>Whether spans go to an OTLP receiver.</summary>
    public bool ExportsTraces { get; init; }

    /// <summary>Whether metrics go to an OTLP receiver.</summary>
    public bool ExportsMetrics { get; init; }

    /// <summary>The share of traces that is kept, 0 to 1.</summary>
    public double Sampled { get; init; } = DefaultSampled;

    /// <summary>From how long on a call is logged as slow.</summary>
    public TimeSpan SlowCall { get; init; } = TimeSpan.FromMilliseconds(DefaultSlowMilliseconds);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="InvalidSettingException">A setting is malformed.</exception>
    public static TelemetryOptions Read(IConfiguration configuration)
    {
        var settings = new SettingReader(configuration);
        var isOff = settings.ReadValue("OTEL_SDK_DISABLED", ParseBool, "true or false") ?? false;
        var hasOne = Address(settings, "OTEL_EXPORTER_OTLP_ENDPOINT");
        return new TelemetryOptions
        {
            ExportsTraces = !isOff && (hasOne | Address(settings, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")),
            ExportsMetrics = !isOff && (hasOne | Address(settings, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT")),
            Sampled = settings.ReadValue("OTEL_TRACES_SAMPLER_ARG", ParseShare, "a share from 0 to 1, for instance 0.1") ?? DefaultSampled,
            SlowCall = TimeSpan.FromMilliseconds(
                settings.ReadValue("Platform__SlowCallMs", ParsePositive, "a whole number of milliseconds above 0") ?? DefaultSlowMilliseconds),
        };
    }

    // The exporter would ignore a malformed address and tell nobody.
    private static bool Address(SettingReader settings, string variable) =>
        settings.Read(variable, ParseUrl, "the address of an OTLP receiver, for instance http://127.0.0.1:4317") is not null;

    private static Uri? ParseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;

    private static bool? ParseBool(string text) => bool.TryParse(text, out var value) ? value : null;

    private static double? ParseShare(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? value : null;

    private static int? ParsePositive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;
}
