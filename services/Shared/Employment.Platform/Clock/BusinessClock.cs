using Employment.Platform.Hosting;

namespace Employment.Platform.Clock;

/// <summary>
/// The business date: the day on which applications count as filed. Days are days in Asia/Shanghai, wherever the process runs.
/// Tokens, certificates and the audit use real time instead.
/// </summary>
/// <param name="time">Real time.</param>
/// <param name="options">Carries the fixed date, when one is set.</param>
public sealed class BusinessClock(TimeProvider time, PlatformOptions options)
{
    /// <summary>UTC+8 the whole year since 1991; written here so that no machine needs a time-zone database.</summary>
    private static readonly TimeSpan ShanghaiOffset = TimeSpan.FromHours(8);

    private readonly Lock gate = new();
    private DateOnly? fixedDate = options.BusinessDate;

    /// <summary>Today, as the business counts days.</summary>
    public DateOnly Today
    {
        get
        {
            lock (gate)
            {
                return fixedDate ?? DateOnly.FromDateTime(time.GetUtcNow().ToOffset(ShanghaiOffset).DateTime);
            }
        }
    }

    /// <summary>Moves the business date; null lets it follow real time again. Only the test hook calls this.</summary>
    internal void Move(DateOnly? date)
    {
        lock (gate)
        {
            fixedDate = date;
        }
    }
}
