using Employment.Accounts.Data;
using Employment.Accounts.Record;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts.Features.SignOut;

/// <summary>Ends the session that calls.</summary>
internal sealed class SignOutHandler(AccountsDb db, SessionReader reader, SessionEnd end, AccountRecord record)
{
    public async Task<SignOutResponse> HandleAsync(ServerCallContext context)
    {
        var open = await reader.OfCallerAsync(context);
        if (await end.EndAsync(open.Session.Id, context.CancellationToken))
        {
            record.Add(open.Account.Id, Happenings.SignedOut, open.Account.Subject);
            await db.SaveChangesAsync(CancellationToken.None);
        }

        return new SignOutResponse();
    }
}
