using System.Globalization;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Evaluation;
using Employment.Policy.Loading;

namespace Employment.Benchmarks.Engine;

/// <summary>The engine, with every measure loaded, against the measures written by hand: nanoseconds for all questions of one applicant.</summary>
internal sealed class EngineBenchmark
{
    private const int Count = 120_000;
    private const int Seed = 20240701;
    private const double Target = 2.0;

    private readonly Asked asked;
    private readonly Population population;

    private EngineBenchmark(bool twenty)
    {
        var catalogue = CatalogueLoader.Load(PolicyFiles.Read());
        var planner = new Planner(catalogue);
        planner.CompileAll();
        asked = new Asked(planner, twenty);
        population = new Population(catalogue, Count, Seed);
    }

    /// <param name="twenty">Ask only the twenty first measures.</param>
    /// <returns>0 when every target is met.</returns>
    public static int Run(bool twenty)
    {
        var benchmark = new EngineBenchmark(twenty);
        benchmark.CheckAgreement();
        var engine = new EngineSide(benchmark.population, benchmark.asked);
        var byHand = new YardstickSide(benchmark.population, twenty);
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
        var agreement = new Agreement(population, asked);
        agreement.Check();
        var tally = agreement.Tally;
        tally.CheckVariety();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:N0} distinct applicants, {tally.Measures} measures, {(double)tally.Answers / Count:0.0} answers an applicant; outcomes, versions and masks agree on all: {tally.Of(Outcome.Entitled):N0} entitled, {tally.Of(Outcome.NotEntitled):N0} not entitled, {tally.Of(Outcome.NeedsFacts):N0} need facts."));
        foreach (var line in tally.Lines())
        {
            Console.WriteLine(line);
        }
    }

    private static void Report(string what, Series series) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: engine {series.MedianFirst:0} ns, by hand {series.MedianSecond:0} ns an applicant, ratio {series.Ratio:0.00} (target at most {Target:0.0}; pairs {series.Spread()})"));
}
