using System.Globalization;

namespace Employment.Testing.Overload;

/// <summary>What a process holds, as the system counts it.</summary>
public static class ProcessMemory
{
    /// <summary>Memory in use, in MiB.</summary>
    /// <param name="processId">The process.</param>
    public static double MiB(int processId) => KibOf(processId, "VmRSS:") / 1024.0;

    /// <summary>Connections and files open.</summary>
    /// <param name="processId">The process.</param>
    public static int OpenFiles(int processId) => Directory.EnumerateFileSystemEntries($"/proc/{processId}/fd").Count();

    private static long KibOf(int processId, string name) => long.Parse(
        File.ReadLines($"/proc/{processId}/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture);
}
