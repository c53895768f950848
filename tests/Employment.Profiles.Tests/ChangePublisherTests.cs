using Employment.Platform.Cache;
using Employment.Profiles.Tests.Hosts;
using Employment.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class ChangePublisherTests
{
    // Redis has 50 ms for an answer, which it does not get for many seconds while the tests beside this one register people by the dozen.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Change_OfACachedProfile_EndsItsSnapshotAndWaitsForARedisThatIsAway()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var host = new ProfilesHost { Redis = redis.Endpoint };
        await host.InitializeAsync();
        var person = (await host.RegisterPersonAsync()).Profile_;
        await Eventually.IsTrueAsync(async () => await LeftAsync() == 0, "the registration is told, which would end the snapshot", Soon);
        await Eventually.IsTrueAsync(async () => await KeepAsync(1) == 1 && await KeepAsync(0) == 1, "the snapshot is kept", Soon);

        await host.RecordAsync(person, host.Clerk(), Fact("person.employed", "true", "证"));
        await Eventually.IsTrueAsync(async () => await KeepAsync(2) == 2, "the snapshot is over", Soon);
        await Eventually.IsTrueAsync(async () => await LeftAsync() == 0, "the change counts as told", Soon);

        await redis.Kill9Async();
        await host.RecordAsync(person, host.Clerk(), Fact("person.employed", "false", "证"));
        (await LeftAsync()).ShouldBe(1);
        await redis.RestartAsync();
        await Eventually.IsTrueAsync(async () => await LeftAsync() == 0, "the change is told", Soon);

        async Task<long> KeepAsync(long truth) => (await host.Services.GetRequiredService<SnapshotCache>().GetAsync(
            SnapshotKeys.Profile(person), 0, _ => Task.FromResult(new Snapshot(truth, new byte[] { 1 })), CancellationToken.None)).Version;

        Task<long> LeftAsync() => host.ScalarAsync<long>("SELECT count(*) FROM profiles.changed_profile");
    }
}
