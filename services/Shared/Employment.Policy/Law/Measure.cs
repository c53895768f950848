namespace Employment.Policy.Law;

/// <summary>What can be claimed (政策措施): one id, many dated versions.</summary>
public sealed record Measure(string Id, string Name, string Family, IReadOnlyList<string> Claimants, string Summary)
{
    /// <summary>All versions, in order of time.</summary>
    public IReadOnlyList<MeasureVersion> Versions { get; internal set; } = [];
}
