using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.DecideProposal;

/// <summary>Carries a proposal out, by somebody else than who made it.</summary>
internal sealed class ApproveProposalHandler(ProposalDecision decision, Postings postings, BusinessClock clock, TimeProvider time)
{
    public async Task<ApproveProposalResponse> HandleAsync(ApproveProposalRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Proposal, request.Why, context);
        SecondPerson.RequireOther(row, context);

        await CarryOutAsync(row, context.GetCaller().Subject, context.CancellationToken);
        return new ApproveProposalResponse { Proposal = await decision.DecideAsync(row, Proposal.Types.State.Approved, request.Why, context) };
    }

    private Task CarryOutAsync(ProposalRow row, string by, CancellationToken cancellationToken) => row.Kind switch
    {
        Proposal.Types.Kind.Budget => PostBudgetAsync(row, by, cancellationToken),
        Proposal.Types.Kind.Transfer => PostTransferAsync(row, by, cancellationToken),
        Proposal.Types.Kind.MonthClose => CloseMonthAsync(row, cancellationToken),
        Proposal.Types.Kind.YearClose => postings.RunAsync(
            $"SELECT funds.close_year({row.Fund}, {row.Id}, {clock.Today}, {by}, {time.GetUtcNow()})", cancellationToken),
        _ => throw new InvalidOperationException($"Proposal {row.Id} is of the unknown kind {row.Kind}."),
    };

    private Task PostBudgetAsync(ProposalRow row, string by, CancellationToken cancellationToken)
    {
        var (debit, credit) = row.Fen > 0 ? (Account.Types.Kind.Available, Account.Types.Kind.Allocated) : (Account.Types.Kind.Allocated, Account.Types.Kind.Available);
        return postings.RunAsync(
            $"""
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, proposal, by, at)
            SELECT {row.Fund}, {(short)row.Level!}, {(short)debit}, {(short)credit}, {Math.Abs(row.Fen)}, {clock.Today}, 1, {row.Id}, {by}, {time.GetUtcNow()}
            FROM (SELECT funds.enter()) AS entered
            """,
            cancellationToken);
    }

    // One statement posts both, so that the lines are taken in their order.
    private Task PostTransferAsync(ProposalRow row, string by, CancellationToken cancellationToken) => postings.RunAsync(
        $"""
        INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, proposal, by, at)
        SELECT x.fund, x.level, x.debit, x.credit, {row.Fen}, {clock.Today}, 2, {row.Id}, {by}, {time.GetUtcNow()}
        FROM (SELECT funds.enter()) AS entered,
            (VALUES ({row.Fund}, {(short)row.Level!}, 7, 1), ({row.ToFund}, {(short)row.ToLevel!}, 1, 7)) AS x(fund, level, debit, credit)
        """,
        cancellationToken);

    private Task CloseMonthAsync(ProposalRow row, CancellationToken cancellationToken)
    {
        var last = DateOnly.ParseExact(row.Month + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);
        return postings.RunAsync(
            $"""
            WITH closed AS (SELECT funds.enter_alone()),
                lines AS (UPDATE funds.line SET closed_through = greatest(closed_through, {last}) FROM closed WHERE fund = {row.Fund})
            UPDATE funds.fund SET closed_through = greatest(closed_through, {last}) WHERE id = {row.Fund}
            """,
            cancellationToken);
    }
}
