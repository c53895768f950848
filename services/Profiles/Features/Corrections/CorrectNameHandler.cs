using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Features.RegisterProfile;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Corrections;

/// <summary>Corrects the name of a person or firm. The former one goes on being shown of the days on which it was known.</summary>
internal sealed class CorrectNameHandler(ProfileStore store, CorrectionRecorder recorder, ProfileChange change, ProfileMessages messages)
{
    private static Refusal Unchanged { get; } = new(
        StatusCode.FailedPrecondition, "NAME_UNCHANGED", "This is the name that the profile has already; nothing was changed.");

    public async Task<CorrectNameResponse> HandleAsync(CorrectNameRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var violations = new Violations();
        if (PlainText.Problem(request.Name, 1, Registration.LongestName) is { Length: > 0 } wrong)
        {
            violations.Add("name", wrong);
        }

        CorrectionRecorder.CheckReasons(request.Evidence, request.Why, violations);
        violations.ThrowIfAny();
        var name = request.Name.Trim();
        if (name == family.Root.Name)
        {
            throw Unchanged.ToException();
        }

        recorder.Add(family, new Said(ProfileCorrection.Types.Kind.Name, LifeEvents.NameCorrected, family.Root.Name, name), request.Evidence, request.Why, context);
        family.Root.Name = name;
        await change.SaveAsync(context.CancellationToken);
        return new CorrectNameResponse { Profile = await messages.OfAsync(family.Root, context.CancellationToken) };
    }
}
