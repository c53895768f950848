using System.Collections.Frozen;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Claims.Procedure;

/// <summary>The one table of what may follow what. A pair that is not in it is refused.</summary>
public static class Transitions
{
    private static readonly FrozenDictionary<(State State, ClaimStep Step), State> Table = new Dictionary<(State, ClaimStep), State>
    {
        [(State.Draft, ClaimStep.Edit)] = State.Draft,
        [(State.Draft, ClaimStep.Submit)] = State.Submitted,
        [(State.Draft, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.Submitted, ClaimStep.Accept)] = State.Accepted,
        [(State.Submitted, ClaimStep.RequestCorrection)] = State.CorrectionRequested,
        [(State.Submitted, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.CorrectionRequested, ClaimStep.Edit)] = State.CorrectionRequested,
        [(State.CorrectionRequested, ClaimStep.Submit)] = State.Submitted,
        [(State.CorrectionRequested, ClaimStep.Lapse)] = State.Lapsed,
        [(State.CorrectionRequested, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.Accepted, ClaimStep.Review)] = State.Reviewed,
        [(State.Accepted, ClaimStep.Reject)] = State.Rejected,
        [(State.Accepted, ClaimStep.Suspend)] = State.Suspended,
        [(State.Accepted, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.Reviewed, ClaimStep.StartNotice)] = State.InNotice,
        [(State.Reviewed, ClaimStep.Reject)] = State.Rejected,
        [(State.Reviewed, ClaimStep.Suspend)] = State.Suspended,
        [(State.Reviewed, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.InNotice, ClaimStep.Object)] = State.Objected,
        [(State.InNotice, ClaimStep.Approve)] = State.Approved,
        [(State.InNotice, ClaimStep.Return)] = State.Accepted,
        [(State.InNotice, ClaimStep.Reject)] = State.Rejected,
        [(State.InNotice, ClaimStep.Suspend)] = State.Suspended,
        [(State.InNotice, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.Objected, ClaimStep.Object)] = State.Objected,
        [(State.Objected, ClaimStep.DismissObjection)] = State.Objected,
        [(State.Objected, ClaimStep.DismissLastObjection)] = State.InNotice,
        [(State.Objected, ClaimStep.UpholdObjection)] = State.Rejected,
        [(State.Objected, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.Approved, ClaimStep.SendToPayment)] = State.Payable,
        [(State.Approved, ClaimStep.Suspend)] = State.Suspended,
        [(State.Approved, ClaimStep.Withdraw)] = State.Withdrawn,

        [(State.Payable, ClaimStep.Pay)] = State.Paid,
        [(State.Payable, ClaimStep.PayPart)] = State.PartPaid,
        [(State.Payable, ClaimStep.FailPayment)] = State.PaymentFailed,
        [(State.Payable, ClaimStep.LosePayment)] = State.PaymentUnknown,
        [(State.Payable, ClaimStep.Suspend)] = State.Suspended,

        [(State.PartPaid, ClaimStep.Pay)] = State.Paid,
        [(State.PartPaid, ClaimStep.PayPart)] = State.PartPaid,
        [(State.PartPaid, ClaimStep.LosePayment)] = State.PaymentUnknown,
        [(State.PartPaid, ClaimStep.Recover)] = State.Recovering,

        [(State.PaymentFailed, ClaimStep.PayAgain)] = State.Payable,
        [(State.PaymentFailed, ClaimStep.Withdraw)] = State.Withdrawn,
        [(State.PaymentFailed, ClaimStep.Suspend)] = State.Suspended,
        [(State.PaymentFailed, ClaimStep.Pay)] = State.Paid,
        [(State.PaymentFailed, ClaimStep.PayPart)] = State.PartPaid,
        [(State.PaymentFailed, ClaimStep.LosePayment)] = State.PaymentUnknown,

        [(State.PaymentUnknown, ClaimStep.Pay)] = State.Paid,
        [(State.PaymentUnknown, ClaimStep.PayPart)] = State.PartPaid,
        [(State.PaymentUnknown, ClaimStep.FailPayment)] = State.PaymentFailed,
        [(State.PaymentUnknown, ClaimStep.PayAgain)] = State.Payable,
        [(State.PaymentUnknown, ClaimStep.LosePayment)] = State.PaymentUnknown,
        [(State.PaymentUnknown, ClaimStep.Recover)] = State.Recovering,
        [(State.PaymentUnknown, ClaimStep.CompleteRecovery)] = State.Recovered,

        [(State.Paid, ClaimStep.Recover)] = State.Recovering,
        [(State.Paid, ClaimStep.CompleteRecovery)] = State.Recovered,
        [(State.Recovering, ClaimStep.Recover)] = State.Recovering,
        [(State.Recovering, ClaimStep.CompleteRecovery)] = State.Recovered,

        [(State.Rejected, ClaimStep.AskReconsideration)] = State.Reconsideration,
        [(State.Reconsideration, ClaimStep.ConfirmRefusal)] = State.Rejected,
        [(State.Reconsideration, ClaimStep.Reopen)] = State.Accepted,

        [(State.Suspended, ClaimStep.Resume)] = State.Accepted,
        [(State.Suspended, ClaimStep.Reject)] = State.Rejected,
        [(State.Suspended, ClaimStep.Withdraw)] = State.Withdrawn,
    }.ToFrozenDictionary();

