using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>deploy/prometheus against what deploy/up starts, and docs/operations.md against the alerts.</summary>
internal static partial class MonitoringFiles
{
    /// <summary>What is not scraped, not watched, or not explained.</summary>
    /// <param name="prometheus">Text of prometheus.yml.</param>
    /// <param name="alerts">Text of alerts.yml.</param>
    /// <param name="settings">Text of deploy/lib/settings.sh.</param>
    /// <param name="page">Text of docs/operations.md.</param>
    public static IEnumerable<string> Check(string prometheus, string alerts, string settings, string page)
    {
        foreach (Match port in OperationsPort().Matches(settings))
        {
            var (name, number) = (port.Groups["name"].Value.ToLowerInvariant(), port.Groups["port"].Value);
            if (!Regex.IsMatch(prometheus, $@"job_name: {name}\n +static_configs:\n +- targets: \[""127\.0\.0\.1:{number}""\]"))
            {
                yield return $"prometheus.yml does not scrape {name} on {number}";
            }

            if (!Regex.IsMatch(alerts, $@"expr: up\{{job=~""[^""]*\b{name}\b"))
            {
                yield return $"no alert says that {name} is down";
            }
        }

        foreach (Match alert in Alert().Matches(alerts).Where(alert => !page.Contains($"`{alert.Groups["name"].Value}`", StringComparison.Ordinal)))
        {
            yield return $"docs/operations.md does not say what to do about {alert.Groups["name"].Value}";
        }
    }

    [GeneratedRegex(@"^ +(?<name>[A-Z]+)_OPERATIONS_PORT=\$\{[A-Z_]+:-(?<port>\d+)\}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex OperationsPort();

    [GeneratedRegex(@"^ +- alert: (?<name>\w+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Alert();
}
