using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Corrections;

/// <summary>A second person takes a death back. What was recorded of it stays, and goes on being shown of the days on which it was known.</summary>
internal sealed class ApproveDeathReversalHandler(ProfileStore store, CorrectionStore corrections, ProfileChange change, ProfileMessages messages)
{
    private static Refusal SecondPerson { get; } = new(
        StatusCode.PermissionDenied, "SECOND_PERSON", "You proposed to take this death back yourself; a second person has to approve it.");

    private static Refusal Changed { get; } = new(
        StatusCode.FailedPrecondition, "DEATH_CHANGED", "The death on record is no longer the one that this proposal is about. Reject it, and propose anew.");

    public async Task<ApproveDeathReversalResponse> HandleAsync(ApproveDeathReversalRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var proposed = await DeathReversals.TakeAsync(corrections, family, request.Correction, request.Why, context);
        var by = context.GetCaller().Subject;
        if (proposed.By == by)
        {
            throw SecondPerson.ToException();
        }

        if (family.Root.DiedOn is not { } died || DayText.Of(died) != proposed.Before)
        {
            throw Changed.ToException();
        }

        family.Root.DiedOn = null;
        change.Record(family, LifeEvents.DeathReversed, by, $"{proposed.Before}：{request.Why.Trim()}", proposed.Evidence);
        var verdict = DeathReversals.VerdictOf(proposed, approved: true, by, request.Why, change);
        store.Db.Add(verdict);
        await change.SaveAsync(context.CancellationToken);
        return new ApproveDeathReversalResponse
        {
            Profile = await messages.OfAsync(family.Root, context.CancellationToken),
            Correction = CorrectionRecorder.MessageOf(proposed, verdict),
        };
    }
}

/// <summary>Turns a proposal to take a death back down.</summary>
internal sealed class RejectDeathReversalHandler(ProfileStore store, CorrectionStore corrections, ProfileChange change)
{
    public async Task<RejectDeathReversalResponse> HandleAsync(RejectDeathReversalRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var proposed = await DeathReversals.TakeAsync(corrections, family, request.Correction, request.Why, context);
        var by = context.GetCaller().Subject;
        change.Record(family, LifeEvents.DeathReversalRejected, by, $"{proposed.Before}：{request.Why.Trim()}");
        var verdict = DeathReversals.VerdictOf(proposed, approved: false, by, request.Why, change);
        store.Db.Add(verdict);
        await change.SaveAsync(context.CancellationToken);
        return new RejectDeathReversalResponse { Correction = CorrectionRecorder.MessageOf(proposed, verdict) };
    }
}

/// <summary>What approving and rejecting have in common.</summary>
internal static class DeathReversals
{
    /// <summary>The proposal that waits, under the lock of its profile.</summary>
    public static async Task<CorrectionRow> TakeAsync(CorrectionStore corrections, ProfileFamily family, string id, string why, ServerCallContext context)
    {
        var violations = new Violations();
        Reasons.Require(why, "why", violations);
        violations.ThrowIfAny();
        return await corrections.OpenAsync(family, id, context.CancellationToken);
    }

    public static CorrectionVerdictRow VerdictOf(CorrectionRow proposed, bool approved, string by, string why, ProfileChange change) => new()
    {
        Correction = proposed.Id,
        Approved = approved,
        By = by,
        At = change.Now,
        RecordedOn = change.Today,
        Why = why.Trim(),
    };
}
