using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.QueuePayment;

/// <summary>Hands a line of a claim over for payment; it waits for a batch.</summary>
internal sealed class QueuePaymentHandler(FundsDb db, Postings postings, AccountVault vault, BusinessClock clock, TimeProvider time)
{
    public async Task<QueuePaymentResponse> HandleAsync(QueuePaymentRequest request, ServerCallContext context)
    {
        var (claim, payee) = Read(request);
        var now = time.GetUtcNow();
        var caller = context.GetCaller().Subject;
        var reservation = (await postings.ReadAsync(
            $"""
            SELECT r.id, r.measure, r.region, r.fund
            FROM funds.queue_line({claim}, {request.Line}, {request.AmountFen}, {clock.Today}, {caller}, {now}) AS r
            """,
            row => new QueuedFrom(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetGuid(3)),
            context.CancellationToken))[0];
        var id = Guid.CreateVersion7(now);
        var row = new PaymentRow
        {
            Id = id,
            Reservation = reservation.Id,
            Line = request.Line,
            Claim = claim,
            Measure = reservation.Measure,
            Fund = reservation.Fund,
            Region = reservation.Region,
            Fen = request.AmountFen,
            PayeeName = payee.Name,
            Bank = payee.Bank,
            AccountSealed = vault.Seal(payee.Account, id),
            AccountMask = AccountVault.Mask(payee.Account),
            Purpose = payee.Purpose,
            DecidedBy = [.. request.DecidedBy.Distinct(StringComparer.Ordinal)],
            Owner = caller,
            State = Payment.Types.State.Queued,
            QueuedAt = now,
        };
        db.Add(row);
        await db.SaveChangesAsync(context.CancellationToken);
        return new QueuePaymentResponse { Payment = PaymentMessages.Of(row) };
    }

    private static (Guid Claim, Payee Payee) Read(QueuePaymentRequest request)
    {
        var input = new RequestInput();
        var claim = input.Id(request.Claim, "claim");
        input.Text(request.Line, "line", 1, 100);
        input.Require(request.AmountFen > 0, "amountFen", "must be more than 0");
        input.Require(request.DecidedBy.Count is > 0 and <= 20, "decidedBy", "must name those who decided the claim");
        var payee = new Payee(
            input.Text(request.PayeeName, "payeeName", 1, 100), input.Text(request.Bank, "bank", 1, 100),
            input.Account(request.Account), input.Text(request.Purpose, "purpose", 1, 60));
        input.ThrowIfAny();
        return (claim, payee);
    }

    private sealed record Payee(string Name, string Bank, string Account, string Purpose);

    private sealed record QueuedFrom(Guid Id, string Measure, string Region, Guid Fund);
}
