using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using State = Employment.Contracts.Funds.V1.Recovery.Types.State;

namespace Employment.Funds.Features.Recovery;

/// <summary>Lists recoveries, the newest first.</summary>
internal sealed class ListRecoveriesHandler(FundsDb db)
{
    public async Task<ListRecoveriesResponse> HandleAsync(ListRecoveriesRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var page = ProposedPage.Read(input, request.Region, request.PageSize, request.PageToken, context);
        var rows = request.State == State.Unspecified ? db.Recoveries : db.Recoveries.Where(row => row.State == request.State);
        var (found, next) = await page.OfAsync(rows, context.CancellationToken);
        return new ListRecoveriesResponse { Recoveries = { found.Select(PaymentMessages.Of) }, NextPageToken = next };
    }
}
