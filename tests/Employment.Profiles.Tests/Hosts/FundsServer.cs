using System.Collections.Concurrent;
using System.Net;
using Employment.Contracts.Funds.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Profiles.Tests.Hosts;

/// <summary>Answers for Funds with grants that a test gives, and keeps what it was told of merges; it can be away.</summary>
public sealed class FundsServer : IAsyncDisposable
{
    private readonly Told told = new();
    private WebApplication? app;
    private string address = "";

    /// <summary>Whether calls fail as if nobody were there.</summary>
    public bool IsAway { get => told.IsAway; set => told.IsAway = value; }

    /// <summary>Merges as they came in, each "from into".</summary>
    public IReadOnlyCollection<(string From, string Into, string RequestId)> Merges => told.Merges;

    /// <summary>Keys that the next merges find used up twice.</summary>
    public IList<UsedKey> Conflicts => told.Conflicts;

    public void Grant(string profile, GrantedLine grant) => told.Grants.GetOrAdd(profile, _ => []).Add(grant);

    internal async Task<string> StartAsync()
    {
        if (app is not null)
        {
            return address;
        }

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(told);
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        app = builder.Build();
        app.MapGrpcService<Reservations>();
        await app.StartAsync();
        return address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    internal sealed class Told
    {
        public bool IsAway { get; set; }

        public ConcurrentQueue<(string From, string Into, string RequestId)> Merges { get; } = new();

        public List<UsedKey> Conflicts { get; } = [];

        public ConcurrentDictionary<string, List<GrantedLine>> Grants { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Reservations(Told told) : ReservationService.ReservationServiceBase
    {
        public override Task<GetGrantsResponse> GetGrants(GetGrantsRequest request, ServerCallContext context)
        {
            RequireHere();
            return Task.FromResult(new GetGrantsResponse { Profile = request.Profile, Grants = { told.Grants.GetValueOrDefault(request.Profile) ?? [] } });
        }

        public override Task<MergeHoldersResponse> MergeHolders(MergeHoldersRequest request, ServerCallContext context)
        {
            RequireHere();
            told.Merges.Enqueue((request.From, request.Into, request.RequestId));
            return Task.FromResult(new MergeHoldersResponse { Conflicts = { told.Conflicts } });
        }

        private void RequireHere()
        {
            if (told.IsAway)
            {
                throw new RpcException(new Status(StatusCode.Unavailable, "away"));
            }
        }
    }
}
