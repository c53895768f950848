using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Reissue.Types.State;

namespace Employment.Funds.Features.Reissue;

/// <summary>A second person lets a failed payment be paid again: a new payment takes its place and waits for a batch.</summary>
internal sealed class ApproveReissueHandler(FundsDb db, ReissueDecision decision, AccountVault vault, BusinessClock clock, TimeProvider time)
{
    public async Task<ApproveReissueResponse> HandleAsync(ApproveReissueRequest request, ServerCallContext context)
    {
        var reissue = await decision.TakeAsync(request.Reissue, request.Why, context);
        SecondPerson.RequireOther(reissue, context);

        var failed = await db.Payments.AsNoTracking().SingleAsync(row => row.Id == reissue.Payment, context.CancellationToken);
        if (failed.State != Payment.Types.State.Failed)
        {
            throw FundRefusals.Of("PAYMENT_STATE", "The payment is not one that failed any more; read it again.").ToException();
        }

        var decided = await decision.DecideAsync(reissue, State.Approved, request.Why, context);
        var payment = await ReplaceAsync(failed, reissue, context.CancellationToken);
        return new ApproveReissueResponse { Reissue = decided, Payment = PaymentMessages.Of(payment) };
    }

    private async Task<PaymentRow> ReplaceAsync(PaymentRow failed, ReissueRow reissue, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var payment = Corrected(failed, reissue, now);
        await db.Database.ExecuteSqlAsync($"UPDATE funds.payment SET state = 7 WHERE id = {failed.Id}", cancellationToken);
        db.Add(payment);
        db.Add(new OutcomeRow
        {
            Owner = failed.Owner,
            Kind = Outcome.Types.Kind.Reissued,
            Claim = failed.Claim,
            Line = failed.Line,
            Payment = payment.Id,
            Fen = failed.Fen,
            OnDay = clock.Today,
            Reference = "",
            Reason = "",
            At = now,
        });
        await db.SaveChangesAsync(cancellationToken);
        return payment;
    }

    private PaymentRow Corrected(PaymentRow failed, ReissueRow reissue, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new PaymentRow
        {
            Id = id,
            Reservation = failed.Reservation,
            Line = failed.Line,
            Claim = failed.Claim,
            Measure = failed.Measure,
            Fund = failed.Fund,
            Region = failed.Region,
            Fen = failed.Fen,
            PayeeName = reissue.PayeeName,
            Bank = reissue.Bank,
            AccountSealed = vault.Seal(vault.Open(reissue.AccountSealed, reissue.Id), id),
            AccountMask = reissue.AccountMask,
            Purpose = failed.Purpose,
            DecidedBy = failed.DecidedBy,
            Owner = failed.Owner,
            State = Payment.Types.State.Queued,
            ReissueOf = failed.Id,
            QueuedAt = now,
        };
    }
}
