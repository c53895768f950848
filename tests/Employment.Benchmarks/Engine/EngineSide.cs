using System.Runtime.CompilerServices;
using Employment.Policy.Evaluation;
using Employment.Policy.Facts;

namespace Employment.Benchmarks.Engine;

/// <summary>
/// Runs the engine over a population, block by block: a block is put into frames that are reused, as the service reuses them, and then
/// timed. Finding the plan and counting the history are part of what is timed.
/// </summary>
internal sealed class EngineSide(Population population, Asked asked)
{
    private readonly FactFrame[] frames = [.. Enumerable.Range(0, Population.Block).Select(_ => population.NewFrame())];
    private readonly byte[] outcomes = new byte[64];
    private ulong kept;

    /// <summary>Nanoseconds an applicant, outcomes only.</summary>
    public double Outcomes() => population.Time(Load, OutcomesOf);

    /// <summary>Nanoseconds an applicant, outcomes and the masks of failed and unknown conditions.</summary>
    public double Reasons() => population.Time(Load, ReasonsOf);

    /// <summary>Bytes allocated by <see cref="Outcomes"/> over the whole population.</summary>
    public long AllocatedByOutcomes()
    {
        var allocated = 0L;
        population.Time(Load, index =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            OutcomesOf(index);
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        });
        return allocated;
    }

    private void Load(int index)
    {
        var (from, to) = (population.Frames[index], frames[index % Population.Block]);
        from.Values.CopyTo(to.Values);
        from.Present.CopyTo(to.Present);
        (to.History, to.Occupation) = (from.History, from.Occupation);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OutcomesOf(int index)
    {
        var frame = frames[index % Population.Block];
        Evaluator.Outcomes(Prepare(index, frame), frame, outcomes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReasonsOf(int index)
    {
        var frame = frames[index % Population.Block];
        foreach (var question in Prepare(index, frame))
        {
            var verdict = Evaluator.Answer(question, frame);
            kept += verdict.Failed ^ verdict.Unknown ^ (ulong)verdict.Outcome;
        }
    }

    private Question[] Prepare(int index, FactFrame frame)
    {
        var plan = asked.Plan(population.Regions[index], population.Days[index]);
        plan.Prepare(frame, population.Days[index]);
        return asked.Of(plan);
    }
}
