using System.Collections.Frozen;

namespace Employment.Policy.Law;

/// <summary>An administrative division served.</summary>
public sealed record Region(string Code, string Name, string Level, Region? Parent)
{
    /// <summary>The state, which is above every region and is not itself a region one can be in.</summary>
    public const string StateLevel = "state";

    /// <summary>This region and all above it, the most local first.</summary>
    public IEnumerable<Region> Chain()
    {
        for (var region = this; region is not null; region = region.Parent)
        {
            yield return region;
        }
    }

    /// <summary>How many regions are above it.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>Whether a text of <paramref name="other"/> holds here.</summary>
    public bool IsWithin(Region other) => Chain().Contains(other);
}

/// <summary>All regions served.</summary>
public sealed class RegionTree
{
    private readonly FrozenDictionary<string, Region> byCode;
    private readonly FrozenDictionary<string, Region>.AlternateLookup<ReadOnlySpan<char>> byText;

    public RegionTree(IEnumerable<Region> regions)
    {
        byCode = regions.ToFrozenDictionary(region => region.Code, StringComparer.Ordinal);
        byText = byCode.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Regions one can be in.</summary>
    public IEnumerable<Region> Served => byCode.Values.Where(region => region.Level != Region.StateLevel).OrderBy(region => region.Code, StringComparer.Ordinal);

    public Region? Find(string code) => byCode.GetValueOrDefault(code);

    public Region? Find(ReadOnlySpan<char> code) => byText.TryGetValue(code, out var region) ? region : null;
}
