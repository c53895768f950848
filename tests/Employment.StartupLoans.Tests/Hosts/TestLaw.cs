using Employment.Testing;

namespace Employment.StartupLoans.Tests.Hosts;

/// <summary>The real Policies service with the law that is shipped, on 2024-07-01; one for all tests of this process.</summary>
internal static class TestLaw
{
    public const string Today = "2024-07-01";

    private static readonly Lazy<Task<ServiceProcess>> Shared = new(StartAsync);

    public static Task<ServiceProcess> SharedAsync() => Shared.Value;

    private static async Task<ServiceProcess> StartAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var settings = new Dictionary<string, string?> { ["ConnectionStrings__Postgres"] = database, ["Platform__BusinessDate"] = Today };
        return await ServiceProcess.StartAsync("policies", SourceTree.Program("services/Policies", "Employment.Policies"), settings);
    }
}
