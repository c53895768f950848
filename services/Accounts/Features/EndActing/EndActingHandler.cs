using Employment.Accounts.Acting;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.EndActing;

/// <summary>Ends that an account acts for a profile, by the counter of the profile's region; also where it is the last that acts for a firm.</summary>
internal sealed class EndActingHandler(AccountsDb db, KnownProfiles profiles, ActingEnd acting, SessionEnd end)
{
    public async Task<EndActingResponse> HandleAsync(EndActingRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var why = AccountInput.ReadWhy(request.Why, violations);
        violations.ThrowIfAny();
        var profile = await profiles.FindAsync(request.Profile, context.CancellationToken);
        context.RequireRegion(profile.Profile.Region);
        var id = Guid.TryParseExact(request.Account, "D", out var given) ? given : Guid.Empty;
        await db.LockAccountAsync(id, context.CancellationToken);
        var account = await db.Accounts.SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken);
        await acting.EndAsync(account, profile, context.GetCaller().Subject, why, context.CancellationToken);
        await end.EndAllAsync(id, except: null, context.CancellationToken);
        return new EndActingResponse();
    }
}
