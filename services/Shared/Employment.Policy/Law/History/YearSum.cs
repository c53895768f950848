using Employment.Policy.Facts;
using Employment.Policy.Money;

namespace Employment.Policy.Law.History;

/// <summary>What a measure granted in the calendar year of application, in fen, against a yearly cap.</summary>
public sealed record YearSum(string Measure, long CapFen) : HistoryTerm
{
    public override long Limit => CapFen;

    public override string Words => $"less than {new Fen(CapFen)} granted in the calendar year ({Measure})";

    public override string Given(FactFrame frame) => $"{new Fen(frame.Get(Slot))} granted";

    public override IEnumerable<string> Missing(FactFrame frame)
    {
        var ours = frame.History.Where(grant => Counts(grant, frame)).ToArray();
        if (ours.Any(grant => grant.AmountFen is null))
        {
            yield return "history.amountFen";
        }

        if (ours.Any(grant => grant.On is null))
        {
            yield return "history.on";
        }
    }

    // A sum of any size has to be exact, since the rest of the cap is paid: an open grant could take all of it.
    protected override (long Certain, long Possible) Count(FactFrame frame)
    {
        var (certain, open) = (0L, false);
        foreach (var grant in frame.History)
        {
            if (Counts(grant, frame))
            {
                open |= grant.On is null || grant.AmountFen is null;
                certain += grant.On is null ? 0 : Math.Min(grant.AmountFen ?? 0, CapFen);
                certain = Math.Min(certain, CapFen);
            }
        }

        return (certain, open ? CapFen : certain);
    }

    // A grant without a day may be of the year.
    private bool Counts(Grant grant, FactFrame frame) =>
        string.Equals(grant.Measure, Measure, StringComparison.Ordinal) && (grant.On is null || grant.On.Value.Year == frame.On.Year);
}
