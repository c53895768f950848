using System.Globalization;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Assessment;

/// <summary>How the levels share a bill, as weights: stated shares in billionths of a hundredth, and the rest by its ratios.</summary>
internal static class LevelSplit
{
    private const int Whole = 1_000_000;

    /// <summary>Weights; none where the version states no split, or not all of it: the fund then takes the highest level that has money.</summary>
    public static IEnumerable<LevelShare> Of(IReadOnlyCollection<FundingShare> parts, string region)
    {
        var stated = parts.Sum(part => Stated(part) ?? 0);
        var ratios = parts.Sum(part => part.RestRatio);
        if (parts.Count == 0 || parts.Any(part => Stated(part) is null && part.RestRatio == 0) || (ratios == 0 && stated != Whole))
        {
            return [];
        }

        return parts
            .Select(part => new LevelShare { Level = LevelOf(part.Level, region), Weight = Stated(part) ?? (Whole - stated) * part.RestRatio / ratios })
            .Where(share => share.Weight > 0);
    }

    private static int? Stated(FundingShare part) =>
        part.Share.Length == 0 ? null : (int)(decimal.Parse(part.Share, CultureInfo.InvariantCulture) * Whole);

    private static BudgetLine.Types.Level LevelOf(string level, string region) => level switch
    {
        "CENTRE" => BudgetLine.Types.Level.Centre,
        "PROVINCE" => BudgetLine.Types.Level.Province,
        "CITY" => BudgetLine.Types.Level.City,
        "COUNTY" => BudgetLine.Types.Level.County,
        _ => region.EndsWith("00", StringComparison.Ordinal) ? BudgetLine.Types.Level.City : BudgetLine.Types.Level.County,
    };
}
