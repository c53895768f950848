using Employment.Policy.Facts;

namespace Employment.Policy.Law.History;

/// <summary>
/// Earlier grants of a measure for the certificate's occupation: at the same level (once for each), or at a higher one (no lower level
/// after a higher).
/// </summary>
public sealed record CertificateGrant(string Measure, bool HigherLevel, FactDefinition Level) : HistoryTerm
{
    public override long Limit => 1;

    public override string Words => HigherLevel
        ? $"no higher level of the occupation granted before ({Measure})"
        : $"not granted before for the same occupation and level ({Measure})";

    public override string Given(FactFrame frame) => HigherLevel ? "a higher level was granted" : "the same occupation and level was granted";

    public override IEnumerable<string> Missing(FactFrame frame)
    {
        if (frame.Occupation is null)
        {
            yield return "certificate.occupation";
        }
        else if (frame.History.Any(grant => MayCount(grant, frame) && grant.Occupation is null))
        {
            yield return "history.occupation";
        }

        if (!frame.Has(Level.Slot))
        {
            yield return Level.Id;
        }
        else if (frame.History.Any(grant => MayCount(grant, frame) && grant.Level == 0))
        {
            yield return "history.level";
        }
    }

    protected override (long Certain, long Possible) Count(FactFrame frame)
    {
        var (certain, possible) = (0L, 0L);
        foreach (var grant in frame.History)
        {
            var counts = Counts(grant, frame);
            certain += counts == true ? 1 : 0;
            possible += counts != false ? 1 : 0;
        }

        return (certain, possible);
    }

    private bool MayCount(Grant grant, FactFrame frame) => Counts(grant, frame) != false;

    private bool? Counts(Grant grant, FactFrame frame)
    {
        if (!string.Equals(grant.Measure, Measure, StringComparison.Ordinal))
        {
            return false;
        }

        var occupation = Same(grant.Occupation, frame.Occupation);
        var level = Stands(grant.Level, frame.Has(Level.Slot) ? (int)frame.Get(Level.Slot) : 0);
        return occupation == false || level == false ? false : occupation == true && level == true ? true : null;
    }

    private static bool? Same(string? granted, string? asked) =>
        granted is null || asked is null ? null : string.Equals(granted, asked, StringComparison.Ordinal);

    // Levels are numbered from the lowest; the last number, "ungraded", is neither higher nor lower than another.
    private bool? Stands(int granted, int asked)
    {
        var ungraded = Level.Values.Count;
        if (HigherLevel && (granted == ungraded || asked == ungraded))
        {
            return false;
        }

        return granted == 0 || asked == 0 ? null : HigherLevel ? granted > asked : granted == asked;
    }
}
