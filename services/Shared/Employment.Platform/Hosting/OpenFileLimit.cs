using System.Globalization;

namespace Employment.Platform.Hosting;

/// <summary>How many files, and so connections, the system lets this process have open. (The runtime has raised the soft limit to the hard one.)</summary>
internal static class OpenFileLimit
{
    private const string Limits = "/proc/self/limits";
    private const string Line = "Max open files";

    /// <summary>The limit; null when it is unlimited or cannot be read.</summary>
    public static int? Read() => File.Exists(Limits) ? Of(File.ReadLines(Limits)) : null;

    /// <summary>The same from the lines of such a file: name, soft limit, hard limit, unit.</summary>
    internal static int? Of(IEnumerable<string> lines)
    {
        var values = lines.FirstOrDefault(line => line.StartsWith(Line, StringComparison.Ordinal))?[Line.Length..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return values is [var soft, ..] && int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;
    }
}
