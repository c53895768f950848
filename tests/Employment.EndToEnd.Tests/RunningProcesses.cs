using System.Globalization;

namespace Employment.EndToEnd.Tests;

/// <summary>What runs on this machine, from /proc; a process that has ended but was not yet collected does not run.</summary>
internal static class RunningProcesses
{
    public static IReadOnlyList<int> ChildrenOf(int parent) => [.. All().Where(id => Fields(id) is [_, var its, ..] && its == Text(parent))];

    public static bool IsRunning(int id) => Fields(id) is [not "Z", ..];

    /// <summary>Those whose command line or working folder mentions a folder.</summary>
    public static IReadOnlyList<int> In(string folder) =>
        [.. All().Where(id => IsRunning(id) && id != Environment.ProcessId && Mentions(id, folder))];

    /// <summary>In clock ticks since the machine started; with the id it names a process for good.</summary>
    public static string StartTimeOf(int id) => Fields(id)[19];

    private static bool Mentions(int id, string folder) =>
        (Read($"/proc/{id}/cmdline") ?? "").Contains(folder, StringComparison.Ordinal)
        || (Read($"/proc/{id}/environ") ?? "").Contains(folder, StringComparison.Ordinal);

    private static IEnumerable<int> All() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
        .Where(id => id != 0);

    // After "pid (name)": state, parent, ... The name may hold spaces and brackets.
    private static string[] Fields(int id) =>
        Read($"/proc/{id}/stat") is { } stat ? stat[(stat.LastIndexOf(')') + 2)..].Split(' ') : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
