using Employment.Contracts.Funds.V1;
using Grpc.Core;
using State = Employment.Contracts.Funds.V1.Reissue.Types.State;

namespace Employment.Funds.Features.Reissue;

/// <summary>Turns a reissue down.</summary>
internal sealed class RejectReissueHandler(ReissueDecision decision)
{
    public async Task<RejectReissueResponse> HandleAsync(RejectReissueRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Reissue, request.Why, context);
        return new RejectReissueResponse { Reissue = await decision.DecideAsync(row, State.Rejected, request.Why, context) };
    }
}
