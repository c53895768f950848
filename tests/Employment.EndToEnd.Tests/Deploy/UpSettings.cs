using System.Globalization;
using Employment.Testing;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>What ./deploy/up is told: ports nobody uses and a fresh data folder, unless said otherwise.</summary>
internal sealed record UpSettings : IDisposable
{
    // Ports that no test asks for by name.
    private static readonly string[] Inner = ["ACCOUNTS", "PROFILES", "LOANS", "FUNDS", "HIRING"];

    /// <summary>The source tree whose deploy/up is run.</summary>
    public string Tree { get; init; } = SourceTree.Root;

    /// <summary>The user to run as; null: the one the tests run as.</summary>
    public string? User { get; init; }

    public string Data { get; init; } = TestFolder.Create("up");

    public int HttpPort { get; init; } = FreePort.Next();

    public int GrpcPort { get; init; } = FreePort.Next();

    public int BankPort { get; init; } = FreePort.Next();

    public int PoliciesPort { get; init; } = FreePort.Next();

    public int GatewayOperationsPort { get; init; } = FreePort.Next();

    public int PoliciesOperationsPort { get; init; } = FreePort.Next();

    public int PostgresPort { get; init; } = FreePort.Next();

    public int RedisPort { get; init; } = FreePort.Next();

    /// <summary>How much of the demonstration there is: "no", "people" alone, or "yes" with six weeks of the offices, which takes half a minute.</summary>
    public string Demo { get; init; } = "no";

    /// <summary>How long it may take until it is ready.</summary>
    public TimeSpan ReadyWithin { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>More variables, or others in the place of the above.</summary>
    public IReadOnlyDictionary<string, string?> More { get; init; } = new Dictionary<string, string?>();

    public Dictionary<string, string?> ToEnvironment()
    {
        var environment = new Dictionary<string, string?>
        {
            ["EMPLOYMENT_DATA_DIR"] = Data,
            ["EMPLOYMENT_HTTP_PORT"] = Text(HttpPort),
            ["EMPLOYMENT_GRPC_PORT"] = Text(GrpcPort),
            ["EMPLOYMENT_BANK_PORT"] = Text(BankPort),
            ["EMPLOYMENT_POLICIES_PORT"] = Text(PoliciesPort),
            ["EMPLOYMENT_GATEWAY_OPERATIONS_PORT"] = Text(GatewayOperationsPort),
            ["EMPLOYMENT_POLICIES_OPERATIONS_PORT"] = Text(PoliciesOperationsPort),
            ["EMPLOYMENT_POSTGRES_PORT"] = Text(PostgresPort),
            ["EMPLOYMENT_REDIS_PORT"] = Text(RedisPort),
            ["EMPLOYMENT_DEMO"] = Demo,
        };
        foreach (var name in Inner)
        {
            environment[$"EMPLOYMENT_{name}_PORT"] = Text(FreePort.Next());
            environment[$"EMPLOYMENT_{name}_OPERATIONS_PORT"] = Text(FreePort.Next());
        }

        foreach (var (name, value) in More)
        {
            environment[name] = value;
        }

        return environment;
    }

    /// <summary>Removes the data.</summary>
    public void Dispose() => TestFolder.Remove(Data);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
