using Employment.HiringSubsidies.Tests;
using Employment.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(PoliciesProgram))]

namespace Employment.HiringSubsidies.Tests;

/// <summary>The real Policies service as a process of its own, one for all tests.</summary>
public sealed class PoliciesProgram : IAsyncLifetime
{
    private ServiceProcess? process;

    public Uri Url => process!.GrpcUrl;

    public async ValueTask InitializeAsync() => process = await ServiceProcess.StartAsync(
        "policies",
        SourceTree.Program("services/Policies", "Employment.Policies"),
        new Dictionary<string, string?> { ["ConnectionStrings__Postgres"] = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync() });

    public ValueTask DisposeAsync() => process?.DisposeAsync() ?? ValueTask.CompletedTask;
}
