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

        // One statement reads entries and lines, so that both are of the same instant. Every account of every line is held against all of its
        // entries, whatever day is asked for: a figure whose entries are gone must not agree.
        var rows = await db.Database.SqlQuery<Row>(
            $"""
            WITH moved AS (
                SELECT level, debit AS account, on_day, fen AS debit, 0::bigint AS credit FROM funds.entry WHERE fund = {id}
                UNION ALL SELECT level, credit, on_day, 0, fen FROM funds.entry WHERE fund = {id}),
            summed AS (
                SELECT level, account, sum(debit - credit) AS net,
                    coalesce(sum(debit) FILTER (WHERE on_day <= {day}), 0)::bigint AS debit, coalesce(sum(credit) FILTER (WHERE on_day <= {day}), 0)::bigint AS credit
                FROM moved GROUP BY level, account),
            held AS (
                SELECT l.level, f.account::smallint AS account, CASE WHEN f.account <= 6 THEN f.fen ELSE -f.fen END AS net
                FROM funds.line l CROSS JOIN LATERAL unnest(ARRAY[l.available, l.reserved, l.payable, l.paid, l.carried_out, l.returned, l.allocated, l.carried_in, l.recovered])
                    WITH ORDINALITY AS f(fen, account)
                WHERE l.fund = {id})
            SELECT level AS "Level", account AS "Account", coalesce(s.debit, 0) AS "Debit", coalesce(s.credit, 0) AS "Credit",
                coalesce(s.net, 0) = coalesce(h.net, 0) AS "Agrees"
            FROM summed s FULL JOIN held h USING (level, account) ORDER BY 1, 2
            """).ToListAsync(context.CancellationToken);
        return new GetTrialBalanceResponse
        {
            Rows = { rows.Where(row => row.Debit + row.Credit > 0).Select(row => row.ToMessage()) },
            DebitFen = rows.Sum(row => row.Debit),
            CreditFen = rows.Sum(row => row.Credit),
            Agrees = rows.All(row => row.Agrees),
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
