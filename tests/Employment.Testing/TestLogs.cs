namespace Employment.Testing;

/// <summary>The folder that takes the logs of every process a test starts; tests/run scans it for personal data.</summary>
public static class TestLogs
{
    private static int count;

    /// <summary>Given by tests/run in EMPLOYMENT_TEST_LOGS; otherwise a folder that goes with the test process.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("EMPLOYMENT_TEST_LOGS") is { Length: > 0 } given
        ? Directory.CreateDirectory(given).FullName
        : TestFolder.Create("logs");

    /// <summary>A file of its own for one process.</summary>
    /// <param name="name">What the process is, e.g. "policies".</param>
    public static string NewFile(string name) =>
        Path.Combine(Folder, $"{AppDomain.CurrentDomain.FriendlyName}-{Environment.ProcessId}-{Interlocked.Increment(ref count)}-{name}.log");
}
