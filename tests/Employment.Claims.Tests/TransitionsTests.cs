using Employment.Claims.Procedure;
using Employment.Platform.Errors;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

/// <summary>The whole table, as a person reads it: a change of the procedure is a change here.</summary>
public sealed class TransitionsTests
{
    private const string Table =
        """
        DRAFT + EDIT = DRAFT
        DRAFT + SUBMIT = SUBMITTED
        DRAFT + WITHDRAW = WITHDRAWN
        SUBMITTED + WITHDRAW = WITHDRAWN
        SUBMITTED + ACCEPT = ACCEPTED
        SUBMITTED + REQUEST_CORRECTION = CORRECTION_REQUESTED
        CORRECTION_REQUESTED + EDIT = CORRECTION_REQUESTED
        CORRECTION_REQUESTED + SUBMIT = SUBMITTED
        CORRECTION_REQUESTED + WITHDRAW = WITHDRAWN
        CORRECTION_REQUESTED + LAPSE = LAPSED
        ACCEPTED + WITHDRAW = WITHDRAWN
        ACCEPTED + REVIEW = REVIEWED
        ACCEPTED + REJECT = REJECTED
        ACCEPTED + SUSPEND = SUSPENDED
        REVIEWED + WITHDRAW = WITHDRAWN
        REVIEWED + START_NOTICE = IN_NOTICE
        REVIEWED + REJECT = REJECTED
        REVIEWED + SUSPEND = SUSPENDED
        IN_NOTICE + WITHDRAW = WITHDRAWN
        IN_NOTICE + REJECT = REJECTED
        IN_NOTICE + OBJECT = OBJECTED
        IN_NOTICE + APPROVE = APPROVED
        IN_NOTICE + RETURN = ACCEPTED
        IN_NOTICE + SUSPEND = SUSPENDED
        OBJECTED + WITHDRAW = WITHDRAWN
        OBJECTED + OBJECT = OBJECTED
        OBJECTED + DISMISS_OBJECTION = OBJECTED
        OBJECTED + DISMISS_LAST_OBJECTION = IN_NOTICE
        OBJECTED + UPHOLD_OBJECTION = REJECTED
        APPROVED + WITHDRAW = WITHDRAWN
        APPROVED + SEND_TO_PAYMENT = PAYABLE
        APPROVED + SUSPEND = SUSPENDED
        PAYABLE + PAY = PAID
        PAYABLE + PAY_PART = PART_PAID
        PAYABLE + FAIL_PAYMENT = PAYMENT_FAILED
        PAYABLE + LOSE_PAYMENT = PAYMENT_UNKNOWN
        PAYABLE + SUSPEND = SUSPENDED
        PAID + RECOVER = RECOVERING
        PAID + COMPLETE_RECOVERY = RECOVERED
        PART_PAID + PAY = PAID
        PART_PAID + PAY_PART = PART_PAID
        PART_PAID + LOSE_PAYMENT = PAYMENT_UNKNOWN
        PART_PAID + RECOVER = RECOVERING
        PAYMENT_FAILED + WITHDRAW = WITHDRAWN
        PAYMENT_FAILED + PAY = PAID
        PAYMENT_FAILED + PAY_PART = PART_PAID
        PAYMENT_FAILED + LOSE_PAYMENT = PAYMENT_UNKNOWN
        PAYMENT_FAILED + PAY_AGAIN = PAYABLE
        PAYMENT_FAILED + SUSPEND = SUSPENDED
        PAYMENT_UNKNOWN + PAY = PAID
        PAYMENT_UNKNOWN + PAY_PART = PART_PAID
        PAYMENT_UNKNOWN + FAIL_PAYMENT = PAYMENT_FAILED
        PAYMENT_UNKNOWN + LOSE_PAYMENT = PAYMENT_UNKNOWN
        PAYMENT_UNKNOWN + PAY_AGAIN = PAYABLE
        PAYMENT_UNKNOWN + RECOVER = RECOVERING
        PAYMENT_UNKNOWN + COMPLETE_RECOVERY = RECOVERED
        REJECTED + ASK_RECONSIDERATION = RECONSIDERATION
        RECONSIDERATION + CONFIRM_REFUSAL = REJECTED
        RECONSIDERATION + REOPEN = ACCEPTED
        SUSPENDED + WITHDRAW = WITHDRAWN
        SUSPENDED + REJECT = REJECTED
        SUSPENDED + RESUME = ACCEPTED
        RECOVERING + RECOVER = RECOVERING
        RECOVERING + COMPLETE_RECOVERY = RECOVERED
        """;

    [Fact]
    public void Table_AsAWhole_IsTheProcedure()
    {
        var rows = Transitions.All
            .OrderBy(row => row.Key.State)
            .ThenBy(row => row.Key.Step)
            .Select(row => $"{ClaimWords.Of(row.Key.State)} + {ClaimWords.Of(row.Key.Step)} = {ClaimWords.Of(row.Value)}");
        string.Join('\n', rows).ShouldBe(Table.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Next_EveryAbsentPair_IsRefusedWithTheStateAndWhatCanBeDone()
    {
        foreach (var state in Enum.GetValues<State>().Where(state => state != State.Unspecified))
        {
            foreach (var step in Enum.GetValues<ClaimStep>().Where(step => !Transitions.Allows(state, step)))
            {
                var refusal = Should.Throw<RefusedException>(() => Transitions.Next(state, step)).Refusal;
                refusal.Code.ShouldBe(StatusCode.FailedPrecondition);
                refusal.Message.ShouldContain(ClaimWords.Of(state));
                refusal.Message.ShouldContain(Transitions.From(state).Any() ? "what can be done now" : "nothing more can be done");
            }
        }
    }

    [Fact]
    public void Money_EveryWayOutOfAReservedState_IsPaidBackOrGivenBack()
    {
        // What leaves a reserved state for another is either paid, or a step after which the reservation is given back.
        var ways = Transitions.All.Where(row => Transitions.Reserved.Contains(row.Key.State) && !Transitions.Reserved.Contains(row.Value));
        ways.Select(row => row.Key.Step).Distinct().ShouldBe(
            [ClaimStep.Withdraw, ClaimStep.Reject, ClaimStep.Return, ClaimStep.UpholdObjection, ClaimStep.Pay, ClaimStep.Recover, ClaimStep.CompleteRecovery, ClaimStep.Suspend], ignoreOrder: true);
    }

    [Fact]
    public void Withdrawn_ByOneOfficer_IsNothingThatWasReviewedOrReserved()
    {
        var (byTwo, byOne) = (
            Enum.GetValues<State>().Where(Transitions.IsWithdrawnByTwo).ToList(),
            Enum.GetValues<State>().Where(state => Transitions.Allows(state, ClaimStep.Withdraw) && !Transitions.IsWithdrawnByTwo(state)).ToList());
        byOne.ShouldBe([State.Draft, State.Submitted, State.CorrectionRequested, State.Accepted], ignoreOrder: true);
        byTwo.ShouldBe([State.Reviewed, State.InNotice, State.Objected, State.Approved, State.PaymentFailed, State.Suspended], ignoreOrder: true);
    }

    [Fact]
    public void Reserved_FromOutside_IsEnteredByTheNoticeAlone()
    {
        var ways = Transitions.All.Where(row => !Transitions.Reserved.Contains(row.Key.State) && Transitions.Reserved.Contains(row.Value));
        ways.ShouldHaveSingleItem().Key.Step.ShouldBe(ClaimStep.StartNotice);
    }
}
