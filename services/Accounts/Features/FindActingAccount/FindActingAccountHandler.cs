using Employment.Accounts.Acting;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Record;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.FindActingAccount;

/// <summary>Shows an account that acts, or acted, for profiles to the administrators and auditors of their regions.</summary>
internal sealed class FindActingAccountHandler(AccountsDb db, ActedForProfiles profiles)
{
    private const int MostChanges = 50;

    private static Refusal NoAccount { get; } = Refusal.NotFound(
        "There is no account of the public with this name that acts, or acted, for a person or an employer. It has to be activated with a code of the counter first.");

    public async Task<FindActingAccountResponse> HandleAsync(FindActingAccountRequest request, ServerCallContext context)
    {
        var name = SignInName.Normalize(SignInName.Fold(request.Name));
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.NormalizedUserName == name, context.CancellationToken);
        var all = account is { IsPublic: true } ? await profiles.OfAsync(account.Id, context.CancellationToken) : [];
        if (all.Count == 0)
        {
            throw NoAccount.ToException();
        }

        var shown = ActedForProfiles.RequireRegion(all, context);
        var changes = await ChangesAsync(account!.Id, shown, shown.Count == all.Count, context.CancellationToken);
        return new FindActingAccountResponse { ActingAccount = AccountMessages.Of(account, shown.Where(each => each.IsEmployerNow), changes) };
    }

    /// <summary>
    /// What administrators and counters did: when somebody signs in is nobody's business here, and a reason written of a profile that is not shown
    /// is not either. A lock is of the whole account: whoever may open it sees why it was made.
    /// </summary>
    private Task<List<AccountEventRow>> ChangesAsync(Guid account, IEnumerable<ActedFor> shown, bool isAll, CancellationToken cancellationToken)
    {
        string[] ofShown = [.. shown.SelectMany(each => each.Ids).Select(ActingChange.For)];
        return db.Events.AsNoTracking()
            .Where(row => row.Account == account && (row.What == Happenings.Updated || row.What == Happenings.ActingEnded))
            .Where(row => isAll || row.Changes == LockChange.Locked || row.Changes == LockChange.Unlocked || ofShown.Any(change => EF.Functions.Like(row.Changes, change)))
            .OrderByDescending(row => row.Number)
            .Take(MostChanges)
            .ToListAsync(cancellationToken);
    }
}
