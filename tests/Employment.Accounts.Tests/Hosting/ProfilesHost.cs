using System.Collections.Concurrent;
using System.Globalization;
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
        var codes = new ActivationCodes(time);
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
            codes.Find(request.Profile) is { } answer
                ? Task.FromResult(answer)
                : throw new RpcException(new Status(StatusCode.NotFound, "No such profile."));
    }
}

/// <summary>Codes that were given at the counter, each good once; the account that used one gets the same answer again, with when it did.</summary>
public sealed class ActivationCodes(TimeProvider time)
{
    /// <summary>Who gave them.</summary>
    public const string Clerk = "clerk.of.the.counter";

    private readonly ConcurrentDictionary<(string Code, string Account), (RedeemActivationCodeResponse Answer, DateTimeOffset At)> used = new();

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

    /// <summary>Gives one more code for a profile.</summary>
    public void GiveAgain(string code, string profile) => given[code] = (Guid.Parse(profile), profiles[profile].Kind);

    /// <summary>Makes a profile one with another, by whose id it is known from now on.</summary>
    public void Merge(string profile, Guid into) => profiles[profile] = profiles[into.ToString()];

    internal GetSnapshotResponse? Find(string profile) => profiles.TryGetValue(profile, out var found)
        ? new GetSnapshotResponse
        {
            Profile = found,
            Merged = { profiles.Where(each => each.Value.Profile_ == found.Profile_ && each.Key != found.Profile_).Select(each => each.Key) },
        }
        : null;

    internal RedeemActivationCodeResponse? Redeem(RedeemActivationCodeRequest request)
    {
        if (given.TryRemove(request.Code, out var found))
        {
            Redeemers.Enqueue(request.Account);
            var answer = new RedeemActivationCodeResponse { Profile = found.Profile.ToString(), Kind = found.Kind, IssuedBy = Clerk };
            used[(request.Code, request.Account)] = (answer, time.GetUtcNow());
            return answer;
        }

        return used.TryGetValue((request.Code, request.Account), out var before)
            ? new RedeemActivationCodeResponse(before.Answer) { UsedBeforeAt = before.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) }
            : null;
    }
}
