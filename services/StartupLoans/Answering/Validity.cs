namespace Employment.StartupLoans.Answering;

/// <summary>Until when an answer may be relied on.</summary>
internal static class Validity
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>24 hours, and not beyond the end of the consent's last day in Shanghai; to the second.</summary>
    /// <param name="now">Real time.</param>
    /// <param name="consentEnds">Last day of the consent, a business day.</param>
    /// <param name="today">The business date: only where it is set by hand is it another than the real one, and then the days left count.</param>
    public static DateTimeOffset Until(DateTimeOffset now, DateOnly consentEnds, DateOnly today)
    {
        var daysLeft = Math.Max(0, consentEnds.DayNumber - today.DayNumber);
        var midnight = new DateTimeOffset(now.ToOffset(Shanghai).Date, Shanghai);
        var until = daysLeft == 0 && midnight.AddDays(1) < now + Longest ? midnight.AddDays(1) : now + Longest;
        return DateTimeOffset.FromUnixTimeSeconds(until.ToUnixTimeSeconds());
    }
}
