using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Claims.Features.WithdrawClaim;

/// <summary>
/// An officer says for an applicant that they take a claim back. Once something was decided or set aside, what that would undo is nobody's alone: the first
/// officer's word is recorded, and the word of a second, who does not act for the applicant, takes effect. Whatever is done on the claim in between ends it.
/// </summary>
internal static class CounterWithdrawal
{
    /// <summary>Whether the caller's word is only recorded.</summary>
    public static bool IsFirst(OpenClaim claim, ServerCallContext context) => IsOfTwo(claim, context) && AskedBy(claim) is null;

    /// <summary>What stands in the way of the caller's word; null: nothing.</summary>
    public static Refusal? Check(OpenClaim claim, ServerCallContext context)
    {
        if (!IsOfTwo(claim, context) || AskedBy(claim) is not { } first)
        {
            return null;
        }

        return first == context.GetCaller().Subject ? SamePerson
            : context.ActsFor(claim.Row.Applicant.ToString("D")) ? OpenClaim.OwnClaim
            : null;
    }

    private static Refusal SamePerson { get; } = new(
        StatusCode.PermissionDenied,
        "SECOND_PERSON",
        "You recorded yourself that the applicant takes this claim back, and it waits for a second officer. Leave the confirmation to a colleague.");

    private static bool IsOfTwo(OpenClaim claim, ServerCallContext context) => Transitions.IsWithdrawnByTwo(claim.Row.State) && Discretion.IsOfOffice(context);

    private static string? AskedBy(OpenClaim claim) => claim.Parts is [.., { What: ClaimEvents.WithdrawalAsked } last] ? last.By : null;
}
