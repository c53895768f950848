using Employment.Claims.Features.WithdrawClaim;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Claims.Features.GetClaim;

/// <summary>The steps a caller may take on a claim now: those the table allows, with the permission, and as a second person where one is needed.</summary>
internal sealed class OfferedSteps(BusinessClock clock)
{
    private static readonly (ClaimStep Step, string Permission, string What)[] Steps =
    [
        (ClaimStep.Edit, "claims.submit", ClaimEvents.Edited),
        (ClaimStep.Submit, "claims.submit", ClaimEvents.Submitted),
        (ClaimStep.Withdraw, "claims.submit", ClaimEvents.Withdrawn),
        (ClaimStep.Accept, "claims.accept", ClaimEvents.Accepted),
        (ClaimStep.RequestCorrection, "claims.accept", ClaimEvents.CorrectionRequested),
        (ClaimStep.Review, "claims.review", ClaimEvents.Reviewed),
        (ClaimStep.StartNotice, "claims.review", ClaimEvents.NoticeStarted),
        (ClaimStep.Reject, "claims.review", ClaimEvents.Rejected),
        (ClaimStep.Approve, "claims.approve", ClaimEvents.Approved),
        (ClaimStep.Return, "claims.approve", ClaimEvents.Returned),
        (ClaimStep.DismissLastObjection, "claims.object", ClaimEvents.ObjectionDismissed),
        (ClaimStep.UpholdObjection, "claims.object", ClaimEvents.ObjectionUpheld),
        (ClaimStep.SendToPayment, "claims.pay", ClaimEvents.SentToPayment),
        (ClaimStep.AskReconsideration, "claims.submit", ClaimEvents.ReconsiderationAsked),
        (ClaimStep.ConfirmRefusal, "claims.object", ClaimEvents.RefusalConfirmed),
        (ClaimStep.Reopen, "claims.object", ClaimEvents.Reopened),
        (ClaimStep.Suspend, "claims.suspend", ClaimEvents.Suspended),
        (ClaimStep.Resume, "claims.suspend", ClaimEvents.Resumed),
    ];

    public IEnumerable<string> To(OpenClaim claim, ServerCallContext context)
    {
        var (caller, isOwn) = (context.GetCaller(), context.ActsFor(claim.Row.Applicant.ToString("D")));
        return Steps
            .Where(offer => Transitions.Allows(claim.Row.State, offer.Step) && caller.Holds(offer.Permission) && IsOpen(claim, offer.Step))
            .Where(offer => offer.Step != ClaimStep.Withdraw || CounterWithdrawal.Check(claim, context) is null)
            .Where(offer => FourEyes.PartOf(offer.What) is null || (!isOwn && FourEyes.Check(caller.Subject, offer.What, claim.Parts) is null))
            .Select(offer => ClaimWords.Of(offer.Step));
    }

    private bool IsOpen(OpenClaim claim, ClaimStep step) => step switch
    {
        ClaimStep.Approve => clock.Today > claim.Row.NoticeTo,
        ClaimStep.RequestCorrection => !claim.Row.WasCorrected,
        ClaimStep.AskReconsideration => !claim.WasReconsidered,
        _ => true,
    };
}
