namespace Employment.StartupLoans.Tests.Hosts;

/// <summary>Real time, which a test moves forward or stops.</summary>
internal sealed class TestTime : TimeProvider
{
    private DateTimeOffset? stoppedAt;

    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => (stoppedAt ?? base.GetUtcNow()) + Ahead;

    public void Stop(DateTimeOffset at) => stoppedAt = at;

    public void Stop() => stoppedAt = base.GetUtcNow();
}
