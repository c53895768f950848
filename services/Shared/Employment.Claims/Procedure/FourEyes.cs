using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Claims.Procedure;

/// <summary>Who took which part in a claim.</summary>
/// <param name="By">Account.</param>
/// <param name="What">The event, e.g. "ACCEPTED".</param>
public sealed record Part(string By, string What);

/// <summary>
/// Maker ≠ checker (经办与审核分离): nobody takes two of accept, review, approve (or send back to review), release and suspend on one claim, who decides an
/// objection or a reconsideration took no other step, and nobody takes a step on a claim of their own. Who changed the account after the claim was
/// submitted, e.g. at the counter as a correction, takes none of these steps either.
/// </summary>
public static class FourEyes
{
    private const string Account = "changing the account";
    private const string Acceptance = "accepting";
    private const string Review = "reviewing";
    private const string Approval = "approving";
    private const string Release = "handing over for payment";
    private const string Suspension = "suspending";
    private const string Dispute = "deciding an objection";
    private const string Reconsideration = "deciding a reconsideration";

    /// <summary>The part of the procedure an event belongs to; null: none that is kept apart.</summary>
    public static string? PartOf(string what) => what switch
    {
        ClaimEvents.AccountChanged => Account,
        ClaimEvents.Accepted or ClaimEvents.CorrectionRequested => Acceptance,
        ClaimEvents.Reviewed or ClaimEvents.NoticeStarted or ClaimEvents.Rejected => Review,
        ClaimEvents.Approved or ClaimEvents.Returned => Approval,
        ClaimEvents.SentToPayment => Release,
        ClaimEvents.Suspended => Suspension,
        ClaimEvents.ObjectionDismissed or ClaimEvents.ObjectionUpheld => Dispute,
        ClaimEvents.RefusalConfirmed or ClaimEvents.Reopened => Reconsideration,
        _ => null,
    };

    /// <summary>What stands in the way of somebody's doing something; null: nothing.</summary>
    /// <param name="by">Account.</param>
    /// <param name="what">The event it would be.</param>
    /// <param name="taken">What was done on the claim.</param>
    public static Refusal? Check(string by, string what, IEnumerable<Part> taken)
    {
        var part = PartOf(what);
        var own = part is null ? null : taken.FirstOrDefault(other => other.By == by && Conflicts(part, other.What));
        return own is null ? null : new Refusal(
            StatusCode.PermissionDenied,
            "SECOND_PERSON",
            $"You took part in this claim already ({own.What}), and {part} needs somebody who did not. Leave it to a colleague.");
    }

    /// <summary>
    /// Who decides an objection took no step but deciding others, not even entering the claim; who decides a reconsideration none at all: the refusal may
    /// be that of an objection.
    /// </summary>
    private static bool Conflicts(string part, string otherWhat) => part switch
    {
        // It goes with a decision of the same person.
        _ when otherWhat == ClaimEvents.VersionChanged => false,
        Reconsideration => true,
        Dispute => PartOf(otherWhat) != Dispute,
        _ => PartOf(otherWhat) is { } other && other != part,
    };
}
