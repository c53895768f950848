using Employment.Contracts.Funds.V1;

namespace Employment.Funds.Features.Reserve;

/// <summary>A checked request to reserve.</summary>
internal sealed record ReservePlan(
    Guid Claim, string Measure, string Version, string Region, DateOnly On, Fund.Types.Kind FundKind, int Year)
{
    public List<ShareItem> Split { get; } = [];

    public List<LineItem> Lines { get; } = [];

    public List<KeyItem> Keys { get; } = [];

    public List<CounterItem> Counters { get; } = [];

    public List<OrderItem> Orders { get; } = [];
}

/// <summary>A level's part.</summary>
internal sealed record ShareItem(int Level, long Weight);

/// <summary>A line.</summary>
internal sealed record LineItem(string Line, long Fen, Guid? Person, Guid? Employer, string Occupation, string Level);

/// <summary>A key.</summary>
internal sealed record KeyItem(int Kind, string Line, Guid Holder, Guid Other, string Scope, int Year, int Ordinals, string Name);

/// <summary>A counter.</summary>
internal sealed record CounterItem(int Kind, int Over, Guid Holder, string Scope, int Year, string Line, long Amount, long Most, string Name);

/// <summary>An order check.</summary>
internal sealed record OrderItem(Guid Person, string Occupation, int Rank, string Line);
