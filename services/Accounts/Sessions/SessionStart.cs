using Employment.Accounts.Data;
using Employment.Accounts.Record;
using Employment.Contracts.Accounts.V1;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Sessions;

/// <summary>Begins sessions and gives their tokens.</summary>
internal sealed class SessionStart(AccountsDb db, AccountRecord record, TimeProvider time)
{
    /// <summary>Begins a browser's session.</summary>
    /// <returns>Its id, and the token for the cookie.</returns>
    public async Task<(Guid Session, string Token)> BeginCookieAsync(Account account, bool secondFactor, CancellationToken cancellationToken)
    {
        var session = Add(account, secondFactor, inCookie: true, SessionLimits.Cookie);
        var token = AddToken(session, SessionTokens.Cookie, session.ExpiresAt);
        await db.SaveChangesAsync(cancellationToken);
        return (session.Id, token);
    }

    /// <summary>Begins a program's session.</summary>
    public async Task<(Guid Session, Tokens Tokens)> BeginProgramAsync(Account account, bool secondFactor, CancellationToken cancellationToken)
    {
        var session = Add(account, secondFactor, inCookie: false, SessionLimits.Program);
        return (session.Id, await GiveTokensAsync(session, cancellationToken));
    }

    /// <summary>New tokens for a program's session; access tokens given before hold until their time is over.</summary>
    public async Task<Tokens> GiveTokensAsync(SessionRow session, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var accessUntil = Earlier(now + SessionLimits.Access, session.ExpiresAt);
        var tokens = new Tokens
        {
            AccessToken = AddToken(session, SessionTokens.Access, accessUntil),
            ExpiresInSeconds = (int)(accessUntil - now).TotalSeconds,
            RefreshToken = AddToken(session, SessionTokens.Refresh, session.ExpiresAt),
        };
        await db.SaveChangesAsync(cancellationToken);
        return tokens;
    }

    private SessionRow Add(Account account, bool secondFactor, bool inCookie, TimeSpan lifetime)
    {
        var now = time.GetUtcNow();
        var session = new SessionRow
        {
            Id = Guid.CreateVersion7(now),
            Account = account.Id,
            InCookie = inCookie,
            Stamp = account.SecurityStamp!,
            SecondFactor = secondFactor,
            IdleMinutes = inCookie ? SessionLimits.IdleMinutes(account) : null,
            BeganAt = now,
            SeenAt = now,
            ExpiresAt = now + lifetime,
        };
        db.Add(session);
        record.Add(account.Id, Happenings.SignedIn, account.Subject);
        return session;
    }

    private string AddToken(SessionRow session, string kind, DateTimeOffset expiresAt)
    {
        var token = SessionTokens.New(kind);
        db.Add(new SessionTokenRow { Hash = SessionTokens.HashOf(token), Session = session.Id, Kind = kind, ExpiresAt = expiresAt });
        return token;
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
