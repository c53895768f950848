using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Features.ListAccounts;

/// <summary>Accounts of staff and bank officers of a region and those below it, by name.</summary>
internal sealed class ListAccountsHandler(AccountsDb db)
{
    public async Task<ListAccountsResponse> HandleAsync(ListAccountsRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var size = AccountInput.ReadPageSize(request.PageSize, violations);
        var region = AccountInput.ReadRegion(request.Region.Length == 0 ? context.GetCaller().Region : request.Region, violations);
        violations.ThrowIfAny();
        context.RequireRegion(region);
        var rows = await Rows(request, region).Take(size + 1).ToListAsync(context.CancellationToken);
        return new ListAccountsResponse
        {
            Accounts = { rows.Take(size).Select(AccountMessages.Of) },
            NextPageToken = rows.Count > size ? rows[size - 1].NormalizedUserName : "",
        };
    }

    private IQueryable<Account> Rows(ListAccountsRequest request, string region)
    {
        var regions = ServedRegions.Within(region);
        var shown = SignInName.Fold(request.Name);
        var part = SignInName.Normalize(shown);
        var after = request.PageToken;
        return db.Accounts.AsNoTracking()
            .Where(account => account.Region != null && regions.Contains(account.Region))
            .Where(account => part == "" || account.NormalizedUserName!.Contains(part) || account.DisplayName.Contains(shown))
            .Where(account => after == "" || string.Compare(account.NormalizedUserName, after) > 0)
            .OrderBy(account => account.NormalizedUserName);
    }
}
