using Employment.Benchmarks.Engine.Yardstick;
using Employment.Policy.Evaluation;

namespace Employment.Benchmarks.Engine;

/// <summary>Compares both sides' answers on every applicant: outcome, version, and the masks of failed and unknown conditions.</summary>
internal sealed class Agreement(Population population, Planner planner)
{
    private readonly byte[] outcomes = new byte[64];
    private readonly byte[] handWritten = new byte[64];
    private readonly Reasons[] reasons = new Reasons[64];

    /// <summary>How often each outcome was given.</summary>
    public int[] Seen { get; } = new int[4];

    public HashSet<string> Measures { get; } = [];

    /// <exception cref="InvalidOperationException">They differ.</exception>
    public void Check()
    {
        for (var i = 0; i < population.Count; i++)
        {
            Check(i);
        }
    }

    private void Check(int index)
    {
        var plan = planner.For(population.Regions[index], population.Days[index]);
        var frame = population.Frames[index];
        plan.Prepare(frame, population.Days[index]);
        Evaluator.Outcomes(plan, frame, outcomes);
        var plain = new Outcomes(handWritten);
        HandWritten.Evaluate<NoMarks, Outcomes>(population.Applicants[index], ref plain);
        var full = new WithReasons(reasons);
        HandWritten.Evaluate<Marks, WithReasons>(population.Applicants[index], ref full);
        for (var question = 0; question < plan.Questions.Length; question++)
        {
            var verdict = Evaluator.Answer(plan.Questions[question], frame);
            var candidate = plan.Questions[question].Candidates.Select(one => one.Version).ToList().IndexOf(verdict.Version);
            var expected = reasons[question];
            if (outcomes[question] != handWritten[question] || (byte)verdict.Outcome != expected.Outcome || outcomes[question] != expected.Outcome
                || verdict.Failed != expected.Marks.Failed || verdict.Unknown != expected.Marks.Unknown || candidate != expected.Candidate)
            {
                throw new InvalidOperationException(
                    $"Applicant {index}, {verdict.Version}: engine {verdict.Outcome}/{outcomes[question]} failed {verdict.Failed:b} unknown {verdict.Unknown:b} candidate {candidate}; "
                    + $"by hand {expected.Outcome}/{handWritten[question]} failed {expected.Marks.Failed:b} unknown {expected.Marks.Unknown:b} candidate {expected.Candidate}.");
            }

            Seen[outcomes[question]]++;
            Measures.Add(verdict.Version.Measure.Id);
        }
    }
}
