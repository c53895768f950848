using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.Reissue;

/// <summary>Proposes to pay a failed payment again, to a corrected account.</summary>
internal sealed class ProposeReissueHandler(FundsDb db, PaymentStore payments, AccountVault vault, TimeProvider time)
{
    public async Task<ProposeReissueResponse> HandleAsync(ProposeReissueRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var (name, bank) = (input.Text(request.PayeeName, "payeeName", 1, 100), input.Text(request.Bank, "bank", 1, 100));
        var account = input.Account(request.Account);
        var evidence = input.Text(request.Evidence, "evidence", 1, 500);
        input.ThrowIfAny();
        var payment = await payments.HoldAsync(request.Payment, context);
        await RequireFailedAsync(payment, context.CancellationToken);
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var row = new ReissueRow
        {
            Id = id,
            Payment = payment.Id,
            Region = payment.Region,
            PayeeName = name,
            Bank = bank,
            AccountSealed = vault.Seal(account, id),
            AccountMask = AccountVault.Mask(account),
            Evidence = evidence,
            State = Contracts.Funds.V1.Reissue.Types.State.Open,
            ProposedBy = context.GetCaller().Subject,
            ProposedAt = time.GetUtcNow(),
        };
        db.Add(row);
        await db.SaveChangesAsync(context.CancellationToken);
        return new ProposeReissueResponse { Reissue = PaymentMessages.Of(row) };
    }

    private async Task RequireFailedAsync(PaymentRow payment, CancellationToken cancellationToken)
    {
        if (payment.State != Payment.Types.State.Failed)
        {
            throw FundRefusals.Of("PAYMENT_STATE", "Only a payment that failed is paid again; one whose result is unknown has to be resolved first.").ToException();
        }

        if (await db.Reissues.AnyAsync(row => row.Payment == payment.Id && row.State == Contracts.Funds.V1.Reissue.Types.State.Open, cancellationToken))
        {
            throw FundRefusals.Of("REISSUE_OPEN", "Somebody proposed a corrected account for this payment already; approve or reject that first.").ToException();
        }
    }
}
