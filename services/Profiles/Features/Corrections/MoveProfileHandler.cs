using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Corrections;

/// <summary>
/// Hands a profile to another region's counter. Who keeps it gives it away: a region that could take profiles would see whom it likes.
/// </summary>
internal sealed class MoveProfileHandler(ProfileStore store, CorrectionRecorder recorder, ProfileChange change, ProfileMessages messages)
{
    private static Refusal Unchanged { get; } = new(
        StatusCode.FailedPrecondition, "REGION_UNCHANGED", "The profile is kept in this region already; nothing was changed.");

    public async Task<MoveProfileResponse> HandleAsync(MoveProfileRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var violations = new Violations();
        if (!ServedRegions.Contains(request.Region) || request.Region.EndsWith("00", StringComparison.Ordinal))
        {
            violations.Add("region", "is required: the code of a county, such as 410802");
        }

        CorrectionRecorder.CheckReasons(request.Evidence, request.Why, violations);
        violations.ThrowIfAny();
        if (request.Region == family.Root.Region)
        {
            throw Unchanged.ToException();
        }

        recorder.Add(family, new Said(ProfileCorrection.Types.Kind.Region, LifeEvents.Moved, family.Root.Region, request.Region), request.Evidence, request.Why, context);
        family.Root.Region = request.Region;
        await change.SaveAsync(context.CancellationToken);
        return new MoveProfileResponse { Profile = await messages.OfAsync(family.Root, context.CancellationToken) };
    }
}
