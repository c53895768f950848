using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.FindProfile;

/// <summary>Finds a profile by a number, current or former. Of somebody on record elsewhere a counter does not learn where.</summary>
internal sealed class FindProfileHandler(ProfileStore store, ProfileMessages messages, BusinessClock clock)
{
    private static Refusal Elsewhere { get; } = new(
        StatusCode.PermissionDenied, "OTHER_REGION", $"This number is on record {ProfileAccess.AtAnotherCounter}");

    public async Task<FindProfileResponse> HandleAsync(FindProfileRequest request, ServerCallContext context)
    {
        var number = RequestedNumber.Read(request.IdNumber, "idNumber", clock.Today);
        var family = await store.FindByNumberAsync(number, context.CancellationToken)
            ?? throw Refusal.NotFound("Nobody is on record with this number. Register the person or firm at the counter.").ToException();
        if (!Regions.Contains(context.GetCaller().Region, family.Root.Region))
        {
            throw Elsewhere.ToException();
        }

        context.RequireRegion(family.Root.Region);
        return new FindProfileResponse { Profile = await messages.OfAsync(family.Root, context.CancellationToken) };
    }
}
