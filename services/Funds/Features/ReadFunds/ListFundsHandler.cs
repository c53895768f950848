using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ReadFunds;

/// <summary>Lists the funds of a region and those below it, the last opened first.</summary>
internal sealed class ListFundsHandler(FundsDb db, FundStore funds)
{
    public async Task<ListFundsResponse> HandleAsync(ListFundsRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region.Length == 0 ? context.GetCaller().Region : request.Region, "region");
        var size = input.PageSize(request.PageSize);
        var end = input.PageEnd(request.PageToken);
        input.ThrowIfAny();
        context.RequireRegion(region);
        var rows = await Find(request, RegionStem.Of(region), end).Take(size + 1).ToListAsync(context.CancellationToken);
        var answer = new ListFundsResponse { Funds = { await funds.MessagesAsync([.. rows.Take(size)], context.CancellationToken) } };
        answer.NextPageToken = rows.Count > size ? RequestInput.PageToken(rows[size - 1].Id) : "";
        return answer;
    }

    private IQueryable<FundRow> Find(ListFundsRequest request, string stem, Guid? end)
    {
        var rows = db.Funds.AsNoTracking().Where(row => row.Region.StartsWith(stem));
        rows = request.Year != 0 ? rows.Where(row => row.Year == request.Year) : rows;
        rows = request.Kind != Fund.Types.Kind.Unspecified ? rows.Where(row => row.Kind == request.Kind) : rows;
        rows = request.State != Fund.Types.State.Unspecified ? rows.Where(row => row.State == request.State) : rows;
        rows = end is { } last ? rows.Where(row => row.Id < last) : rows;
        return rows.OrderByDescending(row => row.Id);
    }
}
