using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ListProposals;

/// <summary>Lists proposals, the newest first.</summary>
internal sealed class ListProposalsHandler(FundsDb db)
{
    public async Task<ListProposalsResponse> HandleAsync(ListProposalsRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region.Length == 0 ? context.GetCaller().Region : request.Region, "region");
        var fund = input.OptionalId(request.Fund, "fund");
        var size = input.PageSize(request.PageSize);
        var end = input.PageEnd(request.PageToken);
        input.ThrowIfAny();
        context.RequireRegion(region);
        var stem = RegionStem.Of(region);
        var rows = db.Proposals.AsNoTracking().Where(row => row.Region.StartsWith(stem));
        rows = fund is { } only ? rows.Where(row => row.Fund == only) : rows;
        rows = request.State != Proposal.Types.State.Unspecified ? rows.Where(row => row.State == request.State) : rows;
        rows = end is { } last ? rows.Where(row => row.Id < last) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(size + 1).ToListAsync(context.CancellationToken);
        return new ListProposalsResponse
        {
            Proposals = { found.Take(size).Select(FundMessages.Of) },
            NextPageToken = found.Count > size ? RequestInput.PageToken(found[size - 1].Id) : "",
        };
    }
}
