using System.Runtime.CompilerServices;
using Employment.Benchmarks.Engine.Yardstick;

namespace Employment.Benchmarks.Engine;

/// <summary>Runs the measures written by hand over a population, block by block like the engine.</summary>
internal sealed class YardstickSide(Population population, bool twenty)
{
    private readonly Applicant[] block = new Applicant[Population.Block];
    private readonly byte[] outcomes = new byte[64];
    private readonly Reasons[] reasons = new Reasons[64];

    /// <summary>Nanoseconds an applicant, outcomes only.</summary>
    public double Outcomes() => population.Time(Load, OutcomesOf);

    /// <summary>Nanoseconds an applicant, outcomes and the masks of failed and unknown conditions.</summary>
    public double Reasons() => population.Time(Load, ReasonsOf);

    private void Load(int index) => block[index % Population.Block] = population.Applicants[index];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OutcomesOf(int index)
    {
        var answers = new Outcomes(outcomes);
        HandWritten.Evaluate<NoMarks, Outcomes>(block[index % Population.Block], twenty, ref answers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReasonsOf(int index)
    {
        var answers = new WithReasons(reasons);
        HandWritten.Evaluate<Marks, WithReasons>(block[index % Population.Block], twenty, ref answers);
    }
}
