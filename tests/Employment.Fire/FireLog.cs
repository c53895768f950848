using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Grpc.Core;

namespace Employment.Fire;

/// <summary>What happens during a run: answered commands, repeats and why, kills, and what is found wrong.</summary>
/// <param name="write">Takes lines for the person who watches.</param>
internal sealed class FireLog(Action<string> write)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly long began = Stopwatch.GetTimestamp();
    private readonly ConcurrentDictionary<string, int> repeats = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> kills = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> findings = new();
    private int answered;

    public int Answered => Volatile.Read(ref answered);

    public IReadOnlyCollection<string> Findings => findings;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(began);

    public string Repeats => string.Join(", ", repeats.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));

    public string Kills => string.Join(", ", kills.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));

    public void Answer() => Interlocked.Increment(ref answered);

    public void Repeat(RpcException failed) => repeats.AddOrUpdate(failed.StatusCode.ToString(), 1, (_, count) => count + 1);

    public void Kill(string target) => kills.AddOrUpdate(target, 1, (_, count) => count + 1);

    public bool WasKilled(string target) => kills.ContainsKey(target);

    public void Wrong(string what) => findings.Enqueue(what);

    public void Say(string line) => write(string.Create(CultureInfo.InvariantCulture, $"{Elapsed.TotalSeconds,6:0.0} s  {line}"));

    /// <summary>Says now and then how far it has come.</summary>
    public async Task ReportAsync(Func<string> state, CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            await Task.Delay(Interval, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Say($"{state()}; {Answered} commands answered; killed: {Kills}");
        }
    }
}
