using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Recovery.Types.State;

namespace Employment.Funds.Features.Recovery;

/// <summary>Proposes to book money of a payment that came back.</summary>
internal sealed class ProposeRecoveryHandler(FundsDb db, PaymentStore payments, BusinessClock clock, TimeProvider time)
{
    public async Task<ProposeRecoveryResponse> HandleAsync(ProposeRecoveryRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var (evidence, why) = (input.Text(request.Evidence, "evidence", 1, 500), input.Why(request.Why));
        var received = input.Day(request.ReceivedOn, "receivedOn");
        input.Require(request.AmountFen > 0, "amountFen", "must be more than 0");
        input.Require(received <= clock.Today, "receivedOn", "must not be still to come");
        input.ThrowIfAny();
        var payment = await payments.HoldAsync(request.Payment, context);
        await RequireRecoverableAsync(payment, request.AmountFen, context.CancellationToken);
        var row = new RecoveryRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Payment = payment.Id,
            Region = payment.Region,
            Fen = request.AmountFen,
            ReceivedOn = received,
            Evidence = evidence,
            Why = why,
            State = State.Open,
            ProposedBy = context.GetCaller().Subject,
            ProposedAt = time.GetUtcNow(),
        };
        db.Add(row);
        await db.SaveChangesAsync(context.CancellationToken);
        return new ProposeRecoveryResponse { Recovery = PaymentMessages.Of(row, payment) };
    }

    private async Task RequireRecoverableAsync(PaymentRow payment, long fen, CancellationToken cancellationToken)
    {
        if (payment.State != Payment.Types.State.Paid)
        {
            throw FundRefusals.Of("PAYMENT_STATE", "Only money of a payment that was paid can come back; read it again.").ToException();
        }

        if (fen > payment.Fen - payment.Recovered)
        {
            throw FundRefusals.Of(
                "OVER_PAID", $"Of this payment {DayText.Yuan(payment.Fen - payment.Recovered)} yuan can still come back, not {DayText.Yuan(fen)}.").ToException();
        }

        if (await db.Recoveries.AnyAsync(row => row.Payment == payment.Id && row.State == State.Open, cancellationToken))
        {
            throw FundRefusals.Of("RECOVERY_OPEN", "Somebody proposed money that came back of this payment already; approve or reject that first.").ToException();
        }
    }
}
