using System.Net;
using Employment.Platform.Cache;
using Employment.Platform.Hosting;
using Employment.Platform.Tests.Samples;
using Employment.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Cache;

/// <summary>A whole process with Redis. Alone: OpenTelemetry takes meters of one name in one process for one, and drops it when any of them ends.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class RedisProcessTests
{
    public const string Alone = "Redis process";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Ready_RedisLost_StaysReadyAndSaysWhatIsMissing()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var host = await SampleHost.StartAsync([new("Redis:Endpoint", redis.Endpoint)], builder => builder.AddRedis());
        await PageSaysAsync(host, "employment_redis_answers 1\n");

        var cache = host.App.Services.GetRequiredService<SnapshotCache>();
        var truth = new Truth();
        await Eventually.IsTrueAsync(
            async () =>
            {
                await cache.GetAsync("key", 0, truth.LoadAsync, default);
                return (await PageAsync(host)).Contains("employment_cache_lookups_total{result=\"hit\"} 1\n", StringComparison.Ordinal);
            },
            "a snapshot is found in Redis",
            Soon);
        await redis.Kill9Async();
        await cache.GetAsync("key", 0, truth.LoadAsync, default);

        await PageSaysAsync(
            host,
            "employment_redis_answers 0\n",
            "employment_redis_failures_total ",
            "employment_cache_lookups_total{result=\"miss\"} ",
            "employment_cache_lookups_total{result=\"away\"} ",
            $"employment_cache_loads_total {truth.Loads}\n",
            "employment_health_check{check=\"redis\"} 0\n",
            "employment_ready 1\n");
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(host.HttpUrl, "/health/ready"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("127.0.0.1:6379", true)]
    [InlineData("127.0.0.1:6379,password=sesame", true)]
    [InlineData("", true)]
    [InlineData(",password=sesame", false)]
    [InlineData("127.0.0.1:6379,password=sesame,noSuchOption=1", false)]
    public void Endpoint_AsGiven_IsUsedOrRefusedWithoutItsPassword(string endpoint, bool isUsed)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Redis:Endpoint", endpoint)]).Build();

        var refused = Record.Exception(() => RedisSettings.Read(configuration));

        (refused is null).ShouldBe(isUsed);
        if (refused is not null)
        {
            refused.ShouldBeOfType<InvalidSettingException>().Message.ShouldContain("Redis__Endpoint");
            refused.Message.ShouldNotContain("sesame");
        }
    }

    private static async Task<string> PageAsync(SampleHost host)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(host.OperationsUrl, "/metrics"));
    }

    private static Task PageSaysAsync(SampleHost host, params string[] lines) => Eventually.IsTrueAsync(
        async () =>
        {
            var page = await PageAsync(host);
            return lines.All(line => page.Contains(line, StringComparison.Ordinal));
        },
        $"the page says {string.Join(" and ", lines)}",
        Soon);
}
