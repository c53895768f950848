using System.Text.RegularExpressions;

namespace Employment.Platform.Telemetry;

/// <summary>Last gate before the log: nothing that looks like an ID number passes, wherever it came from.</summary>
internal static partial class PersonalData
{
    public static string Mask(string text) => IdNumber().Replace(text, "[id]");

    /// <summary>
    /// Seventeen digits and a digit or X, not inside a longer run of letters or digits (GB 11643); with a sign between address, day of birth
    /// and order only around a day.
    /// </summary>
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])[1-9][0-9]{5}(?:[0-9]{11}|[ .-]?(?:19|20)[0-9]{2}[ .-]?(?:0[1-9]|1[0-2])[ .-]?(?:0[1-9]|[12][0-9]|3[01])[ .-]?[0-9]{3})[0-9Xx](?![0-9A-Za-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();
}
