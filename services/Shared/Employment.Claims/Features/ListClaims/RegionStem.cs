namespace Employment.Claims.Features.ListClaims;

/// <summary>How the codes of a region and of those below it begin (GB/T 2260): 41 a province, 4108 a city, 410802 a county.</summary>
internal static class RegionStem
{
    public static string Of(string region) =>
        region.EndsWith("0000", StringComparison.Ordinal) ? region[..2] : region.EndsWith("00", StringComparison.Ordinal) ? region[..4] : region;
}
