using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;

namespace Employment.Profiles.Features.FindProfile;

/// <summary>Finds a profile for another service that was given a number: it asks in its own name and answers for whom it tells.</summary>
internal sealed class FindByNumberHandler(ProfileStore store, ProfileMessages messages, BusinessClock clock)
{
    public async Task<FindByNumberResponse> HandleAsync(FindByNumberRequest request, CancellationToken cancellationToken)
    {
        var number = RequestedNumber.Read(request.IdNumber, "idNumber", clock.Today);
        var family = await store.FindByNumberAsync(number, cancellationToken)
            ?? throw Refusal.NotFound("Nobody is on record with this number. Register the person or firm at the counter.").ToException();
        return new FindByNumberResponse { Profile = await messages.OfAsync(family.Root, cancellationToken) };
    }
}
