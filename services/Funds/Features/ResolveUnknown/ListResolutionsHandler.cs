using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using State = Employment.Contracts.Funds.V1.Resolution.Types.State;

namespace Employment.Funds.Features.ResolveUnknown;

/// <summary>Lists resolutions, the newest first.</summary>
internal sealed class ListResolutionsHandler(FundsDb db)
{
    public async Task<ListResolutionsResponse> HandleAsync(ListResolutionsRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var page = ProposedPage.Read(input, request.Region, request.PageSize, request.PageToken, context);
        var rows = request.State == State.Unspecified ? db.Resolutions : db.Resolutions.Where(row => row.State == request.State);
        var (found, next) = await page.OfAsync(rows, context.CancellationToken);
        return new ListResolutionsResponse { Resolutions = { found.Select(PaymentMessages.Of) }, NextPageToken = next };
    }
}
