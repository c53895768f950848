using System.Globalization;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.ListAccountEvents;

/// <summary>What happened to an account, the newest first.</summary>
internal sealed class ListAccountEventsHandler(AccountsDb db)
{
    public async Task<ListAccountEventsResponse> HandleAsync(ListAccountEventsRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var size = AccountInput.ReadPageSize(request.PageSize, violations);
        var before = AccountInput.ReadPageNumber(request.PageToken, violations);
        violations.ThrowIfAny();
        var id = AccountInput.ReadAccount(request.Account);
        var account = AccountInput.Kept(await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken));
        context.RequireRegion(account.Region!);
        var rows = await db.Events.AsNoTracking()
            .Where(row => row.Account == id && (before == null || row.Number < before))
            .OrderByDescending(row => row.Number)
            .Take(size + 1)
            .ToListAsync(context.CancellationToken);
        return new ListAccountEventsResponse
        {
            Events = { rows.Take(size).Select(AccountMessages.Of) },
            NextPageToken = rows.Count > size ? rows[size - 1].Number.ToString(CultureInfo.InvariantCulture) : "",
        };
    }
}
