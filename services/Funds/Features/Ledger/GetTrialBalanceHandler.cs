using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.Ledger;

/// <summary>Adds up the entries of a fund by account, and holds them against the figures of its lines.</summary>
internal sealed class GetTrialBalanceHandler(FundsDb db, FundStore funds, BusinessClock clock)
{
    public async Task<GetTrialBalanceResponse> HandleAsync(GetTrialBalanceRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        var day = input.DayOr(request.AsOf, "asOf", clock.Today);
        input.ThrowIfAny();
        context.RequireRegion((await funds.FindAsync(id, context.CancellationToken)).Region);

        // One statement reads entries and lines, so that both are of the same instant.
        var rows = await db.Database.SqlQuery<Row>(
            $"""
            WITH moved AS (
                SELECT level, debit AS account, fen AS debit, 0::bigint AS credit FROM funds.entry WHERE fund = {id} AND on_day <= {day}
                UNION ALL SELECT level, credit, 0, fen FROM funds.entry WHERE fund = {id} AND on_day <= {day}),
            summed AS (SELECT level, account, sum(debit)::bigint AS debit, sum(credit)::bigint AS credit FROM moved GROUP BY level, account)
            SELECT s.level AS "Level", s.account AS "Account", s.debit AS "Debit", s.credit AS "Credit",
                CASE WHEN s.account <= 6 THEN s.debit - s.credit ELSE s.credit - s.debit END
                    = (ARRAY[l.available, l.reserved, l.payable, l.paid, l.carried_out, l.returned, l.allocated, l.carried_in, l.recovered])[s.account] AS "Agrees"
            FROM summed s JOIN funds.line l ON l.fund = {id} AND l.level = s.level ORDER BY 1, 2
            """).ToListAsync(context.CancellationToken);
        return new GetTrialBalanceResponse
        {
            Rows = { rows.Select(row => row.ToMessage()) },
            DebitFen = rows.Sum(row => row.Debit),
            CreditFen = rows.Sum(row => row.Credit),
            Agrees = day == clock.Today && rows.All(row => row.Agrees),
        };
    }

    private sealed record Row(short Level, short Account, long Debit, long Credit, bool Agrees)
    {
        public TrialBalanceRow ToMessage() => new()
        {
            Level = (BudgetLine.Types.Level)Level,
            Account = (Contracts.Funds.V1.Account.Types.Kind)Account,
            DebitFen = Debit,
            CreditFen = Credit,
        };
    }
}
