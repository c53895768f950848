using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Benchmarks.Engine;

/// <summary>
/// Makes synthetic applicants from a seed: kinds of applicant as counters see them (each gives the groups of facts that matter to it, and
/// now and then others), values close to the thresholds of the texts, about one field in twelve not known, a third with earlier grants.
/// </summary>
internal sealed class ApplicantGenerator(Catalogue catalogue, int seed)
{
    private static readonly string[][] Kinds =
    [
        ["person", "certificate"],
        ["person", "employer", "hire"],
        ["person", "employer", "hire", "training"],
        ["person", "internship"],
        ["person", "business"],
        ["person", "business", "loan"],
        ["employer", "loan"],
        ["employer", "training"],
        ["incubator"],
        ["business", "conversion"],
        ["recognition"],
        ["person", "employer", "business", "recognition"],
        ["person", "talent"],
        ["person", "talent", "home"],
        ["placement"],
        ["person", "certificate", "employer", "hire", "internship", "business", "loan", "training", "incubator", "conversion", "recognition", "talent", "home", "placement"],
    ];

    private static readonly long[] Numbers = [0, 1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 23, 24, 25, 30, 31, 35, 36, 37, 99, 100, 101, 200];
    private static readonly long[] Yuan = [0, 1, 1_000, 99_999, 100_000, 100_001, 200_000, 200_001, 300_000, 500_000, 500_001, 4_000_000];
    private static readonly long[] Billionths = [0, 54_999_999, 55_000_000, 55_000_001, 200_000_000, 200_000_001, 499_999_999, 500_000_000, 1_000_000_000];
    private static readonly int[] Spans = [0, 0, 1, 3, 6, 6, 12, 12, 24, 24, 35, 36, 37, 60, 192, 192, 300, 300, 480];
    private static readonly string[] Occupations = ["electrician", "welder", "cook", "nursing-care", "e-commerce", "hairdresser"];

    private readonly Random random = new(seed);

    /// <summary>Fills an empty frame.</summary>
    public void Fill(FactFrame frame, Day on)
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        foreach (var group in catalogue.Facts.Facts.GroupBy(fact => fact.Id.Split('.')[0]))
        {
            if (Chance(kind.Contains(group.Key) ? 97 : 6))
            {
                FillGroup(frame, group, on);
            }
        }

        frame.Occupation = Chance(50) ? Occupations[random.Next(Occupations.Length)] : null;
        frame.History = Chance(35) ? [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => NextGrant(on))] : [];
    }

    private void FillGroup(FactFrame frame, IEnumerable<FactDefinition> facts, Day on)
    {
        foreach (var fact in facts)
        {
            if (fact.Type == FactType.Set)
            {
                FillSet(frame, fact);
            }
            else if (fact.Type == FactType.Date)
            {
                SetIf(Chance(92), () => frame.SetDate(fact, NextDay(on)));
            }
            else if (fact.Type != FactType.Text)
            {
                SetIf(Chance(92), () => frame.Set(fact.Slot, NextNumber(fact)));
            }
        }
    }

    private static void SetIf(bool given, Action set)
    {
        if (given)
        {
            set();
        }
    }

    private void FillSet(FactFrame frame, FactDefinition fact)
    {
        foreach (var _ in Enumerable.Range(0, random.Next(4)))
        {
            FactInput.AddMember(frame, fact, random.Next(1, fact.Values.Count + 1));
        }

        if (fact.KnownBy is not null && Chance(80))
        {
            FactInput.Complete(frame, fact);
        }
    }

    private long NextNumber(FactDefinition fact) => fact.Type switch
    {
        FactType.Bool => Chance(60) ? 1 : 0,
        FactType.Enum => Chance(50) ? random.Next(1, Math.Min(3, fact.Values.Count) + 1) : random.Next(1, fact.Values.Count + 1),
        FactType.Money => Math.Min(fact.AtMost, (Pick(Yuan) * 100) + (Chance(20) ? random.Next(100) : 0)),
        FactType.Share => Chance(80) ? Pick(Billionths) : random.NextInt64(1_000_000_001),
        _ => Math.Min(fact.AtMost, Chance(85) ? Pick(Numbers) : random.Next(250)),
    };

    // Some span of the texts before the day, a day more or less; now and then a day still to come.
    private Day NextDay(Day on)
    {
        var day = on.AddMonths(-Spans[random.Next(Spans.Length)]).ToDateOnly();
        return Day.From(Chance(50) ? day.AddDays(random.Next(-1, 2)) : day.AddDays(random.Next(-400, 60)));
    }

    private Grant NextGrant(Day on) => new(
        catalogue.Measures[random.Next(catalogue.Measures.Count)].Id,
        Chance(90) ? Day.From(on.ToDateOnly().AddDays(-random.Next(700))) : null,
        Chance(90) ? random.NextInt64(2_000_000) : null,
        Chance(60) ? Occupations[random.Next(Occupations.Length)] : null,
        Chance(60) ? random.Next(1, 7) : 0);

    private long Pick(long[] pool) => pool[random.Next(pool.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
