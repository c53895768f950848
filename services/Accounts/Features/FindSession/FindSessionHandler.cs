using Employment.Accounts.Data;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.FindSession;

/// <summary>Whose session a token opens, as the database has it now; and writes down, not too often, that it is in use.</summary>
internal sealed class FindSessionHandler(AccountsDb db, SessionReader reader, TimeProvider time)
{
    public async Task<FindSessionResponse> HandleAsync(FindSessionRequest request, CancellationToken cancellationToken)
    {
        var open = await reader.FindByTokenAsync(request.Token, cancellationToken) ?? throw NoSession.ToException();
        await MarkSeenAsync(open.Session, cancellationToken);
        return new FindSessionResponse { Session = open.ToMessage(withCsrf: true), InCookie = open.Session.InCookie };
    }

    private static Refusal NoSession { get; } = Refusal.NotFound("No session that holds belongs to this token.");

    private async Task MarkSeenAsync(SessionRow session, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stale = now - SessionLimits.SeenEvery;
        if (session.SeenAt <= stale)
        {
            await db.Sessions.Where(row => row.Id == session.Id && row.SeenAt <= stale)
                .ExecuteUpdateAsync(row => row.SetProperty(seen => seen.SeenAt, now), cancellationToken);
        }
    }
}
