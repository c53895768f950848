using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>
/// A person says, with evidence, what a payment was that the bank has and that is not on record. It is carried out when another lets payments go on.
/// </summary>
internal sealed class ResolveLostPaymentHandler(FundsDb db, PaymentStore payments, Postings postings, AccountVault vault, TimeProvider time)
{
    public async Task<ResolveLostPaymentResponse> HandleAsync(ResolveLostPaymentRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var lost = input.Id(request.LostPayment, "lostPayment");
        input.OptionalId(request.Payment, "payment");
        var evidence = input.Text(request.Evidence, "evidence", 1, 500);
        input.ThrowIfAny();
        await postings.RunAsync($"SELECT funds.enter(), pg_advisory_xact_lock(4108000012)", context.CancellationToken);
        var row = await FindOpenAsync(lost, context);
        var payment = request.Payment.Length == 0 ? null : await payments.FindAsync(request.Payment, context);
        if (payment is not null)
        {
            RequireFit(lost, row, payment);
        }

        var (by, now) = (context.GetCaller().Subject, time.GetUtcNow());
        await postings.RunAsync(
            $"""
            UPDATE funds.lost_payment SET decision = {(short)(payment is null ? 2 : 1)}, attributed_to = {payment?.Id}::uuid, approved_by = NULL,
                looked_at_by = {by}, looked_at = {now}, evidence = {evidence} WHERE id = {lost}
            """,
            context.CancellationToken);
        return new ResolveLostPaymentResponse();
    }

    private async Task<OpenRow> FindOpenAsync(Guid lost, ServerCallContext context)
    {
        var row = (await db.Database.SqlQuery<OpenRow>(
            $"""
            SELECT b.region AS "Region", l.fen AS "Fen", l.payment IS NULL AND NOT l.closed AS "IsOpen", l.claim AS "Claim", l.line AS "Line",
                l.payee_name AS "PayeeName", l.account_mask AS "Mask", l.account_sealed AS "AccountSealed"
            FROM funds.lost_payment l JOIN funds.batch b ON b.id = l.batch WHERE l.id = {lost}
            """).ToListAsync(context.CancellationToken)).SingleOrDefault()
            ?? throw Refusal.NotFound("There is no such lost payment; read where the stop of payments stands.").ToException();
        context.RequireRegion(row.Region);
        return row.IsOpen
            ? row
            : throw FundRefusals.Of("LOST_PAYMENT_CLOSED", "It is known already what this payment was; read where the stop of payments stands.").ToException();
    }

    /// <summary>Of the same claim and line it is the one, whatever the account is by now (the second person is shown that it differs); another one is by its payee.</summary>
    private void RequireFit(Guid lost, OpenRow row, PaymentRow payment)
    {
        if (payment.State is not (Payment.Types.State.Queued or Payment.Types.State.InBatch))
        {
            throw FundRefusals.Of("PAYMENT_STATE", "Only a payment that waits can be the one that the bank has.").ToException();
        }

        if (payment.Fen != row.Fen)
        {
            throw FundRefusals.Of("AMOUNT_DIFFERS", $"The bank has {DayText.Yuan(row.Fen)} yuan, and this payment is of {DayText.Yuan(payment.Fen)} yuan: it is another.").ToException();
        }

        if ((payment.Claim, payment.Line) != (row.Claim, row.Line) && !IsSamePayee(lost, row, payment))
        {
            throw FundRefusals.Of(
                "PAYEE_DIFFERS",
                "The bank's payment went to another account holder or account than this payment is for. Attribute it to a payment of the same holder and account, or to none.").ToException();
        }
    }

    // A line that was taken back before accounts were kept with it shows the last digits alone.
    private bool IsSamePayee(Guid lost, OpenRow row, PaymentRow payment) =>
        payment.PayeeName == row.PayeeName
        && (row.AccountSealed is { } kept ? vault.Open(kept, lost) == vault.Open(payment.AccountSealed, payment.Id) : payment.AccountMask == row.Mask);

    private sealed record OpenRow(string Region, long Fen, bool IsOpen, Guid Claim, string Line, string PayeeName, string Mask, byte[]? AccountSealed);
}
