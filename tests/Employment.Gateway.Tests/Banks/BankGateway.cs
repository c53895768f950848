using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Employment.Testing;
using Google.Rpc;
using Grpc.Core;
using Grpc.Net.Client;
using Xunit;

namespace Employment.Gateway.Tests.Banks;

/// <summary>A gateway with an address for banks, before one backend.</summary>
internal sealed class BankGateway : IAsyncDisposable
{
    private readonly string folder = TestFolder.Create("banks");
    private readonly List<IDisposable> clients = [];
    private GatewayHost? host;
    private EchoBackend? backend;

    public TestAuthority Authority { get; } = new();

    public GatewayHost Host => host!;

    public EchoBackend Backend => backend!;

    public EchoAccounts Accounts => Backend.Accounts;

    /// <summary>The file of the revocation list.</summary>
    public string ListFile => Path.Combine(folder, "crl.pem");

    /// <summary>Starts it with an authority of its own.</summary>
    public static async Task<BankGateway> StartAsync(byte[]? list = null, params (string Key, string Value)[] settings)
    {
        var gateway = new BankGateway();
        using var server = gateway.Authority.Issue("CN=localhost", TestAuthority.ServerUsage);
        await File.WriteAllTextAsync(Path.Combine(gateway.folder, "ca.pem"), gateway.Authority.Pem);
        await File.WriteAllTextAsync(Path.Combine(gateway.folder, "server.pem"), server.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(gateway.folder, "server.key"), server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await File.WriteAllBytesAsync(gateway.ListFile, list ?? gateway.Authority.List(TestAuthority.Now.AddDays(1)));
        return await gateway.OpenAsync(gateway.folder, settings);
    }

    /// <summary>Starts it with the files of a folder.</summary>
    public static Task<BankGateway> StartInAsync(string folder) => new BankGateway().OpenAsync(folder, []);

    /// <summary>A client with a certificate, or none.</summary>
    public HttpClient Client(X509Certificate2? certificate, bool isHttp2 = false)
    {
        var client = new HttpClient(Handler(certificate))
        {
            BaseAddress = Host.BankAddress,
            DefaultRequestVersion = isHttp2 ? HttpVersion.Version20 : HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        clients.Add(client);
        return client;
    }

    /// <summary>gRPC with a certificate, or none.</summary>
    public GrpcChannel Channel(X509Certificate2? certificate)
    {
        var channel = GrpcChannel.ForAddress(Host.BankAddress!, new GrpcChannelOptions { HttpHandler = Handler(certificate), DisposeHttpClient = true });
        clients.Add(channel);
        return channel;
    }

    /// <summary>What a REST call gets: its status, and the reason of a problem.</summary>
    public static async Task<(HttpStatusCode Status, string? Reason)> RestAsync(HttpClient client, string region, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures?region=" + region) { Version = client.DefaultRequestVersion, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        headers.ToList().ForEach(header => request.Headers.TryAddWithoutValidation(header.Name, header.Value));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, (string?)(await RestClient.JsonAsync(response))["reason"]);
    }

    /// <summary>What a gRPC call gets.</summary>
    public static async Task<(StatusCode Status, string? Reason)> GrpcAsync(GrpcChannel channel, string region, Metadata? headers = null)
    {
        try
        {
            await new PolicyService.PolicyServiceClient(channel).ListMeasuresAsync(new ListMeasuresRequest { Region = region }, headers);
            return (StatusCode.OK, null);
        }
        catch (RpcException error)
        {
            var details = error.Trailers.GetValueBytes("grpc-status-details-bin");
            var reason = details is null ? null : Google.Rpc.Status.Parser.ParseFrom(details).Details.First(detail => detail.Is(ErrorInfo.Descriptor)).Unpack<ErrorInfo>().Reason;
            return (error.StatusCode, reason);
        }
    }

    public async ValueTask DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await (host?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (backend?.DisposeAsync() ?? ValueTask.CompletedTask);
        Authority.Dispose();
    }

    private async Task<BankGateway> OpenAsync(string files, (string Key, string Value)[] settings)
    {
        backend = await EchoBackend.StartAsync();
        host = await GatewayHost.StartAsync(
            [backend.Address],
            [
                ("Gateway:BankUrl", "https://127.0.0.1:0"),
                ("Gateway:BankCertificateFile", Path.Combine(files, "server.pem")),
                ("Gateway:BankKeyFile", Path.Combine(files, "server.key")),
                ("Gateway:ClientAuthorityFile", Path.Combine(files, "ca.pem")),
                ("Gateway:RevocationListFile", Path.Combine(files, "crl.pem")),
                .. settings,
            ]);
        return this;
    }

    /// <summary>The certificate is sent whoever the server says it trusts.</summary>
    private static SocketsHttpHandler Handler(X509Certificate2? certificate) => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, _, _, _) => true,
            LocalCertificateSelectionCallback = (_, _, _, _, _) => certificate!,
        },
    };
}
