using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Resolution.Types.State;

namespace Employment.Funds.Features.ResolveUnknown;

/// <summary>A person says, with evidence, what became of a payment whose result the bank did not know; nothing changes until another approves.</summary>
internal sealed class ResolveUnknownHandler(FundsDb db, PaymentStore payments, BusinessClock clock, TimeProvider time)
{
    public async Task<ResolveUnknownResponse> HandleAsync(ResolveUnknownRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var evidence = input.Text(request.Evidence, "evidence", 1, 500);
        var paid = request.Outcome == Payment.Types.State.Paid;
        input.Require(paid || request.Outcome == Payment.Types.State.Failed, "outcome", "must be PAID or FAILED");
        DateOnly? day = paid ? input.Day(request.PaidOn, "paidOn") : null;
        input.Require(day is null || day <= clock.Today, "paidOn", "must not be still to come");
        input.ThrowIfAny();
        var payment = await payments.HoldAsync(request.Payment, context);
        await RequireUnknownAsync(payment, context.CancellationToken);
        var row = Proposed(payment, request.Outcome, day, evidence, context.GetCaller().Subject);
        db.Add(row);
        await db.SaveChangesAsync(context.CancellationToken);
        return new ResolveUnknownResponse { Payment = PaymentMessages.Of(payment), Resolution = PaymentMessages.Of(row) };
    }

    private async Task RequireUnknownAsync(PaymentRow payment, CancellationToken cancellationToken)
    {
        if (payment.State != Payment.Types.State.Unknown)
        {
            throw FundRefusals.Of("PAYMENT_STATE", "Only a payment whose result is unknown is resolved; read it again.").ToException();
        }

        if (await db.Resolutions.AnyAsync(row => row.Payment == payment.Id && row.State == State.Open, cancellationToken))
        {
            throw FundRefusals.Of("RESOLUTION_OPEN", "Somebody said what became of this payment already; approve or reject that first.").ToException();
        }
    }

    private ResolutionRow Proposed(PaymentRow payment, Payment.Types.State outcome, DateOnly? day, string evidence, string by)
    {
        var now = time.GetUtcNow();
        return new ResolutionRow
        {
            Id = Guid.CreateVersion7(now),
            Payment = payment.Id,
            Region = payment.Region,
            PayeeName = payment.PayeeName,
            Fen = payment.Fen,
            Outcome = outcome,
            PaidOn = day,
            Evidence = evidence,
            State = State.Open,
            ProposedBy = by,
            ProposedAt = now,
        };
    }
}
