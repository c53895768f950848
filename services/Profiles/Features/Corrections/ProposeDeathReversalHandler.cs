using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Corrections;

/// <summary>Proposes to take a death back, which lets money flow again: one says that the person lives, another looks.</summary>
internal sealed class ProposeDeathReversalHandler(ProfileStore store, CorrectionStore corrections, CorrectionRecorder recorder, ProfileChange change)
{
    private static Refusal NoDeath { get; } = new(
        StatusCode.FailedPrecondition, "NO_DEATH_ON_RECORD", "No death is on record of this profile, so that there is none to take back.");

    private static Refusal Open { get; } = new(
        StatusCode.FailedPrecondition, "REVERSAL_OPEN", "Somebody proposed to take this death back already; approve or reject that first.");

    public async Task<ProposeDeathReversalResponse> HandleAsync(ProposeDeathReversalRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var violations = new Violations();
        CorrectionRecorder.CheckReasons(request.Evidence, request.Why, violations);
        violations.ThrowIfAny();
        if (family.Root.DiedOn is not { } died)
        {
            throw NoDeath.ToException();
        }

        if ((await corrections.AllAsync(family, context.CancellationToken)).Exists(one => one.IsOpen))
        {
            throw Open.ToException();
        }

        var said = new Said(ProfileCorrection.Types.Kind.DeathReversal, LifeEvents.DeathReversalProposed, DayText.Of(died));
        var row = recorder.Add(family, said, request.Evidence, request.Why, context);
        await change.SaveAsync(context.CancellationToken);
        return new ProposeDeathReversalResponse { Correction = CorrectionRecorder.MessageOf(row, verdict: null) };
    }
}
