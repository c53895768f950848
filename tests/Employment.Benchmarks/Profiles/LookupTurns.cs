using System.Diagnostics;
using Employment.Benchmarks.Measuring;

namespace Employment.Benchmarks.Profiles;

/// <summary>Turns of one lookup by so many callers at once, a turn about people whom none before asked about, chosen at random.</summary>
internal sealed class LookupTurns
{
    /// <summary>Turns that are not measured.</summary>
    public const int Unmeasured = 2;

    /// <summary>People of a turn.</summary>
    public const int People = 1_000;

    private readonly PeopleOnRecord people;
    private readonly Lookup lookup;
    private readonly int callers;
    private readonly Queue<string[]> turns;

    public LookupTurns(PeopleOnRecord people, Lookup lookup, int callers)
    {
        (this.people, this.lookup, this.callers) = (people, lookup, callers);
        const int All = (Unmeasured + Series.Runs) * People;
        turns = new Queue<string[]>((lookup.IsByNumber ? people.SomeNumbers(All) : people.SomeIds(All)).Chunk(People));
    }

    public Latencies Take() => TakeAsync().GetAwaiter().GetResult();

    private async Task<Latencies> TakeAsync()
    {
        var about = turns.Dequeue();
        if (lookup.IsPrimed)
        {
            await CallAsync(about);
        }

        return await CallAsync([.. Enumerable.Repeat(about, lookup.Times).SelectMany(once => once)]);
    }

    private async Task<Latencies> CallAsync(string[] about)
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => CallInTurnAsync(about, caller))));
        return new Latencies(taken.SelectMany(one => one));
    }

    private async Task<List<double>> CallInTurnAsync(string[] about, int first)
    {
        var taken = new List<double>(about.Length / callers + 1);
        for (var i = first; i < about.Length; i += callers)
        {
            var start = Stopwatch.GetTimestamp();
            await lookup.CallAsync(people, about[i]);
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return taken;
    }
}
