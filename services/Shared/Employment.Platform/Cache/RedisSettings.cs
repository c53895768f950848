using Employment.Platform.Hosting;
using Microsoft.Extensions.Configuration;
using StackExchange.Redis;

namespace Employment.Platform.Cache;

/// <summary>Where Redis is; see docs/configuration.md.</summary>
/// <param name="Options">How to connect; null: this process has no Redis and always asks the truth.</param>
internal sealed record RedisSettings(ConfigurationOptions? Options)
{
    private const string Variable = "Redis__Endpoint";

    /// <summary>Reads and checks the setting.</summary>
    /// <exception cref="InvalidSettingException">It is malformed; the complaint does not repeat it, for it holds a password.</exception>
    public static RedisSettings Read(IConfiguration configuration)
    {
        var text = configuration[Variable.Replace("__", ":", StringComparison.Ordinal)];
        return new RedisSettings(string.IsNullOrWhiteSpace(text) ? null : Bounded(Parse(text)));
    }

    private static ConfigurationOptions Parse(string text)
    {
        ConfigurationOptions? parsed = null;
        try
        {
            parsed = ConfigurationOptions.Parse(text, ignoreUnknown: false);
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or OverflowException)
        {
            // Said below, without the text.
        }

        return parsed is { EndPoints.Count: > 0 }
            ? parsed
            : throw new InvalidSettingException(Variable, "cannot be used; expected host:port, and ',password=…' after it where Redis wants one.");
    }

    /// <summary>Whatever the setting says besides: a process never waits for Redis, nor gives up on it.</summary>
    private static ConfigurationOptions Bounded(ConfigurationOptions options)
    {
        options.AbortOnConnectFail = false;
        options.ReconnectRetryPolicy = new LinearRetry(500);
        options.ConnectRetry = 1;
        options.ConnectTimeout = 1000;
        options.SyncTimeout = 1000;
        options.ResponseTimeout = 1000;
        options.KeepAlive = 5;
        options.AllowAdmin = false;
        options.ClientName = "employment";
        return options;
    }
}
