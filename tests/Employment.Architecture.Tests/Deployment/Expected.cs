using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>What has to be deployed and how, read from the solution.</summary>
/// <param name="Programs">What deploy/up starts.</param>
/// <param name="Projects">Every web project under services/ and gateway/.</param>
/// <param name="Readable">Variables that some code reads.</param>
/// <param name="HealthPaths">Paths the platform answers, e.g. "/health/ready".</param>
/// <param name="ShutdownSeconds">How long a program may take to stop.</param>
internal sealed partial record Expected(
    IReadOnlyList<DeployedProgram> Programs,
    IReadOnlyList<string> Projects,
    IReadOnlySet<string> Readable,
    IReadOnlyList<string> HealthPaths,
    int ShutdownSeconds)
{
    private const string Platform = "services/Shared/Employment.Platform/";

    public const string Live = "/health/live";

    public const string Ready = "/health/ready";

    private static readonly IReadOnlyList<SourceFile> Code = [.. Repository.Under("services", "gateway").Ending(".cs")];

    /// <summary>Read from this repository.</summary>
    /// <param name="settings">Text of deploy/lib/settings.sh; null: as it is.</param>
    public static Expected Read(string? settings = null)
    {
        var programs = StartScript.Read(settings ?? TextOf("deploy/lib/settings.sh")).Select(WithoutWhatItDoesNotRead).ToList();
        return new Expected(
            programs,
            [.. Repository.Under("services", "gateway").Ending(".csproj").Where(IsWeb).Select(file => file.Path).Order(StringComparer.Ordinal)],
            ReadByCode(programs),
            [.. HealthPath().Matches(TextOf(Platform + "Health/HealthSetup.cs")).Select(match => match.Groups[1].Value)],
            int.Parse(Shutdown().Match(TextOf(Platform + "Hosting/PlatformOptions.cs")).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The text of one file.</summary>
    public static string TextOf(string path) => Repository.Files.Single(file => file.Path == path).Text;

    private static bool IsWeb(SourceFile project) => project.Text.Contains("Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal);

    /// <summary>deploy/up gives all programs the way to the database; elsewhere only those with one get it.</summary>
    private static DeployedProgram WithoutWhatItDoesNotRead(DeployedProgram program)
    {
        var folder = Path.GetDirectoryName(program.Project) + "/";
        var hasDatabase = Code.Any(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Text.Contains("AddServiceDatabase<", StringComparison.Ordinal));
        return hasDatabase ? program : program with
        {
            Variables = program.Variables.Where(pair => pair.Key != "ConnectionStrings__Postgres").ToDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>Names in the code, the gateway's options, what deploy/up gives besides, and the framework's own.</summary>
    private static HashSet<string> ReadByCode(IEnumerable<DeployedProgram> programs) => new(
        Code.SelectMany(file => Variable().Matches(file.Text)).Select(match => match.Groups[1].Value)
            .Concat(Option().Matches(TextOf("gateway/Employment.Gateway/Limits/GatewayOptions.cs")).Select(match => "Gateway__" + match.Groups[1].Value))
            .Concat(programs.SelectMany(program => program.Variables.Keys))
            .Append("ASPNETCORE_FORWARDEDHEADERS_ENABLED"),
        StringComparer.Ordinal);

    [GeneratedRegex("MapGet\\(\"(/health/\\w+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex HealthPath();

    [GeneratedRegex("ShutdownTimeout .*FromSeconds\\((\\d+)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Shutdown();

    [GeneratedRegex("\"([A-Z]\\w+__[A-Z]\\w+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex("public \\w+ (\\w+) \\{ get; init; \\}", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
