using System.Globalization;
using System.Security.Cryptography;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Claims;

/// <summary>The HiringSubsidies service as a process of its own; no other service runs.</summary>
internal sealed class HiringProgram : IAsyncDisposable
{
    private const string Nobody = "http://127.0.0.1:1";

    private static readonly InternalTokens Tokens = new(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    private readonly PostgresServer server;

    private HiringProgram(PostgresServer server, ServiceProcess process, string connectionString)
    {
        this.server = server;
        Process = process;
        ConnectionString = connectionString;
        Channel = GrpcChannel.ForAddress(process.GrpcUrl, new GrpcChannelOptions { MaxReceiveMessageSize = null });
    }

    public ServiceProcess Process { get; }

    public string ConnectionString { get; }

    public GrpcChannel Channel { get; }

    public static async Task<HiringProgram> StartAsync(string businessDate)
    {
        var server = await PostgresServer.StartAsync();
        var database = await server.CreateDatabaseAsync();
        var keys = Path.Combine(TestFolder.Create("hiring"), "account.keys");
        await File.WriteAllTextAsync(keys, string.Create(CultureInfo.InvariantCulture, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n"));
        var process = await ServiceProcess.StartAsync("hiring", SourceTree.Program("services/HiringSubsidies", "Employment.HiringSubsidies"), new Dictionary<string, string?>
        {
            ["ConnectionStrings__Postgres"] = database,
            ["Platform__BusinessDate"] = businessDate,
            ["HiringSubsidies__AccountKeyFile"] = keys,
            ["Services__Policies"] = Nobody,
            ["Services__Profiles"] = Nobody,
            ["Services__Funds"] = Nobody,
        });
        return new HiringProgram(server, process, database);
    }

    public static Metadata As(string subject, string region, params string[] permissions) =>
        new() { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity(subject, [], [.. permissions], region)) } };

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await Process.DisposeAsync();
        await server.DisposeAsync();
    }
}
