using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using State = Employment.Contracts.Funds.V1.Recovery.Types.State;

namespace Employment.Funds.Features.Recovery;

/// <summary>A second person has the money that came back booked. When all of it has, the line's keys and counters are free again.</summary>
internal sealed class ApproveRecoveryHandler(RecoveryDecision decision, PaymentStore payments, Postings postings, BusinessClock clock, TimeProvider time)
{
    public async Task<ApproveRecoveryResponse> HandleAsync(ApproveRecoveryRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Recovery, request.Why, context);
        SecondPerson.RequireOther(row, context);

        await postings.RunAsync(
            $"""
            SELECT funds.recover({row.Payment}, {row.Fen}, {row.Evidence}, {row.ReceivedOn}, {clock.Today}, {context.GetCaller().Subject}, {time.GetUtcNow()})
            """,
            context.CancellationToken);
        return new ApproveRecoveryResponse
        {
            Recovery = await decision.DecideAsync(row, State.Approved, request.Why, context),
            Payment = await payments.MessageAsync(row.Payment, context.CancellationToken),
        };
    }
}

/// <summary>Turns a recovery down.</summary>
internal sealed class RejectRecoveryHandler(RecoveryDecision decision)
{
    public async Task<RejectRecoveryResponse> HandleAsync(RejectRecoveryRequest request, ServerCallContext context)
    {
        var row = await decision.TakeAsync(request.Recovery, request.Why, context);
        return new RejectRecoveryResponse { Recovery = await decision.DecideAsync(row, State.Rejected, request.Why, context) };
    }
}
