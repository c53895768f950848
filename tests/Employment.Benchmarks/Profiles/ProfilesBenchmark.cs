using System.Globalization;
using Employment.Benchmarks.Measuring;
using Employment.Testing;
using Employment.Testing.Overload;

namespace Employment.Benchmarks.Profiles;

/// <summary>
/// What it takes to look one person up among many, against the same among few: two databases of one server, each with a Profiles process and a
/// Redis of its own, asked in turns. And what the many take on disk and in memory.
/// </summary>
internal sealed class ProfilesBenchmark(PeopleOnRecord many, PeopleOnRecord few)
{
    private const int Few = 10_000;
    private const double MostGrowth = 1.5;
    private static readonly int[] Callers = [1, 8];

    /// <param name="count">The many.</param>
    /// <returns>0 when no lookup takes longer among many than the target allows.</returns>
    public static async Task<int> RunAsync(int count)
    {
        if (count < Few)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"profiles wants at least {Few} people, the number it compares with; {count} are fewer."));
            return 2;
        }

        // Writes are forced to disk, as in production.
        await using var server = await PostgresServer.StartAsync(durable: true);
        await using var few = await TakeUpAsync(server, Few);
        await using var many = await TakeUpAsync(server, count);
        return await new ProfilesBenchmark(many, few).MeasureAsync() ? 0 : 1;
    }

    private static async Task<PeopleOnRecord> TakeUpAsync(PostgresServer server, int count)
    {
        var people = await PeopleOnRecord.TakeUpAsync(server, count);
        Say($"{people.Count} people on record: file worked through in {people.Seconds:0.0} s, {people.Count / people.Seconds:0} rows/s; most memory resident in Profiles {Peak(people):0} MiB");
        return people;
    }

    private async Task<bool> MeasureAsync()
    {
        var atRest = await many.RedisAsync();
        var scans = await many.Tables.ScansAsync();
        var isSteady = true;
        foreach (var lookup in Lookup.All)
        {
            foreach (var callers in Callers)
            {
                isSteady &= Compare(lookup, callers);
            }
        }

        await TellRedisAsync(atRest);
        TellMemory(many);
        TellMemory(few);
        await TellDiskAsync();
        return await IsByIndexAsync(scans) & isSteady;
    }

    private bool Compare(Lookup lookup, int callers)
    {
        var (ofMany, ofFew) = Series.TakeTurns(new LookupTurns(many, lookup, callers).Take, new LookupTurns(few, lookup, callers).Take, LookupTurns.Unmeasured);
        Say($"{lookup.Name}, {callers} at a time:");
        return IsSteady("p50", Of(taken => taken.P50)) & IsSteady("p99", Of(taken => taken.P99));

        Series Of(Func<Latencies, double> figure) => new([.. ofMany.Select(figure)], [.. ofFew.Select(figure)]);
    }

    private static bool IsSteady(string what, Series series)
    {
        Say($"  {what} {series.MedianFirst:0.00} ms among many, {series.MedianSecond:0.00} ms among few, ratio {series.Ratio:0.00} (target at most {MostGrowth:0.0}; pairs {series.Spread()})");
        return series.Ratio <= MostGrowth;
    }

    /// <summary>What is in Redis now was read within the last minute.</summary>
    private async Task TellRedisAsync(RedisMemory atRest)
    {
        var now = await many.RedisAsync();
        var people = Callers.Length * (Series.Runs + LookupTurns.Unmeasured) * LookupTurns.People;
        Say($"Redis: {now.Entries} snapshots, {(now.Used - atRest.Used) / Math.Max(1.0, now.Entries - atRest.Entries):0} bytes each; {now.Used / 1048576.0:0.0} MiB used ({atRest.Used / 1048576.0:0.0} without them), {now.Resident / 1048576.0:0.0} MiB resident");
        Say($"  Profiles made {many.Snapshots.Loaded} of them for readings of {people} people; more than {people} means that Redis did not answer in time");
    }

    private static void TellMemory(PeopleOnRecord people) => Say(
        $"Profiles with {people.Count} people: {ProcessMemory.MiB(people.ProcessId):0} MiB resident after the lookups, {Peak(people):0} MiB at the most, the file included");

    private async Task TellDiskAsync()
    {
        var (bytes, bytesOfFew) = (await many.BytesAsync(), await few.BytesAsync());
        Say($"database: {bytes / 1e6:0} MB more than empty, {(double)bytes / many.Count:0} bytes a person ({(double)bytesOfFew / few.Count:0} where there are {few.Count})");
        foreach (var (name, size) in (await many.Tables.PartsAsync()).Where(part => part.Bytes >= many.Count))
        {
            Say($"  {name}: {size / 1e6:0.0} MB, {(double)size / many.Count:0} bytes a person");
        }
    }

    private async Task<bool> IsByIndexAsync((long FromEndToEnd, long ByIndex) before)
    {
        foreach (var line in await many.Tables.PlanAsync())
        {
            Say($"plan: {line}");
        }

        var now = await many.Tables.ScansAsync();
        Say($"profiles, numbers and facts were read {now.ByIndex - before.ByIndex} times by an index, {now.FromEndToEnd - before.FromEndToEnd} times from end to end (target 0)");
        return now.FromEndToEnd == before.FromEndToEnd;
    }

    private static double Peak(PeopleOnRecord people) => PeakMemory.Of(people.ProcessId) / 1048576.0;

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
