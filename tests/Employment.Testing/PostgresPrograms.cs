namespace Employment.Testing;

/// <summary>Where PostgreSQL's server programs are; Debian keeps those of each version off the PATH.</summary>
public static class PostgresPrograms
{
    private const string Versions = "/usr/lib/postgresql";

    /// <summary>Where initdb, pgbench and the others are, the newest version first.</summary>
    public static string Folder() => Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        ?? throw new FileNotFoundException("PostgreSQL's initdb is not installed: apt-get install postgresql, or run ./tests/run as root.");

    private static IEnumerable<string> Candidates() =>
        (Directory.Exists(Versions) ? Directory.GetDirectories(Versions) : [])
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));
}
