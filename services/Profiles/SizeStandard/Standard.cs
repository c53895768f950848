using System.Collections.Frozen;

namespace Employment.Profiles.SizeStandard;

/// <summary>A text of the size standard.</summary>
/// <param name="Document">Its number.</param>
/// <param name="From">First day.</param>
/// <param name="Industries">Industries by id.</param>
internal sealed record Standard(string Document, DateOnly From, FrozenDictionary<string, Industry> Industries);

/// <summary>An industry of the standard.</summary>
/// <param name="Id">E.g. "RETAIL".</param>
/// <param name="Name">Chinese.</param>
/// <param name="Limits">By each figure that it goes by; none where the thresholds are not set.</param>
/// <param name="Confirmed">Whether an officer compared the thresholds with the published table.</param>
internal sealed record Industry(string Id, string Name, IReadOnlyList<Limits> Limits, bool Confirmed);

/// <summary>The lower limits of the classes by one figure, in its unit.</summary>
internal sealed record Limits(Figure Figure, long Large, long Medium, long Small)
{
    /// <summary>The class of an amount: the size's number in the contract, from 1 MICRO to 4 LARGE.</summary>
    /// <param name="amount">People, or fen.</param>
    public int ClassOf(long amount) =>
        amount >= Large * Figure.Unit ? 4 : amount >= Medium * Figure.Unit ? 3 : amount >= Small * Figure.Unit ? 2 : 1;
}

/// <summary>A figure that a firm's size goes by.</summary>
/// <param name="Id">As in the data file.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Unit">How many people or fen one of the data file's units has.</param>
/// <param name="UnitName">Chinese.</param>
internal sealed record Figure(string Id, string Name, long Unit, string UnitName)
{
    public static readonly Figure Staff = new("staff", "从业人员", 1, "人");
    public static readonly Figure Revenue = new("revenue", "营业收入", 1_000_000, "万元");
    public static readonly Figure Assets = new("assets", "资产总额", 1_000_000, "万元");

    public static Figure? Find(string id) => id switch
    {
        "staff" => Staff,
        "revenue" => Revenue,
        "assets" => Assets,
        _ => null,
    };
}
