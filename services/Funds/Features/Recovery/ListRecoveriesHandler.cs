using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Recovery.Types.State;

namespace Employment.Funds.Features.Recovery;

/// <summary>Lists recoveries, the newest first.</summary>
internal sealed class ListRecoveriesHandler(FundsDb db)
{
    public async Task<ListRecoveriesResponse> HandleAsync(ListRecoveriesRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region.Length == 0 ? context.GetCaller().Region : request.Region, "region");
        var size = input.PageSize(request.PageSize);
        var end = input.PageEnd(request.PageToken);
        input.ThrowIfAny();
        context.RequireRegion(region);
        var stem = RegionStem.Of(region);
        var rows = db.Recoveries.AsNoTracking().Where(row => row.Region.StartsWith(stem));
        rows = request.State != State.Unspecified ? rows.Where(row => row.State == request.State) : rows;
        rows = end is { } last ? rows.Where(row => row.Id < last) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(size + 1).ToListAsync(context.CancellationToken);
        return new ListRecoveriesResponse
        {
            Recoveries = { found.Take(size).Select(PaymentMessages.Of) },
            NextPageToken = found.Count > size ? RequestInput.PageToken(found[size - 1].Id) : "",
        };
    }
}