    /// <summary>All of it.</summary>
    public static IReadOnlyDictionary<(State State, ClaimStep Step), State> All => Table;

    /// <summary>States in which money and keys are set aside for the claim.</summary>
    public static FrozenSet<State> Reserved { get; } =
        [State.InNotice, State.Objected, State.Approved, State.Payable, State.PartPaid, State.PaymentFailed, State.PaymentUnknown];

    /// <summary>States in which nothing of the claim was decided or set aside: one officer alone may withdraw it for the applicant.</summary>
    public static FrozenSet<State> Undecided { get; } = [State.Draft, State.Submitted, State.CorrectionRequested, State.Accepted];

    /// <summary>States in which the fund pays, has paid or asks back: what it says of a line is then the line's state.</summary>
    public static FrozenSet<State> WithTheFund { get; } =
        [State.Payable, State.Paid, State.PartPaid, State.PaymentFailed, State.PaymentUnknown, State.Recovering, State.Recovered];

    /// <summary>States after which nothing is under way any more.</summary>
    public static FrozenSet<State> Ended { get; } = [State.Paid, State.Rejected, State.Withdrawn, State.Lapsed, State.Recovered];

    /// <summary>Whether a step may be taken.</summary>
    public static bool Allows(State state, ClaimStep step) => Table.ContainsKey((state, step));

    /// <summary>Whether it takes two officers to withdraw a claim in a state for its applicant.</summary>
    public static bool IsWithdrawnByTwo(State state) => Allows(state, ClaimStep.Withdraw) && !Undecided.Contains(state);

    /// <summary>Steps that may be taken.</summary>
    public static IEnumerable<ClaimStep> From(State state) =>
        Table.Keys.Where(key => key.State == state).Select(key => key.Step).Order();

    /// <summary>The state after a step.</summary>
    /// <exception cref="RefusedException">FAILED_PRECONDITION: the pair is not in the table.</exception>
    public static State Next(State state, ClaimStep step) => Table.TryGetValue((state, step), out var next) ? next : throw Refused(state, step).ToException();

    private static Refusal Refused(State state, ClaimStep step)
    {
        var possible = From(state).Select(ClaimWords.Of).ToList();
        var next = possible.Count == 0 ? "nothing more can be done with it" : $"what can be done now: {string.Join(", ", possible)}";
        return new Refusal(
            StatusCode.FailedPrecondition, "WRONG_STATE", $"The claim is {ClaimWords.Of(state)}, so that this step ({ClaimWords.Of(step)}) cannot be taken; {next}.")
        {
            Metadata = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("state", ClaimWords.Of(state)).Add("step", ClaimWords.Of(step)),
        };
    }
}
