using System.Net;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Profiles.Tests.Hosts;

/// <summary>Answers for Accounts with a register of banks.</summary>
internal static class BankServer
{
    private static readonly Lazy<Task<string>> Shared = new(StartAsync);

    public static Task<string> AddressAsync() => Shared.Value;

    private static async Task<string> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, address => address.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapGrpcService<Banks>();
        await app.StartAsync();
        return app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    private sealed class Banks : AccountService.AccountServiceBase
    {
        public override Task<ListBanksResponse> ListBanks(ListBanksRequest request, ServerCallContext context) => Task.FromResult(new ListBanksResponse
        {
            Banks = { new Bank { Bank_ = "B001", Name = "示例银行" }, new Bank { Bank_ = "B002", Name = "另一银行" } },
        });
    }
}
