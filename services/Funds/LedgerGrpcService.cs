using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.Ledger;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of LedgerService.</summary>
internal sealed class LedgerGrpcService(
    ListEntriesHandler listEntries,
    GetTrialBalanceHandler getTrialBalance) : LedgerService.LedgerServiceBase
{
    public override Task<ListEntriesResponse> ListEntries(ListEntriesRequest request, ServerCallContext context) =>
        listEntries.HandleAsync(request, context);

    public override Task<GetTrialBalanceResponse> GetTrialBalance(GetTrialBalanceRequest request, ServerCallContext context) =>
        getTrialBalance.HandleAsync(request, context);
}
