using System.Globalization;
using Employment.Policy.Facts;

namespace Employment.Policy.Law.History;

/// <summary>How often a measure was granted, ever or in the calendar year of application (每年最多三次).</summary>
public sealed record GrantCount(string Measure, bool InYear, int AtMost) : HistoryTerm
{
    public override long Limit => AtMost;

    public override string Words => (AtMost, InYear) switch
    {
        (1, true) => $"not granted before in the calendar year ({Measure})",
        (1, false) => $"not granted before ({Measure})",
        (_, true) => $"granted fewer than {AtMost} times in the calendar year ({Measure})",
        (_, false) => $"granted fewer than {AtMost} times ({Measure})",
    };

    public override string Given(FactFrame frame) => string.Create(CultureInfo.InvariantCulture, $"granted {frame.Get(Slot)} times");

    public override IEnumerable<string> Missing(FactFrame frame) => ["history.on"];

    protected override (long Certain, long Possible) Count(FactFrame frame)
    {
        var (certain, possible) = (0L, 0L);
        foreach (var grant in frame.History)
        {
            if (string.Equals(grant.Measure, Measure, StringComparison.Ordinal))
            {
                possible += !InYear || grant.On is null || grant.On.Value.Year == frame.On.Year ? 1 : 0;
                certain += !InYear || grant.On?.Year == frame.On.Year ? 1 : 0;
            }
        }

        return (certain, possible);
    }
}
