using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.ResolveUnknown;

/// <summary>A person says, with evidence, what became of a payment whose result the bank did not know.</summary>
internal sealed class ResolveUnknownHandler(PaymentStore payments, Postings postings, BusinessClock clock, TimeProvider time)
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
        if (payment.State != Payment.Types.State.Unknown)
        {
            throw FundRefusals.Of("PAYMENT_STATE", "Only a payment whose result is unknown is resolved; read it again.").ToException();
        }

        await SettleAsync(payment.Id, request.Outcome, day, evidence, context);
        return new ResolveUnknownResponse { Payment = await payments.MessageAsync(payment.Id, context.CancellationToken) };
    }

    private async Task SettleAsync(Guid payment, Payment.Types.State outcome, DateOnly? day, string evidence, ServerCallContext context)
    {
        var (by, now) = (context.GetCaller().Subject, time.GetUtcNow());
        var reason = outcome == Payment.Types.State.Failed ? evidence : "";
        await postings.RunAsync($"INSERT INTO funds.resolution (payment, outcome, evidence, by, at) VALUES ({payment}, {(short)outcome}, {evidence}, {by}, {now})", context.CancellationToken);
        await postings.RunAsync($"UPDATE funds.payment SET state = {(short)outcome}, paid_on = {day}, reason = {reason} WHERE id = {payment}", context.CancellationToken);
        await postings.RunAsync($"SELECT funds.enter(), funds.settle(ARRAY[{payment}], {clock.Today}, {by}, {now})", context.CancellationToken);
    }
}
