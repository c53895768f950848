using Employment.Accounts.Acting;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.ListActing;

/// <summary>Who acts for a profile and who did, by whichever of its ids.</summary>
internal sealed class ListActingHandler(AccountsDb db, KnownProfiles profiles)
{
    private const int MostEnded = 100;

    public async Task<ListActingResponse> HandleAsync(ListActingRequest request, ServerCallContext context)
    {
        var profile = await profiles.FindAsync(request.Profile, context.CancellationToken);
        context.RequireRegion(profile.Profile.Region);
        var now = await (
            from row in db.Profiles.AsNoTracking()
            join account in db.Accounts.AsNoTracking() on row.Account equals account.Id
            where profile.Ids.Contains(row.Profile)
            orderby row.ActivatedAt
            select new { Account = account, Row = row }).ToListAsync(context.CancellationToken);
        var ended = await (
            from row in db.ActingEnds.AsNoTracking()
            join account in db.Accounts.AsNoTracking() on row.Account equals account.Id
            where profile.Ids.Contains(row.Profile)
            orderby row.Number descending
            select new { Account = account, Row = row }).Take(MostEnded).ToListAsync(context.CancellationToken);
        return new ListActingResponse
        {
            Acting =
            {
                now.Select(each => AccountMessages.Of(each.Account, each.Row)),
                ended.Select(each => AccountMessages.Of(each.Account, each.Row)),
            },
        };
    }
}
