using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Record;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.RefreshSession;

/// <summary>
/// New tokens for a refresh token, which is used up by it. One that comes a second time is in two hands: the session ends, whoever of
/// the two came first.
/// </summary>
internal sealed class RefreshSessionHandler(
    AccountsDb db, SessionReader reader, SessionStart start, SessionEnd end, AccountRecord record, TimeProvider time)
{
    public async Task<RefreshSessionResponse> HandleAsync(RefreshSessionRequest request, CancellationToken cancellationToken)
    {
        var hash = SessionTokens.FindHash(request.RefreshToken) ?? throw AccountRefusals.SessionEnded.ToException();
        var token = await db.SessionTokens.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Hash == hash && row.Kind == SessionTokens.Refresh, cancellationToken)
            ?? throw AccountRefusals.SessionEnded.ToException();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await UseUpAsync(token, cancellationToken))
        {
            await EndWhereReusedAsync(token);
            await transaction.CommitAsync(CancellationToken.None);
            throw AccountRefusals.SessionEnded.ToException();
        }

        var open = await reader.FindAsync(token.Session, cancellationToken) ?? throw AccountRefusals.SessionEnded.ToException();
        var tokens = await start.GiveTokensAsync(open.Session, cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return new RefreshSessionResponse { Tokens = tokens };
    }

    // Of two callers with one token the row's lock makes the second wait, and see that it is used.
    private async Task<bool> UseUpAsync(SessionTokenRow token, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await db.SessionTokens.Where(row => row.Hash == token.Hash && row.UsedAt == null && row.ExpiresAt > now)
            .ExecuteUpdateAsync(row => row.SetProperty(used => used.UsedAt, now), cancellationToken) == 1;
    }

    private async Task EndWhereReusedAsync(SessionTokenRow token)
    {
        var used = await db.SessionTokens.Where(row => row.Hash == token.Hash).Select(row => row.UsedAt).SingleAsync(CancellationToken.None);
        var session = await db.Sessions.AsNoTracking().SingleAsync(row => row.Id == token.Session, CancellationToken.None);
        if (used is not null && await end.EndAsync(session.Id, CancellationToken.None))
        {
            record.Add(session.Account, Happenings.RefreshReused, AccountRecord.Nobody);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }
}
