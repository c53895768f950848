using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.DecideProposal;
using Employment.Funds.Features.ListProposals;
using Employment.Funds.Features.OpenFund;
using Employment.Funds.Features.ProposeChange;
using Employment.Funds.Features.ReadFunds;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of FundService.</summary>
internal sealed class FundGrpcService(
    OpenFundHandler openFund,
    GetFundHandler getFund,
    ListFundsHandler listFunds,
    ProposeBudgetHandler proposeBudget,
    ProposeTransferHandler proposeTransfer,
    ProposeMonthCloseHandler proposeMonthClose,
    ProposeYearCloseHandler proposeYearClose,
    ListProposalsHandler listProposals,
    ApproveProposalHandler approveProposal,
    RejectProposalHandler rejectProposal) : FundService.FundServiceBase
{
    public override Task<OpenFundResponse> OpenFund(OpenFundRequest request, ServerCallContext context) =>
        openFund.HandleAsync(request, context);

    public override Task<GetFundResponse> GetFund(GetFundRequest request, ServerCallContext context) =>
        getFund.HandleAsync(request, context);

    public override Task<ListFundsResponse> ListFunds(ListFundsRequest request, ServerCallContext context) =>
        listFunds.HandleAsync(request, context);

    public override Task<ProposeBudgetResponse> ProposeBudget(ProposeBudgetRequest request, ServerCallContext context) =>
        proposeBudget.HandleAsync(request, context);

    public override Task<ProposeTransferResponse> ProposeTransfer(ProposeTransferRequest request, ServerCallContext context) =>
        proposeTransfer.HandleAsync(request, context);

    public override Task<ProposeMonthCloseResponse> ProposeMonthClose(ProposeMonthCloseRequest request, ServerCallContext context) =>
        proposeMonthClose.HandleAsync(request, context);

    public override Task<ProposeYearCloseResponse> ProposeYearClose(ProposeYearCloseRequest request, ServerCallContext context) =>
        proposeYearClose.HandleAsync(request, context);

    public override Task<ListProposalsResponse> ListProposals(ListProposalsRequest request, ServerCallContext context) =>
        listProposals.HandleAsync(request, context);

    public override Task<ApproveProposalResponse> ApproveProposal(ApproveProposalRequest request, ServerCallContext context) =>
        approveProposal.HandleAsync(request, context);

    public override Task<RejectProposalResponse> RejectProposal(RejectProposalRequest request, ServerCallContext context) =>
        rejectProposal.HandleAsync(request, context);
}
