using System.Net;
using Employment.Benchmarks.Calls;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Cache;
using Employment.Testing;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Benchmarks.Profiles;

/// <summary>Reads snapshots as services do: from Redis, and from Profiles what Redis does not have.</summary>
internal sealed class SnapshotReader : IAsyncDisposable
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    private readonly ProfileDirectoryService.ProfileDirectoryServiceClient profiles;
    private readonly WebApplication host;
    private readonly SnapshotCache cache;
    private long loaded;

    private SnapshotReader(ProfileDirectoryService.ProfileDirectoryServiceClient profiles, WebApplication host)
    {
        this.profiles = profiles;
        this.host = host;
        cache = host.Services.GetRequiredService<SnapshotCache>();
    }

    /// <summary>Snapshots that Profiles had to make.</summary>
    public long Loaded => Interlocked.Read(ref loaded);

    /// <param name="redis">Endpoint of Redis.</param>
    /// <param name="profiles">Profiles.</param>
    /// <param name="somebody">Id of a profile to try it with.</param>
    public static async Task<SnapshotReader> StartAsync(string redis, ProfileDirectoryService.ProfileDirectoryServiceClient profiles, string somebody)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        builder.Configuration["Redis:Endpoint"] = redis;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddRedis();
        var host = builder.Build();
        await host.StartAsync();
        var reader = new SnapshotReader(profiles, host);

        // What a first call costs both processes is not held against Redis.
        await reader.MakeAsync(somebody);
        await Eventually.IsTrueAsync(() => reader.HasInRedisAsync(somebody), "Redis keeps a snapshot", AnswerLimit);
        reader.loaded = 0;
        return reader;
    }

    /// <summary>Somebody's snapshot, from Redis where it has one.</summary>
    public Task ReadAsync(string profile) => cache.GetAsync(SnapshotKeys.Profile(profile), atLeast: 0, loading => LoadAsync(profile, loading), CancellationToken.None);

    /// <summary>Somebody's snapshot, made anew by Profiles.</summary>
    public Task MakeAsync(string profile) => AskAsync(profile, CancellationToken.None);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<bool> HasInRedisAsync(string profile)
    {
        var before = Loaded;
        await ReadAsync(profile);
        return Loaded == before;
    }

    private async Task<Snapshot> LoadAsync(string profile, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref loaded);
        var snapshot = await AskAsync(profile, cancellationToken);
        return new Snapshot(snapshot.Version, snapshot.ToByteArray());
    }

    private async Task<ProfileSnapshot> AskAsync(string profile, CancellationToken cancellationToken) => (await profiles.GetSnapshotAsync(
        new GetSnapshotRequest { Profile = profile },
        InternalCaller.Of("service:benchmark", "SERVICE", "profiles.serve"),
        cancellationToken: cancellationToken)).Snapshot;
}
