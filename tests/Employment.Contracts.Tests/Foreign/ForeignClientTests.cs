using Employment.Contracts.Tests.Probe;
using Shouldly;
using Xunit;

namespace Employment.Contracts.Tests.Foreign;

/// <summary>Clients that are not ours agree with the server on every path, in every check.</summary>
public sealed class ForeignClientTests(ProbeHosts hosts)
{
    // Named here too, so that a check a client leaves out is missed.
    private static readonly string[] Checks =
    [
        .. from encoding in new[] { "identity", "gzip", "deflate" }
           from call in new[] { "unary", "client_stream", "server_stream", "duplex_stream" }
           select $"{call} {encoding}",
        "failure", "late_failure", "deadline_passed", "deadline_seen",
    ];

    public static TheoryData<ProbePath> Paths() => [.. Enum.GetValues<ProbePath>()];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Python_OverEveryPath_PassesEveryCheck(ProbePath path) => ShouldPassAsync(ForeignClient.Python, path);

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Node_OverEveryPath_PassesEveryCheck(ProbePath path) => ShouldPassAsync(ForeignClient.Node, path);

    private async Task ShouldPassAsync(ForeignClient client, ProbePath path)
    {
        var results = await client.RunAsync(hosts, path, TestContext.Current.CancellationToken);
        results.ShouldBe(Checks);
    }
}
