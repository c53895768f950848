using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Grpc.Core;

namespace Employment.Funds.Features.ReadFunds;

/// <summary>Shows a fund.</summary>
internal sealed class GetFundHandler(FundStore funds)
{
    public async Task<GetFundResponse> HandleAsync(GetFundRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        input.ThrowIfAny();
        var fund = await funds.MessageAsync(id, context.CancellationToken);
        context.RequireRegion(fund.Region);
        return new GetFundResponse { Fund = fund };
    }
}
