using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Funds.Features.PaymentStop;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.PrepareBatch;

/// <summary>
/// Puts waiting payments into a batch, in one statement: two who prepare at the same time take different payments. What was granted twice is left.
/// </summary>
internal sealed class PrepareBatchHandler(
    FundsDb db, FundStore funds, PaymentStore payments, Postings postings, PaymentsGo paymentsGo, BusinessClock clock, TimeProvider time)
{
    private const int MostLines = 100_000;

    public async Task<PrepareBatchResponse> HandleAsync(PrepareBatchRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        var region = input.Region(request.Region, "region");
        input.Require(request.MaxLines is >= 0 and <= MostLines, "maxLines", $"must be from 1 to {MostLines}");
        input.ThrowIfAny();
        context.RequireRegion(region);
        await paymentsGo.RequireAsync(context.CancellationToken);

        // Before any payment is held: whoever closes the year holds the fund and waits for its payments, and this would wait for the fund.
        await postings.RunAsync($"SELECT funds.enter()", context.CancellationToken);
        var fund = await funds.FindAsync(id, context.CancellationToken);
        db.AllowForBatch();
        var batch = Guid.CreateVersion7(time.GetUtcNow());
        var lines = await FillAsync(batch, fund, region, request.MaxLines == 0 ? MostLines : request.MaxLines, context);
        return lines > 0
            ? new PrepareBatchResponse { Batch = await payments.BatchMessageAsync(batch, context.CancellationToken) }
            : throw FundRefusals.Of("NOTHING_TO_PAY", "No payment of this fund and region waits for a batch, or those that do were granted twice (see the list of double grants).").ToException();
    }

    private Task<int> FillAsync(Guid batch, FundRow fund, string region, int most, ServerCallContext context) => postings.RunAsync(
        $"""
        WITH held AS MATERIALIZED (SELECT reservation, line FROM funds.held_line),
            picked AS (
                SELECT id, fen FROM funds.payment p WHERE fund = {fund.Id} AND state = 1 AND region LIKE {RegionStem.Of(region) + "%"}
                    AND NOT EXISTS (SELECT FROM held h WHERE h.reservation = p.reservation AND h.line IN ('', p.line))
                ORDER BY id LIMIT {most} FOR UPDATE OF p SKIP LOCKED),
            numbered AS (SELECT id, fen, row_number() OVER (ORDER BY id) AS number FROM picked),
            made AS (
                INSERT INTO funds.batch (id, fund, fund_kind, region, state, lines, total, prepared_by, prepared_at, prepared_on)
                SELECT {batch}, {fund.Id}, {(short)fund.Kind}, {region}, 1, count(*), sum(fen), {context.GetCaller().Subject}, {time.GetUtcNow()}, {clock.Today}
                FROM numbered HAVING count(*) > 0)
        UPDATE funds.payment p SET state = 2, batch = {batch}, batch_line = numbered.number FROM numbered WHERE p.id = numbered.id
        """,
        context.CancellationToken);
}
