using Employment.Accounts.Data;
using Employment.Accounts.Record;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Accounts.Features.RevokeSession;

/// <summary>Ends one of the caller's own sessions; of others' it says what it says of none.</summary>
internal sealed class RevokeSessionHandler(AccountsDb db, SessionReader reader, SessionEnd end, AccountRecord record)
{
    public async Task<RevokeSessionResponse> HandleAsync(RevokeSessionRequest request, ServerCallContext context)
    {
        var caller = await reader.OfCallerAsync(context);
        var own = await reader.OfAccountAsync(caller.Account.Id, context.CancellationToken);
        var session = own.FirstOrDefault(open => open.Session.Id.ToString() == request.Session) ?? throw NoSession.ToException();
        if (await end.EndAsync(session.Session.Id, context.CancellationToken))
        {
            record.Add(caller.Account.Id, Happenings.SessionRevoked, caller.Account.Subject);
            await db.SaveChangesAsync(CancellationToken.None);
        }

        return new RevokeSessionResponse();
    }

    private static Refusal NoSession { get; } = Refusal.NotFound(
        "You have no session with this id that still holds; GET /v1/sessions lists yours.");
}
