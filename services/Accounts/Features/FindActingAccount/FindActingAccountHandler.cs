using Employment.Accounts.Acting;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Record;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.FindActingAccount;

/// <summary>Shows an account that acts for employers to the administrators and auditors of their regions.</summary>
internal sealed class FindActingAccountHandler(AccountsDb db, ActingEmployers employers)
{
    private const int MostChanges = 50;

    public async Task<FindActingAccountResponse> HandleAsync(FindActingAccountRequest request, ServerCallContext context)
    {
        var name = SignInName.Normalize(SignInName.Fold(request.Name));
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.NormalizedUserName == name, context.CancellationToken);
        var all = await employers.OfAsync(account, context.CancellationToken);
        var shown = all.Where(employer => Regions.Contains(context.GetCaller().Region, employer.Profile.Region)).ToArray();
        context.RequireRegion((shown.Length > 0 ? shown[0] : all[0]).Profile.Region);
        return new FindActingAccountResponse
        {
            ActingAccount = AccountMessages.Of(account!, shown, await ChangesAsync(account!.Id, shown, shown.Length == all.Count, context.CancellationToken)),
        };
    }

    /// <summary>
    /// What administrators did: when somebody signs in is nobody's business here, and a reason written of an employer that is not shown is not either.
    /// </summary>
    private Task<List<AccountEventRow>> ChangesAsync(Guid account, IEnumerable<ActingEmployer> shown, bool isAll, CancellationToken cancellationToken)
    {
        string[] ofShown = [.. shown.SelectMany(employer => employer.Ids).Select(ActingChange.For)];
        return db.Events.AsNoTracking()
            .Where(row => row.Account == account && row.What == Happenings.Updated && (isAll || ofShown.Any(change => EF.Functions.Like(row.Changes, change))))
            .OrderByDescending(row => row.Number)
            .Take(MostChanges)
            .ToListAsync(cancellationToken);
    }
}
