using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;

namespace Employment.Funds.Features.ListProposals;

/// <summary>Lists proposals, the newest first.</summary>
internal sealed class ListProposalsHandler(FundsDb db)
{
    public async Task<ListProposalsResponse> HandleAsync(ListProposalsRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var fund = input.OptionalId(request.Fund, "fund");
        var page = ProposedPage.Read(input, request.Region, request.PageSize, request.PageToken, context);
        var rows = request.State == Proposal.Types.State.Unspecified ? db.Proposals : db.Proposals.Where(row => row.State == request.State);
        rows = fund is { } only ? rows.Where(row => row.Fund == only) : rows;
        var (found, next) = await page.OfAsync(rows, context.CancellationToken);
        return new ListProposalsResponse { Proposals = { found.Select(FundMessages.Of) }, NextPageToken = next };
    }
}
