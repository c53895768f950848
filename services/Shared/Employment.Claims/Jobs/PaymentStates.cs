using Employment.Claims.Procedure;
using Employment.Contracts.Funds.V1;

namespace Employment.Claims.Jobs;

/// <summary>What outcomes of payments make of a line, and the lines of their claim.</summary>
internal static class PaymentStates
{
    /// <summary>The line's state; null where the outcome changes none.</summary>
    public static State? Of(Outcome outcome) => outcome.Kind switch
    {
        Outcome.Types.Kind.Paid => State.Paid,
        Outcome.Types.Kind.Failed => State.PaymentFailed,
        Outcome.Types.Kind.Unknown => State.PaymentUnknown,
        Outcome.Types.Kind.Reissued => State.Payable,
        Outcome.Types.Kind.Recovered => outcome.FullyRecovered ? State.Recovered : State.Recovering,
        _ => null,
    };

    public static string EventOf(Outcome outcome) => outcome.Kind switch
    {
        Outcome.Types.Kind.Failed => ClaimEvents.PaymentFailed,
        Outcome.Types.Kind.Unknown => ClaimEvents.PaymentUnknown,
        Outcome.Types.Kind.Reissued => ClaimEvents.PaidAgain,
        Outcome.Types.Kind.Recovered => outcome.FullyRecovered ? ClaimEvents.Recovered : ClaimEvents.Recovering,
        _ => ClaimEvents.Paid,
    };

    /// <summary>The step of the claim that its lines make; null where it stays as it is.</summary>
    /// <param name="claim">State of the claim.</param>
    /// <param name="lines">States of the lines that were not refused.</param>
    public static ClaimStep? StepFor(State claim, IReadOnlyCollection<State> lines)
    {
        ClaimStep? step = lines switch
        {
            // What is unknown has to be cleared up first, whatever became of the other lines; money that comes back already is followed to its end.
            _ when lines.Contains(State.PaymentUnknown) && claim != State.Recovering => ClaimStep.LosePayment,
            _ when lines.Contains(State.Recovered) && lines.All(line => line is State.Recovered or State.Paid) => ClaimStep.CompleteRecovery,
            _ when lines.Any(line => line is State.Recovering or State.Recovered) => ClaimStep.Recover,
            _ when lines.All(line => line == State.Paid) => ClaimStep.Pay,
            _ when lines.Contains(State.Paid) => ClaimStep.PayPart,
            _ when lines.All(line => line == State.PaymentFailed) => ClaimStep.FailPayment,

            // Of a claim nothing of which is unknown any more, a line is still to be paid: it waits as one whose other line failed before.
            _ when claim == State.PaymentUnknown || !lines.Contains(State.PaymentFailed) => ClaimStep.PayAgain,
            _ => null,
        };
        return step is { } taken && Transitions.Allows(claim, taken) ? step : null;
    }
}
