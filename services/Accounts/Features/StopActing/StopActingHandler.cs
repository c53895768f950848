using Employment.Accounts.Acting;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Accounts.Features.StopActing;

/// <summary>Ends that the caller's own account acts for a profile. The session that calls goes on without it; the account's others end.</summary>
internal sealed class StopActingHandler(AccountsDb db, SessionReader reader, KnownProfiles profiles, ActingEnd acting, SessionEnd end)
{
    public async Task<StopActingResponse> HandleAsync(StopActingRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var why = AccountInput.ReadWhy(request.Why, violations);
        violations.ThrowIfAny();
        var profile = await profiles.FindAsync(request.Profile, context.CancellationToken);

        // Staff have no account that acts for anybody, and their subject is no id.
        await db.LockAccountAsync(Guid.TryParseExact(context.GetCaller().Subject, "D", out var id) ? id : Guid.Empty, context.CancellationToken);
        var caller = await reader.OfCallerAsync(context);
        await acting.EndAsync(caller.Account, profile, caller.Account.Subject, why, context.CancellationToken);
        caller.Session.Stamp = caller.Account.SecurityStamp!;
        await db.SaveChangesAsync(context.CancellationToken);
        await end.EndAllAsync(caller.Account.Id, caller.Session.Id, context.CancellationToken);
        return new StopActingResponse();
    }
}
