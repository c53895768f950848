using Employment.Accounts.Data;

namespace Employment.Accounts.Sessions;

/// <summary>How long sessions and tokens hold.</summary>
internal static class SessionLimits
{
    /// <summary>A browser's session, whatever it does.</summary>
    public static readonly TimeSpan Cookie = TimeSpan.FromHours(12);

    /// <summary>A program's session: its refresh tokens all end then.</summary>
    public static readonly TimeSpan Program = TimeSpan.FromDays(30);

    /// <summary>A program's access token.</summary>
    public static readonly TimeSpan Access = TimeSpan.FromMinutes(15);

    /// <summary>How exactly it is written down when a session was last used: a write a call would be a write too many.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private const int IdleMinutesOfStaff = 30;
    private const int IdleMinutesOfThePublic = 8 * 60;

    /// <summary>Minutes without a call after which a browser's session ends: counters are left with the screen on.</summary>
    public static int IdleMinutes(Account account) => account.IsPublic ? IdleMinutesOfThePublic : IdleMinutesOfStaff;
}
