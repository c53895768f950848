using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
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
        var page = ProposedPage.Read(input, request.Region, request.PageSize, request.PageToken, context);
        var rows = request.State == State.Unspecified ? db.Recoveries : db.Recoveries.Where(row => row.State == request.State);
        var (found, next) = await page.OfAsync(rows, context.CancellationToken);
        return new ListRecoveriesResponse { Recoveries = { await MessagesAsync([.. found], context.CancellationToken) }, NextPageToken = next };
    }

    private async Task<IEnumerable<Contracts.Funds.V1.Recovery>> MessagesAsync(List<RecoveryRow> found, CancellationToken cancellationToken)
    {
        var ids = found.Select(row => row.Payment).ToList();
        var payments = await db.Payments.AsNoTracking().Where(payment => ids.Contains(payment.Id)).ToDictionaryAsync(payment => payment.Id, cancellationToken);
        return found.Select(row => PaymentMessages.Of(row, payments[row.Payment]));
    }
}
