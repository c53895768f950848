using System.Collections.Concurrent;
using Employment.Contracts.Profiles.V1;
using Employment.Platform;
using Employment.Testing;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Accounts.Tests.Hosting;

/// <summary>A service on the platform that redeems activation codes, as Profiles does: over the network, with its permission checked.</summary>
public sealed class ProfilesHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private ProfilesHost(WebApplication app, ActivationCodes codes) => (this.app, Codes) = (app, codes);

    public ActivationCodes Codes { get; }

    public string Address => app.Urls.Single();

    public static async Task<ProfilesHost> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateBuilder(
            ["--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={InternalTokenKeys.File}"]);
        builder.Services.AddSingleton(time);
        builder.AddPlatform();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var codes = new ActivationCodes();
        builder.Services.AddSingleton(codes);
        var app = builder.Build();
        app.MapPlatform();
        app.MapGrpcService<DirectoryGrpcService>();
        await app.StartAsync();
        return new ProfilesHost(app, codes);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private sealed class DirectoryGrpcService(ActivationCodes codes) : ProfileDirectoryService.ProfileDirectoryServiceBase
    {
        public override Task<RedeemActivationCodeResponse> RedeemActivationCode(RedeemActivationCodeRequest request, ServerCallContext context) =>
            codes.Redeem(request) is { } answer
                ? Task.FromResult(answer)
                : throw new RpcException(new Status(StatusCode.NotFound, "No such code."));

        public override Task<GetSnapshotResponse> GetSnapshot(GetSnapshotRequest request, ServerCallContext context) =>
            Task.FromResult(new GetSnapshotResponse { Profile = codes.Find(request.Profile) });
    }
}

/// <summary>Codes that were given at the counter, each good once.</summary>
public sealed class ActivationCodes
{
    private readonly ConcurrentDictionary<string, (Guid Profile, Profile.Types.Kind Kind)> given = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Profile> profiles = new(StringComparer.Ordinal);

    /// <summary>Accounts that redeemed a code, in order.</summary>
    public ConcurrentQueue<string> Redeemers { get; } = [];

    public Guid Give(string code, Profile.Types.Kind kind, string region = "410802")
    {
        var profile = Guid.NewGuid();
        profiles[profile.ToString()] = new Profile
        {
            Profile_ = profile.ToString(), Kind = kind, Region = region, Name = "焦作市示例机械有限公司", MaskedNumber = "9141**********0012",
        };
        given[code] = (profile, kind);
        return profile;
    }

    /// <summary>Makes a profile one with another, by whose id it is known from now on.</summary>
    public void Merge(string profile, Guid into) => profiles[profile] = profiles[into.ToString()];

    internal Profile Find(string profile) => profiles[profile];

    internal RedeemActivationCodeResponse? Redeem(RedeemActivationCodeRequest request)
    {
        if (!given.TryRemove(request.Code, out var found))
        {
            return null;
        }

        Redeemers.Enqueue(request.Account);
        return new RedeemActivationCodeResponse { Profile = found.Profile.ToString(), Kind = found.Kind };
    }
}
