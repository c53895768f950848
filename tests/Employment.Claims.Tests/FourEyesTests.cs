using Employment.Claims.Procedure;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class FourEyesTests
{
    private static readonly string[] Parts = [ClaimEvents.Accepted, ClaimEvents.Reviewed, ClaimEvents.Approved, ClaimEvents.SentToPayment, ClaimEvents.ObjectionDismissed];

    [Fact]
    public void Check_AnyTwoPartsByOnePerson_AreRefused()
    {
        foreach (var first in Parts)
        {
            foreach (var second in Parts)
            {
                var refusal = FourEyes.Check("a", second, [new Part("a", first)]);
                (refusal is null).ShouldBe(first == second, $"{first}, then {second}");
                FourEyes.Check("b", second, [new Part("a", first)]).ShouldBeNull();
            }
        }
    }

    [Theory]
    [InlineData(ClaimEvents.CorrectionRequested, ClaimEvents.Accepted, true)]
    [InlineData(ClaimEvents.CorrectionRequested, ClaimEvents.Reviewed, false)]
    [InlineData(ClaimEvents.Submitted, ClaimEvents.Accepted, true)]
    [InlineData(ClaimEvents.Edited, ClaimEvents.Accepted, true)]
    [InlineData(ClaimEvents.AccountChanged, ClaimEvents.Accepted, false)]
    [InlineData(ClaimEvents.AccountChanged, ClaimEvents.Approved, false)]
    [InlineData(ClaimEvents.Accepted, ClaimEvents.AccountChanged, false)]
    [InlineData(ClaimEvents.Submitted, ClaimEvents.ObjectionUpheld, false)]
    [InlineData(ClaimEvents.Rejected, ClaimEvents.Reopened, false)]
    [InlineData(ClaimEvents.ObjectionUpheld, ClaimEvents.RefusalConfirmed, false)]
    [InlineData(ClaimEvents.RefusalConfirmed, ClaimEvents.RefusalConfirmed, false)]
    [InlineData(ClaimEvents.RefusalConfirmed, ClaimEvents.ObjectionDismissed, false)]
    [InlineData(ClaimEvents.Rejected, ClaimEvents.Approved, false)]
    [InlineData(ClaimEvents.Returned, ClaimEvents.Approved, true)]
    [InlineData(ClaimEvents.Returned, ClaimEvents.Reviewed, false)]
    [InlineData(ClaimEvents.Accepted, ClaimEvents.Returned, false)]
    [InlineData(ClaimEvents.Reviewed, ClaimEvents.Returned, false)]
    [InlineData(ClaimEvents.VersionChanged, ClaimEvents.ObjectionDismissed, true)]
    [InlineData(ClaimEvents.Suspended, ClaimEvents.Rejected, false)]
    [InlineData(ClaimEvents.Suspended, ClaimEvents.Suspended, true)]
    public void Check_ByTheSamePerson_AllowsOnlyTheSamePart(string before, string now, bool isAllowed) =>
        (FourEyes.Check("a", now, [new Part("a", before)]) is null).ShouldBe(isAllowed);
}
