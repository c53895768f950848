using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>Shows whether payments are stopped, and what the bank has that is not on record, and what was decided of it.</summary>
internal sealed class GetPaymentStopHandler(FundsDb db, PaymentsGo paymentsGo, LostDecisions decisions)
{
    private const int MostShown = 200;

    public async Task<GetPaymentStopResponse> HandleAsync(GetPaymentStopRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region.Length == 0 ? context.GetCaller().Region : request.Region, "region");
        input.ThrowIfAny();
        context.RequireRegion(region);
        var stop = (await StandsAsync(context.CancellationToken)).ToMessage();
        stop.Stopped = !await paymentsGo.AskAsync(context.CancellationToken);
        stop.LostPayments.Add((await LostAsync(region, context.CancellationToken)).Select(row => row.ToMessage()));
        stop.Decisions.Add(await decisions.ListAsync(region, context.CancellationToken));
        stop.TakenBack.Add(await decisions.TakenBackAsync(region, context.CancellationToken));
        stop.Shown = await decisions.ShownAsync(context.CancellationToken);
        return new GetPaymentStopResponse { PaymentStop = stop };
    }

    private async Task<StandRow> StandsAsync(CancellationToken cancellationToken) => (await db.Database.SqlQuery<StandRow>(
        $"""
        SELECT n.name AS "Timeline", (SELECT coalesce(max(number), 0) FROM funds.batch) AS "LastBatch",
            (SELECT count(*) FROM funds.lost_open) AS "Lost",
            coalesce(t.proposed_by, '') AS "ProposedBy", t.proposed_at AS "ProposedAt", coalesce(t.bank_batches, ARRAY[]::bigint[]) AS "BankBatches", coalesce(t.evidence, '') AS "Evidence"
        FROM (SELECT funds.timeline_now() AS name) n
        LEFT JOIN LATERAL (SELECT * FROM funds.timeline WHERE name = n.name ORDER BY id DESC LIMIT 1) t ON t.approved_by IS NULL
        """).ToListAsync(cancellationToken))[0];

    private Task<List<LostRow>> LostAsync(string region, CancellationToken cancellationToken) => db.Database.SqlQuery<LostRow>(
        $"""
        SELECT l.id AS "Id", b.number AS "Number", l.batch_line AS "BatchLine", l.claim AS "Claim", l.line AS "Line", l.fen AS "Fen",
            l.payee_name AS "PayeeName", l.account_mask AS "Account", l.purpose AS "Purpose", l.says AS "Says"
        FROM funds.lost_open l JOIN funds.batch b ON b.id = l.batch
        WHERE b.region LIKE {RegionStem.Of(region) + "%"}
        ORDER BY b.number, l.batch_line LIMIT {MostShown}
        """).ToListAsync(cancellationToken);

    private sealed record StandRow(string Timeline, long LastBatch, long Lost, string ProposedBy, DateTimeOffset? ProposedAt, long[] BankBatches, string Evidence)
    {
        public Contracts.Funds.V1.PaymentStop ToMessage() => new()
        {
            Timeline = Timeline,
            LastBatch = LastBatch,
            Lost = Lost,
            ProposedBy = ProposedBy,
            ProposedAt = DayText.Of(ProposedAt),
            BankBatches = { BankBatches },
            Evidence = Evidence,
        };
    }
}
