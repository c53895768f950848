using Employment.Platform.Authorization;

namespace Employment.Accounts.Domain;

/// <summary>The regions a staff member can answer for (GB/T 2260): the province, its city with the counties, and the city directly under the province.</summary>
internal static class ServedRegions
{
    /// <summary>The codes; those that the law is kept for.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "410000", "410800", "410802", "410803", "410804", "410811", "410821", "410822", "410823", "410825", "410871", "410882", "410883", "419001",
    ];

    public static bool Contains(string code) => All.Contains(code, StringComparer.Ordinal);

    /// <summary>Whether a region lies in a city; 419001 is a city itself.</summary>
    public static bool IsCounty(string code) => All.Any(city => city != code && Regions.Stem(city).Length == 4 && Regions.Contains(city, code));

    /// <summary>A region and those below it.</summary>
    public static string[] Within(string code) => [.. All.Where(region => Regions.Contains(code, region))];
}
