using Employment.Policy.Evaluation;

namespace Employment.Benchmarks.Engine;

/// <summary>How often each measure came out how: a measure that always answers alike is no measure of speed.</summary>
internal sealed class Tally
{
    /// <summary>Measures whose rate no text states: they cannot entitle anybody until an officer enters one.</summary>
    private static readonly HashSet<string> WithoutRate =
    [
        "flexible-social-insurance-subsidy",
        "job-agency-subsidy",
        "manufacturing-pension-subsidy",
        "migrant-work-transport-allowance",
        "skill-project-award",
        "vocational-training-subsidy",
    ];

    private readonly SortedDictionary<string, int[]> measures = new(StringComparer.Ordinal);

    /// <summary>Measures that were answered.</summary>
    public int Measures => measures.Count;

    /// <summary>Answers given.</summary>
    public int Answers => measures.Values.Sum(counts => counts.Sum());

    public void Add(string measure, Outcome outcome)
    {
        if (!measures.TryGetValue(measure, out var counts))
        {
            measures[measure] = counts = new int[4];
        }

        counts[(int)outcome]++;
    }

    /// <summary>Answers with an outcome.</summary>
    public int Of(Outcome outcome) => measures.Values.Sum(counts => counts[(int)outcome]);

    /// <exception cref="InvalidOperationException">A measure never came out in one of the ways it can.</exception>
    public void CheckVariety()
    {
        foreach (var (measure, counts) in measures)
        {
            foreach (var outcome in Possible(measure).Where(outcome => counts[(int)outcome] == 0))
            {
                throw new InvalidOperationException($"No applicant is {outcome} by {measure}: the applicants are not various enough.");
            }
        }
    }

    /// <summary>A line for each measure: entitled, not entitled, needs facts.</summary>
    public IEnumerable<string> Lines() => measures.Select(measure => FormattableString.Invariant(
        $"  {measure.Key,-36} {measure.Value[(int)Outcome.Entitled],8:N0} {measure.Value[(int)Outcome.NotEntitled],8:N0} {measure.Value[(int)Outcome.NeedsFacts],8:N0}"));

    private static Outcome[] Possible(string measure) =>
        WithoutRate.Contains(measure) ? [Outcome.NotEntitled, Outcome.NeedsFacts] : [Outcome.Entitled, Outcome.NotEntitled, Outcome.NeedsFacts];
}
