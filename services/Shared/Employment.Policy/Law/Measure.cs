using Employment.Policy.Time;

namespace Employment.Policy.Law;

/// <summary>What can be claimed (政策措施): one id, many dated versions.</summary>
public sealed record Measure(string Id, string Name, string Family, IReadOnlyList<string> Claimants, string Summary)
{
    /// <summary>All versions, in order of time.</summary>
    public IReadOnlyList<MeasureVersion> Versions { get; internal set; } = [];

    /// <summary>
    /// The version that says why it is not in force: the last of the most local text for everybody, which keeps those above it away also once it has
    /// ended; else the last of the region's, else the first to come, else another region's.
    /// </summary>
    public MeasureVersion Nearest(Region region, Day on)
    {
        var here = Versions.Where(version => region.IsWithin(version.Region)).ToArray();
        var begun = here.Where(version => version.Period.From <= on).ToArray();
        return begun.Where(version => version.Covers.Count == 0).MaxBy(version => (version.Region.Depth, version.Period.From))
            ?? begun.MaxBy(version => version.Period.From)
            ?? here.MinBy(version => version.Period.From)
            ?? Versions[^1];
    }
}
