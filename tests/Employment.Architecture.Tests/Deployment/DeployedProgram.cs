namespace Employment.Architecture.Tests.Deployment;

/// <summary>A service or the gateway, and what it has to be given wherever it runs.</summary>
/// <param name="Name">As deploy/up calls it, e.g. "policies".</param>
/// <param name="Project">Path of the .csproj.</param>
/// <param name="Variables">What deploy/up gives it of what it reads; secrets hold <see cref="Secret"/>.</param>
internal sealed record DeployedProgram(string Name, string Project, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>What stands for every generated secret.</summary>
    public const string Secret = "made-up-secret";

    public const string GrpcUrl = "Platform__GrpcUrl";

    /// <summary>Where probes ask, which speak HTTP/1.1; deploy/up itself does without for services.</summary>
    public const string HttpUrl = "Platform__HttpUrl";

    /// <summary>Where Prometheus asks; no way in for anybody else.</summary>
    public const string OperationsUrl = "Platform__OperationsUrl";

    public const string KeyFile = "Platform__InternalTokenKeyFile";

    public int GrpcPort => new Uri(Variables[GrpcUrl]).Port;

    public int OperationsPort => new Uri(Variables[OperationsUrl]).Port;

    public IEnumerable<string> Secrets => Variables.Where(pair => pair.Value.Contains(Secret, StringComparison.Ordinal)).Select(pair => pair.Key);
}
