namespace Employment.Architecture.Tests.Deployment;

/// <summary>What one program is given in a container.</summary>
/// <param name="Place">Where it says so, for complaints.</param>
/// <param name="Values">Variables with the values that stand there.</param>
/// <param name="References">Variables whose values come from a secret.</param>
/// <param name="SecretFolders">Where secrets are mounted as files.</param>
internal sealed record GivenVariables(
    string Place, IReadOnlyDictionary<string, string> Values, IReadOnlyCollection<string> References, IReadOnlyCollection<string> SecretFolders)
{
    public IEnumerable<string> Check(DeployedProgram program, Expected expected) => Missing(program)
        .Concat(Values.Keys.Concat(References).Where(name => !expected.Readable.Contains(name)).Select(name => $"{Place} gives {name}, which nothing reads"))
        .Concat(References.Concat(Values.Keys).Where(name => name.StartsWith("ConnectionStrings__", StringComparison.Ordinal) && !program.Variables.ContainsKey(name))
            .Select(name => $"{Place} gives {name} to a program without a database"))
        .Concat(program.Secrets.Where(Values.ContainsKey).Select(name => $"{Place} holds the value of {name}, a secret"))
        .Concat(Values.Where(pair => !IsRight(pair.Key, pair.Value, program, expected)).Select(pair => $"{Place} gives {pair.Key} the value '{pair.Value}'"));

    private IEnumerable<string> Missing(DeployedProgram program) => program.Variables.Keys.Append(DeployedProgram.HttpUrl).Distinct(StringComparer.Ordinal)
        .Where(name => !Values.ContainsKey(name) && !References.Contains(name, StringComparer.Ordinal))
        .Select(name => $"{Place} does not give {name}");

    private bool IsRight(string name, string value, DeployedProgram program, Expected expected) => name switch
    {
        DeployedProgram.GrpcUrl => value == $"http://0.0.0.0:{program.GrpcPort}",
        DeployedProgram.OperationsUrl => value == $"http://0.0.0.0:{program.OperationsPort}",
        DeployedProgram.HttpUrl => program.Variables.TryGetValue(name, out var url)
            ? value == $"http://0.0.0.0:{new Uri(url).Port}"
            : value.StartsWith("http://0.0.0.0:", StringComparison.Ordinal),
        "Gateway__BankUrl" => value == $"https://0.0.0.0:{new Uri(program.Variables[name]).Port}",
        "Accounts__FirstPasswordFile" => value.StartsWith("/tmp/", StringComparison.Ordinal),
        _ when name.EndsWith("File", StringComparison.Ordinal) => SecretFolders.Any(folder => value.StartsWith(folder + "/", StringComparison.Ordinal)),
        _ when name.StartsWith("Services__", StringComparison.Ordinal) => value == AddressOf(name.Split("__")[1].ToLowerInvariant(), expected),
        _ when name.StartsWith("ReverseProxy__Clusters__", StringComparison.Ordinal) => value == AddressOf(name.Split("__")[2], expected),
        _ => !program.Variables.TryGetValue(name, out var same) || value == same,
    };

    private static string AddressOf(string cluster, Expected expected) =>
        expected.Programs.FirstOrDefault(program => program.Name == cluster) is { } service ? $"http://{service.Name}:{service.GrpcPort}" : "";
}
