using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.RecordRecovery;

/// <summary>Records money of a payment that came back.</summary>
internal sealed class RecordRecoveryHandler(PaymentStore payments, Postings postings, BusinessClock clock, TimeProvider time)
{
    public async Task<RecordRecoveryResponse> HandleAsync(RecordRecoveryRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var evidence = input.Text(request.Evidence, "evidence", 1, 500);
        var received = input.Day(request.ReceivedOn, "receivedOn");
        input.Require(request.AmountFen > 0, "amountFen", "must be more than 0");
        input.Require(received <= clock.Today, "receivedOn", "must not be still to come");
        input.ThrowIfAny();
        var payment = await payments.FindAsync(request.Payment, context);
        await postings.RunAsync(
            $"""
            SELECT funds.recover({payment.Id}, {request.AmountFen}, {evidence}, {received}, {clock.Today}, {context.GetCaller().Subject}, {time.GetUtcNow()})
            """,
            context.CancellationToken);
        return new RecordRecoveryResponse { Payment = await payments.MessageAsync(payment.Id, context.CancellationToken) };
    }
}
