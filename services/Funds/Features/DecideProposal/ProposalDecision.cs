using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.DecideProposal;

/// <summary>Holds an open proposal until it is decided, and writes down who decided it.</summary>
internal sealed class ProposalDecision(FundsDb db, TimeProvider time)
{
    /// <summary>The proposal, which is open; nobody else decides it at the same time.</summary>
    public async Task<ProposalRow> TakeAsync(string proposal, string why, ServerCallContext context)
    {
        var id = SecondPerson.ReadId(proposal, "proposal", why);
        var rows = await db.Proposals.FromSql($"SELECT * FROM funds.proposal WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken);
        return SecondPerson.Open(rows.SingleOrDefault(), "proposal", row => row.State == Proposal.Types.State.Open, context);
    }

    public async Task<Proposal> DecideAsync(ProposalRow row, Proposal.Types.State state, string why, ServerCallContext context)
    {
        row.State = state;
        SecondPerson.Sign(row, context, why, time);
        await db.SaveChangesAsync(context.CancellationToken);
        return FundMessages.Of(row);
    }
}
