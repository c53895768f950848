using System.Globalization;

namespace Employment.Benchmarks.Measuring;

/// <summary>Figures of two candidates taken in turns, and the ratio pair by pair.</summary>
/// <param name="First">Figures of the first.</param>
/// <param name="Second">Figures of the second.</param>
internal sealed record Series(IReadOnlyList<double> First, IReadOnlyList<double> Second)
{
    /// <summary>Runs of each candidate.</summary>
    public const int Runs = 7;

    public double MedianFirst => Median(First);

    public double MedianSecond => Median(Second);

    /// <summary>Median of first ÷ second, pair by pair.</summary>
    public double Ratio => Median(Ratios);

    private IEnumerable<double> Ratios => First.Zip(Second, (first, second) => first / second);

    /// <summary>Measures in turns, after some unmeasured turns of each; who goes first changes from pair to pair.</summary>
    public static Series Take(Func<double> first, Func<double> second, int unmeasured = 1)
    {
        var (firsts, seconds) = TakeTurns(first, second, unmeasured);
        return new Series(firsts, seconds);
    }

    /// <summary>The same of figures that are more than a number.</summary>
    public static (T[] First, T[] Second) TakeTurns<T>(Func<T> first, Func<T> second, int unmeasured)
    {
        for (var turn = 0; turn < unmeasured; turn++)
        {
            first();
            second();
        }

        var (firsts, seconds) = (new T[Runs], new T[Runs]);
        for (var run = 0; run < Runs; run++)
        {
            if (run % 2 == 0)
            {
                firsts[run] = first();
                seconds[run] = second();
            }
            else
            {
                seconds[run] = second();
                firsts[run] = first();
            }
        }

        return (firsts, seconds);
    }

    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>The ratios of all pairs, smallest first.</summary>
    public string Spread() =>
        string.Join(' ', Ratios.Order().Select(ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture)));
}
