using System.Collections.Frozen;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policy.Evaluation;

/// <summary>Finds the plan for a region and a day; plans are made once and kept.</summary>
public sealed class Planner
{
    private readonly Catalogue catalogue;
    private readonly Day[] changes;
    private readonly FrozenDictionary<string, Plan?[]> plans;

    public Planner(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        changes = Changes(catalogue);
        plans = catalogue.Regions.Served.ToFrozenDictionary(region => region.Code, _ => new Plan?[changes.Length + 1], StringComparer.Ordinal);
    }

    /// <summary>The plan for a region served and a day.</summary>
    public Plan For(Region region, Day day)
    {
        var ofRegion = plans[region.Code];
        var index = Array.BinarySearch(changes, day);
        index = index >= 0 ? index + 1 : ~index;

        // Two callers may make the same plan at once; either serves.
        return ofRegion[index] ??= Make(region, day);
    }

    /// <summary>Makes the plans and the machine code of every version, so that no caller waits for them.</summary>
    public void CompileAll()
    {
        foreach (var version in catalogue.Measures.SelectMany(measure => measure.Versions))
        {
            _ = version.Outcome;
            _ = version.Reasons;
        }
    }

    private static Day[] Changes(Catalogue catalogue)
    {
        var periods = catalogue.Measures.SelectMany(measure => measure.Versions).Select(version => version.Period);
        return
        [
            .. periods.SelectMany(period => period.To is { } to ? new[] { period.From, to.Next() } : [period.From])
                .Concat(catalogue.Parameters.SelectMany(use => use.Changes()))
                .Distinct().Order(),
        ];
    }

    private Plan Make(Region region, Day day) => new(catalogue, region, day,
    [
        .. from measure in catalogue.Measures
           from track in measure.Versions.Select(version => version.Track).Distinct().Order(StringComparer.Ordinal)
           let candidates = Candidates(measure, track, region, day)
           where candidates.Count > 0
           select new Question(measure, [.. candidates], catalogue),
    ]);

    /// <summary>
    /// The most local versions first, and among equals the one with `covers`. A local version that has ended still keeps those it covers
    /// from the text above; one that covers everybody ends the search.
    /// </summary>
    private static List<Candidate> Candidates(Measure measure, string track, Region region, Day day)
    {
        var found = new List<Candidate>();
        foreach (var level in region.Chain())
        {
            var here = measure.Versions.Where(version => version.Track == track && version.Region == level && version.Period.From <= day).ToArray();
            var standing = here.Where(version => version.Period.Contains(day)).OrderBy(version => version.Covers.Count == 0).ThenByDescending(version => version.Period.From);
            var ended = here.Where(version => !version.Period.Contains(day));
            found.AddRange(standing.Select(version => new Candidate(version, HasEnded: false)));
            found.AddRange(ended.Select(version => new Candidate(version, HasEnded: true)));
            if (here.Any(version => version.Covers.Count == 0))
            {
                break;
            }
        }

        // Ended versions matter only before a text that stands.
        while (found.Count > 0 && found[^1].HasEnded)
        {
            found.RemoveAt(found.Count - 1);
        }

        return found;
    }
}
