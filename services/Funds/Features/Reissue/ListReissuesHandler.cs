using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using State = Employment.Contracts.Funds.V1.Reissue.Types.State;

namespace Employment.Funds.Features.Reissue;

/// <summary>Lists reissues, the newest first.</summary>
internal sealed class ListReissuesHandler(FundsDb db)
{
    public async Task<ListReissuesResponse> HandleAsync(ListReissuesRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var page = ProposedPage.Read(input, request.Region, request.PageSize, request.PageToken, context);
        var rows = request.State == State.Unspecified ? db.Reissues : db.Reissues.Where(row => row.State == request.State);
        var (found, next) = await page.OfAsync(rows, context.CancellationToken);
        return new ListReissuesResponse { Reissues = { found.Select(PaymentMessages.Of) }, NextPageToken = next };
    }
}
