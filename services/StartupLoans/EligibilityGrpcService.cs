using Employment.Contracts.Loans.V1;
using Employment.StartupLoans.Features.BatchQueryEligibility;
using Employment.StartupLoans.Features.QueryEligibility;
using Employment.StartupLoans.Features.RepeatEligibility;
using Grpc.Core;

namespace Employment.StartupLoans;

/// <summary>Routes the bank's question.</summary>
internal sealed class EligibilityGrpcService(QueryEligibilityHandler query, BatchQueryEligibilityHandler batch, RepeatEligibilityHandler repeat)
    : EligibilityService.EligibilityServiceBase
{
    public override Task<QueryEligibilityResponse> QueryEligibility(QueryEligibilityRequest request, ServerCallContext context) =>
        query.HandleAsync(request, BankCaller.Of(context), context.CancellationToken);

    public override Task<BatchQueryEligibilityResponse> BatchQueryEligibility(BatchQueryEligibilityRequest request, ServerCallContext context) =>
        batch.HandleAsync(request, BankCaller.Of(context), context.CancellationToken);

    public override Task<RepeatEligibilityResponse> RepeatEligibility(RepeatEligibilityRequest request, ServerCallContext context) =>
        repeat.HandleAsync(request, BankCaller.Of(context), context.CancellationToken);
}
