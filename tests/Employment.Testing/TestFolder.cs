using System.Globalization;

namespace Employment.Testing;

/// <summary>
/// Temporary folders that are gone after the test process: removed when it ends, and, when it was killed, by the next one.
/// </summary>
public static class TestFolder
{
    private const string Prefix = "employment-tests-";

    private static readonly string Own = CreateOwn();
    private static int count;

    /// <summary>A new folder that every user may enter.</summary>
    /// <param name="name">What it is for, e.g. "postgresql".</param>
    public static string Create(string name) =>
        Directory.CreateDirectory(Path.Combine(Own, $"{Interlocked.Increment(ref count)}-{name}")).FullName;

    private static string CreateOwn()
    {
        RemoveThoseOfTheDead();
        var folder = Path.Combine(Path.GetTempPath(), Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        Remove(folder);
        Directory.CreateDirectory(folder);
        ChildProcess.AfterAllEnded(() => Remove(folder));
        return folder;
    }

    private static void RemoveThoseOfTheDead()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (int.TryParse(Path.GetFileName(folder)[Prefix.Length..], CultureInfo.InvariantCulture, out var owner) && !Directory.Exists($"/proc/{owner}"))
            {
                Remove(folder);
            }
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // Another user's, or in use for a moment longer: the next test process finds it again.
        }
    }
}
