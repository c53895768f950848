namespace Employment.Benchmarks.Measuring;

/// <summary>How long calls took.</summary>
/// <param name="milliseconds">Each call's time.</param>
internal sealed class Latencies(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    public double P50 => Quantile(0.5);

    public double P99 => Quantile(0.99);

    public double Longest => sorted[^1];

    private double Quantile(double share) => sorted[(int)(sorted.Length * share)];
}
