namespace Employment.Funds.Domain;

/// <summary>Regions by the beginning of their code (GB/T 2260).</summary>
internal static class RegionStem
{
    /// <summary>What the codes of a region and of all below it begin with.</summary>
    public static string Of(string region) =>
        region.EndsWith("0000", StringComparison.Ordinal) ? region[..2]
        : region.EndsWith("00", StringComparison.Ordinal) ? region[..4]
        : region;
}
