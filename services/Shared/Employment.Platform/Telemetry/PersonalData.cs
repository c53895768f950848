using System.Text.RegularExpressions;

namespace Employment.Platform.Telemetry;

/// <summary>Last gate before the log: nothing that looks like an ID number passes, wherever it came from.</summary>
internal static partial class PersonalData
{
    public static string Mask(string text) => IdNumber().Replace(text, "[id]");

    /// <summary>Seventeen digits and a digit or X, not inside a longer run of letters or digits (GB 11643).</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();
}
