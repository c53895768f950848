namespace Employment.Platform.Cache;

/// <summary>How much a limit lets through.</summary>
/// <param name="Name">What is limited, e.g. "loans.questions"; part of the key in Redis.</param>
/// <param name="Count">So many in a period.</param>
/// <param name="Period">The period; periods follow each other from 0:00 in Shanghai on 1 January 1970.</param>
/// <param name="Replicas">Processes that share the limit: while Redis is away each keeps to its part.</param>
public sealed record LimitSize(string Name, long Count, TimeSpan Period, int Replicas)
{
    // UTC+8 the whole year: a day's limit begins anew at midnight in Shanghai.
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>What one process lets through while it cannot ask the others.</summary>
    internal long LocalShare => (Count + Replicas - 1) / Replicas;

    /// <summary>So many are taken from Redis at a time, so that not every call has to ask it.</summary>
    internal long Portion => Math.Max(1, Count / 100);

    internal long PeriodAt(DateTimeOffset now) => (now.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks + Shanghai.Ticks) / Period.Ticks;

    internal DateTimeOffset EndOf(long period) => new(((period + 1) * Period.Ticks) - Shanghai.Ticks + DateTimeOffset.UnixEpoch.UtcTicks, TimeSpan.Zero);
}
