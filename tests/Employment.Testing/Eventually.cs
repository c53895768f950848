using System.Diagnostics;

namespace Employment.Testing;

/// <summary>Waiting for something another process does, which cannot tell us when it is done.</summary>
public static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    /// <summary>Asks until the answer is yes.</summary>
    /// <param name="isTrue">The question.</param>
    /// <param name="what">What is waited for, in words, e.g. "policies is ready".</param>
    /// <param name="within">How long to wait at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="TimeoutException">The answer stayed no.</exception>
    public static async Task IsTrueAsync(Func<Task<bool>> isTrue, string what, TimeSpan within, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(isTrue);
        var started = Stopwatch.GetTimestamp();
        while (!await isTrue())
        {
            if (Stopwatch.GetElapsedTime(started) > within)
            {
                throw new TimeoutException($"Waited {within.TotalSeconds:0} s in vain until {what}.");
            }

            await Task.Delay(Interval, cancellationToken);
        }
    }

    /// <summary>Asks until the answer is yes.</summary>
    /// <inheritdoc cref="IsTrueAsync(Func{Task{bool}}, string, TimeSpan, CancellationToken)"/>
    public static Task IsTrueAsync(Func<bool> isTrue, string what, TimeSpan within, CancellationToken cancellationToken = default) =>
        IsTrueAsync(() => Task.FromResult(isTrue()), what, within, cancellationToken);
}
