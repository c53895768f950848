using Employment.Claims.Jobs;
using Employment.Claims.Procedure;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class PaymentStatesTests
{
    [Theory]
    [InlineData(State.Payable, new[] { State.Paid, State.Payable }, ClaimStep.PayPart)]
    [InlineData(State.Payable, new[] { State.Paid, State.Paid }, ClaimStep.Pay)]
    [InlineData(State.PartPaid, new[] { State.Paid, State.Paid }, ClaimStep.Pay)]
    [InlineData(State.PartPaid, new[] { State.Paid, State.PaymentFailed }, ClaimStep.PayPart)]
    [InlineData(State.Payable, new[] { State.PaymentFailed, State.PaymentFailed }, ClaimStep.FailPayment)]
    [InlineData(State.Payable, new[] { State.PaymentUnknown, State.Paid }, ClaimStep.LosePayment)]
    [InlineData(State.PaymentUnknown, new[] { State.PaymentFailed }, ClaimStep.FailPayment)]
    [InlineData(State.PaymentFailed, new[] { State.Payable }, ClaimStep.PayAgain)]
    [InlineData(State.PaymentUnknown, new[] { State.PaymentFailed, State.Payable }, ClaimStep.PayAgain)]
    [InlineData(State.Paid, new[] { State.Recovering, State.Paid }, ClaimStep.Recover)]
    [InlineData(State.Recovering, new[] { State.Recovered, State.Recovered }, ClaimStep.CompleteRecovery)]
    [InlineData(State.Paid, new[] { State.Recovered }, ClaimStep.CompleteRecovery)]
    [InlineData(State.Recovering, new[] { State.Recovered, State.Paid }, ClaimStep.CompleteRecovery)]
    [InlineData(State.Recovering, new[] { State.Recovered, State.Recovering }, ClaimStep.Recover)]
    [InlineData(State.PaymentUnknown, new[] { State.Recovered, State.PaymentUnknown }, ClaimStep.LosePayment)]
    [InlineData(State.PaymentUnknown, new[] { State.Recovered, State.Paid }, ClaimStep.CompleteRecovery)]
    [InlineData(State.PaymentUnknown, new[] { State.Recovered, State.PaymentFailed }, ClaimStep.Recover)]
    [InlineData(State.Recovering, new[] { State.Recovered, State.PaymentUnknown }, ClaimStep.Recover)]
    public void StepFor_LinesOfAClaim_IsWhatTheyMakeOfIt(State claim, State[] lines, ClaimStep step) =>
        PaymentStates.StepFor(claim, lines).ShouldBe(step);

    [Theory]
    [InlineData(State.Payable, new[] { State.PaymentFailed, State.Payable })]
    [InlineData(State.Payable, new[] { State.Payable })]
    [InlineData(State.Rejected, new[] { State.Paid })]
    public void StepFor_LinesThatChangeNothing_IsNone(State claim, State[] lines) => PaymentStates.StepFor(claim, lines).ShouldBeNull();
}
