using Employment.Contracts.Funds.V1;
using Grpc.Core;

namespace Employment.Funds.Features.DecideProposal;

/// <summary>Turns a proposal down.</summary>
internal sealed class RejectProposalHandler(ProposalDecision decision)
{
    public async Task<RejectProposalResponse> HandleAsync(RejectProposalRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Proposal, request.Why, context);
        return new RejectProposalResponse { Proposal = await decision.DecideAsync(row, Proposal.Types.State.Rejected, request.Why, context) };
    }
}
