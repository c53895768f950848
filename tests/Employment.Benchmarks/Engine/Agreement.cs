using Employment.Benchmarks.Engine.Yardstick;
using Employment.Policy.Evaluation;

namespace Employment.Benchmarks.Engine;

/// <summary>Compares both sides' answers on every applicant: outcome, version, and the masks of failed and unknown conditions.</summary>
internal sealed class Agreement(Population population, Asked asked)
{
    private readonly byte[] outcomes = new byte[64];
    private readonly byte[] handWritten = new byte[64];
    private readonly Reasons[] reasons = new Reasons[64];

    /// <summary>How often each measure came out how.</summary>
    public Tally Tally { get; } = new();

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
        var plan = asked.Plan(population.Regions[index], population.Days[index]);
        var (frame, questions) = (population.Frames[index], asked.Of(plan));
        plan.Prepare(frame, population.Days[index]);
        Evaluator.Outcomes(questions, frame, outcomes);
        AnswerByHand(index);
        for (var question = 0; question < questions.Length; question++)
        {
            var verdict = Evaluator.Answer(questions[question], frame);
            Compare(index, question, questions[question], verdict);
            Tally.Add(verdict.Version.Measure.Id, verdict.Outcome);
        }
    }

    private void AnswerByHand(int index)
    {
        var plain = new Outcomes(handWritten);
        HandWritten.Evaluate<NoMarks, Outcomes>(population.Applicants[index], asked.Twenty, ref plain);
        var full = new WithReasons(reasons);
        HandWritten.Evaluate<Marks, WithReasons>(population.Applicants[index], asked.Twenty, ref full);
    }

    private void Compare(int index, int number, Question question, Verdict verdict)
    {
        var candidate = question.Candidates.Select(one => one.Version).ToList().IndexOf(verdict.Version);
        var expected = reasons[number];
        if (outcomes[number] != handWritten[number] || (byte)verdict.Outcome != expected.Outcome || outcomes[number] != expected.Outcome
            || verdict.Failed != expected.Marks.Failed || verdict.Unknown != expected.Marks.Unknown || candidate != expected.Candidate)
        {
            throw new InvalidOperationException(
                $"Applicant {index}, {verdict.Version}: engine {verdict.Outcome}/{outcomes[number]} failed {verdict.Failed:b} unknown {verdict.Unknown:b} candidate {candidate}; "
                + $"by hand {expected.Outcome}/{handWritten[number]} failed {expected.Marks.Failed:b} unknown {expected.Marks.Unknown:b} candidate {expected.Candidate}.");
        }
    }
}
