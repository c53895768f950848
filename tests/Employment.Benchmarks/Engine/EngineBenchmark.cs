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

    private EngineBenchmark()
    {
        var catalogue = CatalogueLoader.Load(TheTwenty.Only(PolicyFiles.Read()));
        planner = new Planner(catalogue);
        planner.CompileAll();
        population = new Population(catalogue, Count, Seed);
    }

    /// <returns>0 when every target is met.</returns>
    public static int Run()
    {
        var benchmark = new EngineBenchmark();
        benchmark.CheckAgreement();
        var engine = new EngineSide(benchmark.population, benchmark.planner);
        var byHand = new YardstickSide(benchmark.population);
        var plain = Series.Take(engine.Outcomes, byHand.Outcomes);
        var full = Series.Take(engine.Reasons, byHand.Reasons);
        var allocated = engine.AllocatedByOutcomes();
        Report("outcomes only", plain);
        Report("with reasons", full);
        Console.WriteLine($"allocated on the outcomes path: {allocated} bytes for {Count:N0} applicants");
        return plain.Ratio <= Target && full.Ratio <= Target && allocated == 0 ? 0 : 1;
    }

    private void CheckAgreement()
    {
        var agreement = new Agreement(population, planner);
        agreement.Check();
        Console.WriteLine(
            $"{Count:N0} distinct applicants, {agreement.Measures.Count} measures; outcomes, versions and masks agree on all: "
            + $"{agreement.Seen[1]:N0} entitled, {agreement.Seen[2]:N0} not entitled, {agreement.Seen[3]:N0} need facts.");
    }

    private static void Report(string what, Series series) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: engine {series.MedianFirst:0} ns, by hand {series.MedianSecond:0} ns an applicant, ratio {series.Ratio:0.00} (target at most {Target:0.0}; pairs {series.Spread()})"));
}
