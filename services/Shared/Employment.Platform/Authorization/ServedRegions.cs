namespace Employment.Platform.Authorization;

/// <summary>
/// The regions served (GB/T 2260): the province, its city with the counties, and the city directly under the province. Staff answer for one
/// of them, and every case is in one. A test holds them against the regions that the law is kept for.
/// </summary>
public static class ServedRegions
{
    /// <summary>The codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "410000", "410800", "410802", "410803", "410804", "410811", "410821", "410822", "410823", "410825", "410871", "410882", "410883", "419001",
    ];

    /// <summary>Whether a code is one of them.</summary>
    /// <param name="code">What was given.</param>
    public static bool Contains(string code) => All.Contains(code, StringComparer.Ordinal);

    /// <summary>Whether a region lies in a city; 419001 is a city itself.</summary>
    /// <param name="code">The region.</param>
    public static bool IsCounty(string code) => All.Any(city => city != code && Regions.Stem(city).Length == 4 && Regions.Contains(city, code));

    /// <summary>A region and those below it.</summary>
    /// <param name="code">The region.</param>
    public static string[] Within(string code) => [.. All.Where(region => Regions.Contains(code, region))];
}
