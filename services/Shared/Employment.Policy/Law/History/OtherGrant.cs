using Employment.Policy.Facts;

namespace Employment.Policy.Law.History;

/// <summary>Another measure that may not be drawn beside this one (不得重复享受), whatever the order of the claims.</summary>
public sealed record OtherGrant(string Measure) : HistoryTerm
{
    public override long Limit => 1;

    public override string Words => $"not drawn beside {Measure}";

    public override string Given(FactFrame frame) => $"{Measure} granted";

    public override IEnumerable<string> Missing(FactFrame frame) => [];

    protected override (long Certain, long Possible) Count(FactFrame frame)
    {
        var count = 0L;
        foreach (var grant in frame.History)
        {
            count += string.Equals(grant.Measure, Measure, StringComparison.Ordinal) ? 1 : 0;
        }

        return (count, count);
    }
}
