using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Resolution.Types.State;

namespace Employment.Funds.Features.ResolveUnknown;

/// <summary>A second person has it booked what became of a payment whose result the bank did not know.</summary>
internal sealed class ApproveResolutionHandler(
    FundsDb db, ResolutionDecision decision, PaymentStore payments, Postings postings, BusinessClock clock, TimeProvider time)
{
    public async Task<ApproveResolutionResponse> HandleAsync(ApproveResolutionRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Resolution, request.Why, context);
        SecondPerson.RequireOther(row, context);

        await RequireUnknownAsync(row.Payment, context.CancellationToken);
        var decided = await decision.DecideAsync(row, State.Approved, request.Why, context);
        await SettleAsync(row, context);
        return new ApproveResolutionResponse { Resolution = decided, Payment = await payments.MessageAsync(row.Payment, context.CancellationToken) };
    }

    /// <summary>The bank may have said it since.</summary>
    private async Task RequireUnknownAsync(Guid payment, CancellationToken cancellationToken)
    {
        if (!await db.Payments.AnyAsync(row => row.Id == payment && row.State == Payment.Types.State.Unknown, cancellationToken))
        {
            throw FundRefusals.Of("PAYMENT_STATE", "What became of the payment is known from the bank since; read it again, and reject this.").ToException();
        }
    }

    private async Task SettleAsync(ResolutionRow row, ServerCallContext context)
    {
        var (by, now, outcome) = (context.GetCaller().Subject, time.GetUtcNow(), (short)row.Outcome);
        var reason = row.Outcome == Payment.Types.State.Failed ? row.Evidence : "";
        await postings.RunAsync(
            $"INSERT INTO funds.resolution (payment, outcome, evidence, by, at, proposal) VALUES ({row.Payment}, {outcome}, {row.Evidence}, {by}, {now}, {row.Id})",
            context.CancellationToken);
        await postings.RunAsync($"UPDATE funds.payment SET state = {outcome}, paid_on = {row.PaidOn}, reason = {reason} WHERE id = {row.Payment}", context.CancellationToken);
        await postings.RunAsync($"SELECT funds.settle(ARRAY[{row.Payment}], {clock.Today}, {by}, {now})", context.CancellationToken);
    }
}

/// <summary>Turns a resolution down.</summary>
internal sealed class RejectResolutionHandler(ResolutionDecision decision)
{
    public async Task<RejectResolutionResponse> HandleAsync(RejectResolutionRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Resolution, request.Why, context);
        return new RejectResolutionResponse { Resolution = await decision.DecideAsync(row, State.Rejected, request.Why, context) };
    }
}
