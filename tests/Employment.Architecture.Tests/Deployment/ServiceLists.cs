using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>Every list of services there is names the same ones: deploy/up, its build, the gateway's configuration.</summary>
internal static partial class ServiceLists
{
    public static IEnumerable<string> Check(Expected expected, string buildList, string appsettings)
    {
        var started = expected.Programs.Select(program => program.Project).ToList();
        return Differences("deploy/lib/settings.sh", started, expected.Projects)
            .Concat(Differences("deploy/Services.slnf", [.. Project().Matches(buildList).Select(match => match.Value).Where(IsNoTool)], expected.Projects))
            .Concat(Unreached(expected))
            .Concat(expected.HealthPaths.Order(StringComparer.Ordinal).SequenceEqual([Expected.Live, Expected.Ready], StringComparer.Ordinal) ? [] : ["the platform answers other health paths"])
            .Concat(appsettings.Contains($"\"Path\": \"{Expected.Ready}\"", StringComparison.Ordinal) ? [] : ["the gateway asks its services for another path than " + Expected.Ready]);
    }

    /// <summary>deploy/up builds the program that registers the demonstration as well.</summary>
    private static bool IsNoTool(string project) => !project.StartsWith("services/Tools/", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(string list, IReadOnlyCollection<string> there, IReadOnlyCollection<string> wanted) =>
        wanted.Except(there, StringComparer.Ordinal).Select(project => $"{list} lacks {project}")
            .Concat(there.Except(wanted, StringComparer.Ordinal).Select(project => $"{list} names {project}, which is no web project"));

    /// <summary>A service to which the gateway is given no way.</summary>
    private static IEnumerable<string> Unreached(Expected expected)
    {
        var gateway = expected.Programs.Single(program => program.Name == "gateway");
        return expected.Programs.Where(program => program != gateway)
            .Where(program => !gateway.Variables.Keys.Any(name => name.StartsWith($"ReverseProxy__Clusters__{program.Name}__Destinations__", StringComparison.Ordinal)))
            .Select(program => $"deploy/lib/settings.sh tells the gateway no address of {program.Name}");
    }

    [GeneratedRegex("[\\w./]+\\.csproj", RegexOptions.CultureInvariant)]
    private static partial Regex Project();
}
