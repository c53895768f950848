using System.Globalization;
using System.Security.Cryptography;
using Employment.Contracts.Funds.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Funds;

/// <summary>The Funds service as a process of its own, on a PostgreSQL that forces its writes to disk, with a fund of one line.</summary>
internal sealed class FundsProgram : IAsyncDisposable
{
    public const string City = "410800";

    private static readonly InternalTokens Tokens = new(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    private FundsProgram(PostgresServer server, ServiceProcess process, string connectionString, string accountKeyFile)
    {
        Server = server;
        AccountKeyFile = accountKeyFile;
        Process = process;
        ConnectionString = connectionString;
        Channel = GrpcChannel.ForAddress(process.GrpcUrl, new GrpcChannelOptions { MaxReceiveMessageSize = null });
    }

    public PostgresServer Server { get; }

    public ServiceProcess Process { get; }

    public string ConnectionString { get; }

    /// <summary>The key by which the service seals accounts.</summary>
    public string AccountKeyFile { get; }

    public GrpcChannel Channel { get; }

    /// <summary>The claims service.</summary>
    public static Metadata Claims => As("service:Employment.HiringSubsidies", "", "funds.reserve");

    public static Metadata Finance(string who) => As(who, City, "funds.read", "funds.propose", "payments.prepare", "payments.release", "bankfiles.read");

    public static string NewId() => Guid.NewGuid().ToString("D");

    public static async Task<FundsProgram> StartAsync()
    {
        var server = await PostgresServer.StartAsync(durable: true);
        var database = await server.CreateDatabaseAsync();
        var keys = Path.Combine(TestFolder.Create("funds"), "account.keys");
        await File.WriteAllTextAsync(keys, string.Create(CultureInfo.InvariantCulture, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n"));
        var process = await ServiceProcess.StartAsync("funds", SourceTree.Program("services/Funds", "Employment.Funds"), new Dictionary<string, string?>
        {
            ["ConnectionStrings__Postgres"] = database,
            ["Platform__BusinessDate"] = "2024-07-01",
            ["Funds__AccountKeyFile"] = keys,
            ["Services__Policies"] = "http://127.0.0.1:1",
        });
        return new FundsProgram(server, process, database, keys);
    }

    /// <summary>A fund with a budget on the city's line.</summary>
    public async Task<string> OpenFundAsync(long fen)
    {
        var funds = new FundService.FundServiceClient(Channel);
        var fund = (await funds.OpenFundAsync(
            new OpenFundRequest { RequestId = NewId(), Kind = Fund.Types.Kind.UnemploymentInsurance, Region = City, Year = 2024, Name = "失业保险基金" }, Finance("finance-1"))).Fund.Fund_;
        var proposal = (await funds.ProposeBudgetAsync(
            new ProposeBudgetRequest { RequestId = NewId(), Fund = fund, Level = BudgetLine.Types.Level.City, ChangeFen = fen, Document = "文号1", Why = "预算下达" }, Finance("finance-1"))).Proposal.Proposal_;
        await funds.ApproveProposalAsync(
            new ApproveProposalRequest { RequestId = NewId(), Proposal = proposal, Why = "同意" }, As("supervisor-1", City, "funds.approve"));
        return fund;
    }

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await Process.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static Metadata As(string subject, string region, params string[] permissions) =>
        new() { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity(subject, [], [.. permissions], region)) } };
}
