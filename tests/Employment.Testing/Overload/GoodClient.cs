using System.Collections.Concurrent;
using System.Diagnostics;

namespace Employment.Testing.Overload;

/// <summary>A client that behaves: a call, its answer, a pause, the next call. It notes how long each answer took, and what failed.</summary>
/// <param name="name">What to call it in figures.</param>
/// <param name="call">One call; throws when it is not answered well.</param>
public sealed class GoodClient(string name, Func<Task> call)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentQueue<double> milliseconds = new();
    private readonly ConcurrentQueue<Exception> failures = new();

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Calls that failed.</summary>
    public IReadOnlyCollection<Exception> Failures => failures;

    /// <summary>Calls that were answered.</summary>
    public int Answered => milliseconds.Count;

    /// <summary>Calls until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await CallAsync();
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    /// <summary>How long an answer took, in milliseconds: the value that so large a share of the answers stayed under.</summary>
    /// <param name="share">From 0 to 1, e.g. 0.99.</param>
    public double Quantile(double share)
    {
        var sorted = milliseconds.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }

    private async Task CallAsync()
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await call();
            milliseconds.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (Exception failure)
        {
            failures.Enqueue(failure);
        }
    }
}
