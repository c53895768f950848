using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;

namespace Employment.Platform.Hosting;

/// <summary>What every process is told by its environment; see docs/configuration.md.</summary>
public sealed record PlatformOptions
{
    private const string GrpcUrlExpected = "http://<address>:<port>, for instance http://127.0.0.1:5101";

    /// <summary>Address for gRPC (cleartext HTTP/2).</summary>
    public Uri? GrpcUrl { get; init; }

    /// <summary>Address for HTTP/1.1: health and, on the gateway, REST and pages.</summary>
    public Uri? HttpUrl { get; init; }

    /// <summary>Address for operations, HTTP/1.1: metrics, and health besides. Not for the public.</summary>
    public Uri? OperationsUrl { get; init; }

    /// <summary>File with the keys that sign the caller's identity between processes.</summary>
    public required string InternalTokenKeyFile { get; init; }

    /// <summary>Fixed business date; null: today in Asia/Shanghai.</summary>
    public DateOnly? BusinessDate { get; init; }

    /// <summary>Whether calls that only tests need are mapped; never in Production.</summary>
    public bool TestHooks { get; init; }

    /// <summary>Largest request, in bytes.</summary>
    public int MaxRequestBytes { get; init; } = 1024 * 1024;

    /// <summary>How long calls in flight may take to end when the process is asked to stop.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What connections may take.</summary>
    public ConnectionLimits Connections { get; init; } = new();

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">The process's configuration.</param>
    /// <param name="isProduction">Whether the environment is Production, where test hooks are refused.</param>
    /// <exception cref="InvalidSettingException">A setting is missing or malformed.</exception>
    public static PlatformOptions Read(IConfiguration configuration, bool isProduction)
    {
        var settings = new SettingReader(configuration);
        var httpUrl = settings.Read("Platform__HttpUrl", ParseUrl, "http://<address>:<port>, for instance http://127.0.0.1:8080");
        var grpcUrl = settings.Read("Platform__GrpcUrl", ParseUrl, GrpcUrlExpected);
        return new PlatformOptions
        {
            // Without any address the web server would pick one of its own.
            GrpcUrl = grpcUrl is null && httpUrl is null ? throw SettingReader.Missing("Platform__GrpcUrl", GrpcUrlExpected) : grpcUrl,
            HttpUrl = httpUrl,
            OperationsUrl = settings.Read("Platform__OperationsUrl", ParseUrl, "http://<address>:<port>, for instance http://127.0.0.1:9464"),
            InternalTokenKeyFile = settings.Required("Platform__InternalTokenKeyFile", "the path of the file with the signing keys"),
            BusinessDate = settings.ReadValue("Platform__BusinessDate", ParseDate, "a date such as 2024-07-01"),
            TestHooks = RefuseInProduction(settings.ReadValue("Platform__TestHooks", ParseBool, "true or false") ?? false, isProduction),
            MaxRequestBytes = settings.ReadValue("Platform__MaxRequestBytes", ParsePositive, "a whole number of bytes above 0") ?? 1024 * 1024,
            ShutdownTimeout = TimeSpan.FromSeconds(
                settings.ReadValue("Platform__ShutdownSeconds", ParsePositive, "a whole number of seconds above 0") ?? 10),
            Connections = ConnectionLimits.Read(settings, OpenFileLimit.Read()),
        };
    }

    private static bool RefuseInProduction(bool testHooks, bool isProduction) => testHooks && isProduction
        ? throw new InvalidSettingException(
            "Platform__TestHooks",
            "is true and the environment is Production, where test hooks are refused: unset it, or set ASPNETCORE_ENVIRONMENT to Testing.")
        : testHooks;

    private static Uri? ParseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttp
        && url.PathAndQuery == "/"
        && (IPAddress.TryParse(url.Host.Trim('[', ']'), out _) || url.Host == "localhost")
            ? url
            : null;

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static bool? ParseBool(string text) => bool.TryParse(text, out var value) ? value : null;

    private static int? ParsePositive(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;
}
