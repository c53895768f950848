using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Sessions;

/// <summary>Reads sessions, always from the database: what was ended a moment ago must not hold on any replica.</summary>
internal sealed class SessionReader(AccountsDb db, TimeProvider time)
{
    /// <summary>The session that a cookie's or access token opens; null where it opens none.</summary>
    public async Task<OpenSession?> FindByTokenAsync(string token, CancellationToken cancellationToken)
    {
        if (SessionTokens.FindHash(token) is not { } hash)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var sessions =
            from known in db.SessionTokens
            join session in db.Sessions on known.Session equals session.Id
            where known.Hash == hash && known.Kind != SessionTokens.Refresh && known.ExpiresAt > now
            select session;
        return Holding(await Open(sessions).AsNoTracking().SingleOrDefaultAsync(cancellationToken));
    }

    /// <summary>A session that holds, by its id; null where none does.</summary>
    public async Task<OpenSession?> FindAsync(Guid session, CancellationToken cancellationToken) =>
        Holding(await Open(db.Sessions.Where(row => row.Id == session)).SingleOrDefaultAsync(cancellationToken));

    /// <summary>The session that calls; null for one who is not signed in, or no longer.</summary>
    public async Task<OpenSession?> FindCallerAsync(ServerCallContext context) =>
        Guid.TryParseExact(context.GetCaller().Session, "D", out var id) ? await FindAsync(id, context.CancellationToken) : null;

    /// <summary>The session that calls.</summary>
    /// <exception cref="RefusedException">UNAUTHENTICATED: it has ended, or the caller has none.</exception>
    public async Task<OpenSession> OfCallerAsync(ServerCallContext context) =>
        await FindCallerAsync(context) ?? throw AccountRefusals.SessionEnded.ToException();

    /// <summary>The sessions of an account that hold, the newest first.</summary>
    public async Task<IReadOnlyList<OpenSession>> OfAccountAsync(Guid account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = db.Sessions.Where(row => row.Account == account && row.EndedAt == null && row.ExpiresAt > now);
        var sessions = await Open(rows).AsNoTracking().OrderByDescending(open => open.Session.BeganAt).ToListAsync(cancellationToken);
        return [.. sessions.Where(session => session.HoldsAt(now))];
    }

    private OpenSession? Holding(OpenSession? session) => session?.HoldsAt(time.GetUtcNow()) == true ? session : null;

    private IQueryable<OpenSession> Open(IQueryable<SessionRow> sessions) =>
        from session in sessions
        join account in db.Accounts on session.Account equals account.Id
        select new OpenSession
        {
            Session = session,
            Account = account,
            Profiles = db.Profiles.Where(row => row.Account == account.Id).OrderBy(row => row.ActivatedAt).Select(row => row.Profile).ToList(),
            BankIsActive = db.Banks.Any(bank => bank.Code == account.Bank && bank.Active),
            CookieHash = db.SessionTokens.Where(row => row.Session == session.Id && row.Kind == SessionTokens.Cookie).Select(row => row.Hash).FirstOrDefault(),
        };
}
