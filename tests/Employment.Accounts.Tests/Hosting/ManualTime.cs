namespace Employment.Accounts.Tests.Hosting;

/// <summary>A clock that stands still until moved; its timers never fire.</summary>
public sealed class ManualTime : TimeProvider
{
    // A whole number of 30-second steps, and ahead of real time, by which the deadlines of calls are measured.
    public DateTimeOffset Now { get; private set; } =
        DateTimeOffset.FromUnixTimeSeconds(System.GetUtcNow().AddHours(1).ToUnixTimeSeconds() / 30 * 30);

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Still();

    public void Advance(TimeSpan span) => Now += span;

    private sealed class Still : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
