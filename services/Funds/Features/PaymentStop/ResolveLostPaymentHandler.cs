using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>A person says, with evidence, what a payment was that the bank has and that is not on record.</summary>
internal sealed class ResolveLostPaymentHandler(FundsDb db, PaymentStore payments, Postings postings, BusinessClock clock, TimeProvider time)
{
    public async Task<ResolveLostPaymentResponse> HandleAsync(ResolveLostPaymentRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var lost = input.Id(request.LostPayment, "lostPayment");
        input.OptionalId(request.Payment, "payment");
        var evidence = input.Text(request.Evidence, "evidence", 1, 500);
        input.ThrowIfAny();
        await postings.RunAsync($"SELECT funds.enter(), pg_advisory_xact_lock(4108000012)", context.CancellationToken);
        var row = await HoldAsync(lost, context);
        var payment = request.Payment.Length == 0 ? null : await payments.HoldAsync(request.Payment, context);
        if (payment is not null && (payment.State is not (Payment.Types.State.Queued or Payment.Types.State.InBatch) || payment.Fen != row.Fen))
        {
            throw FundRefusals.Of("PAYMENT_STATE", "Only a payment that waits and is of the same amount can be the one that the bank has.").ToException();
        }

        await CloseAsync(lost, payment, evidence, context);
        return new ResolveLostPaymentResponse();
    }

    private async Task<OpenRow> HoldAsync(Guid lost, ServerCallContext context)
    {
        var row = (await db.Database.SqlQuery<OpenRow>(
            $"""
            SELECT b.region AS "Region", l.fen AS "Fen", l.payment IS NULL AND NOT l.closed AS "IsOpen"
            FROM funds.lost_payment l JOIN funds.batch b ON b.id = l.batch WHERE l.id = {lost}
            """).ToListAsync(context.CancellationToken)).SingleOrDefault()
            ?? throw Refusal.NotFound("There is no such lost payment; read where the stop of payments stands.").ToException();
        context.RequireRegion(row.Region);
        return row.IsOpen
            ? row
            : throw FundRefusals.Of("LOST_PAYMENT_CLOSED", "It is known already what this payment was; read where the stop of payments stands.").ToException();
    }

    // A payment that is the one gets what it is found by.
    private async Task CloseAsync(Guid lost, PaymentRow? payment, string evidence, ServerCallContext context)
    {
        var (by, now) = (context.GetCaller().Subject, time.GetUtcNow());
        await postings.RunAsync(
            $"""
            UPDATE funds.lost_payment SET looked_at_by = {by}, looked_at = {now}, evidence = {evidence}, closed = {payment is null},
                claim = coalesce({payment?.Claim}::uuid, claim), line = coalesce({payment?.Line}::text, line) WHERE id = {lost}
            """,
            context.CancellationToken);
        await postings.RunAsync($"SELECT funds.find_lost({clock.Today}, {by}, {now})", context.CancellationToken);
    }

    private sealed record OpenRow(string Region, long Fen, bool IsOpen);
}
