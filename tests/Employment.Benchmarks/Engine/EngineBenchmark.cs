using System.Globalization;
using Employment.Benchmarks.Engine.Yardstick;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Evaluation;
using Employment.Policy.Loading;

namespace Employment.Benchmarks.Engine;

/// <summary>The engine against the measures written by hand: nanoseconds for all questions of one applicant.</summary>
internal sealed class EngineBenchmark
{
    private const int Count = 120_000;
    private const int Seed = 20240701;
    private const double Target = 2.0;

    private readonly Planner planner;
    private readonly Population population;
    private readonly byte[] outcomes = new byte[64];
    private readonly Verdict[] verdicts = new Verdict[64];
    private readonly Reasons[] reasons = new Reasons[64];

    private EngineBenchmark()
    {
        var catalogue = CatalogueLoader.Load(PolicyFiles.Read());
        planner = new Planner(catalogue);
        planner.CompileAll();
        population = new Population(catalogue, Count, Seed);
    }

    /// <returns>0 when every target is met.</returns>
    public static int Run()
    {
        var benchmark = new EngineBenchmark();
        var agreement = new Agreement(benchmark.population, benchmark.planner);
        agreement.Check();
        Console.WriteLine(
            $"{Count:N0} distinct applicants, {agreement.Measures.Count} measures; outcomes, versions and masks agree on all: "
            + $"{agreement.Seen[1]:N0} entitled, {agreement.Seen[2]:N0} not entitled, {agreement.Seen[3]:N0} need facts.");
        var plain = Series.Take(benchmark.EngineOutcomes, benchmark.HandWrittenOutcomes);
        var full = Series.Take(benchmark.EngineReasons, benchmark.HandWrittenReasons);
        var allocated = benchmark.AllocatedByOutcomes();
        Report("outcomes only", plain);
        Report("with reasons", full);
        Console.WriteLine($"allocated on the outcomes path: {allocated} bytes for {Count:N0} applicants");
        return plain.Ratio <= Target && full.Ratio <= Target && allocated == 0 ? 0 : 1;
    }

    private static void Report(string what, Series series) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: engine {series.MedianFirst:0} ns, by hand {series.MedianSecond:0} ns an applicant, ratio {series.Ratio:0.00} (target at most {Target:0.0}; pairs {series.Spread()})"));

    private double EngineOutcomes() => Timed(RunEngineOutcomes);

    private double HandWrittenOutcomes() => Timed(RunHandWrittenOutcomes);

    private double EngineReasons() => Timed(RunEngineReasons);

    private double HandWrittenReasons() => Timed(RunHandWrittenReasons);

    /// <summary>Nanoseconds of processor time an applicant.</summary>
    private static double Timed(Action run)
    {
        var start = ThreadClock.Now;
        run();
        return (double)(ThreadClock.Now - start) / Count;
    }

    private long AllocatedByOutcomes()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RunEngineOutcomes();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void RunEngineOutcomes()
    {
        for (var i = 0; i < population.Count; i++)
        {
            var frame = population.Frames[i];
            var plan = planner.For(population.Regions[i], population.Days[i]);
            plan.Prepare(frame, population.Days[i]);
            Evaluator.Outcomes(plan, frame, outcomes);
        }
    }

    private void RunHandWrittenOutcomes()
    {
        foreach (ref readonly var applicant in population.Applicants.AsSpan())
        {
            var answers = new Outcomes(outcomes);
            HandWritten.Evaluate<NoMarks, Outcomes>(applicant, ref answers);
        }
    }

    private void RunEngineReasons()
    {
        for (var i = 0; i < population.Count; i++)
        {
            var frame = population.Frames[i];
            var plan = planner.For(population.Regions[i], population.Days[i]);
            plan.Prepare(frame, population.Days[i]);
            for (var question = 0; question < plan.Questions.Count; question++)
            {
                verdicts[question] = Evaluator.Answer(plan.Questions[question], frame);
            }
        }
    }

    private void RunHandWrittenReasons()
    {
        foreach (ref readonly var applicant in population.Applicants.AsSpan())
        {
            var answers = new WithReasons(reasons);
            HandWritten.Evaluate<Marks, WithReasons>(applicant, ref answers);
        }
    }
}
