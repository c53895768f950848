using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.GetProfile;

/// <summary>Shows a profile now, or as it was known at the end of a past day.</summary>
internal sealed class GetProfileHandler(ProfileStore store, FactStore facts, ProfileMessages messages, BusinessClock clock)
{
    public async Task<GetProfileResponse> HandleAsync(GetProfileRequest request, ServerCallContext context)
    {
        var family = await store.OpenAsync(request.Profile, context);
        var on = ReadOn(request.On);
        var counting = await facts.CountingAsync(family, on, context.CancellationToken);
        var response = new GetProfileResponse
        {
            Profile = on is { } day
                ? await messages.OfAsync(family, day, context.CancellationToken)
                : await messages.OfAsync(family.Root, context.CancellationToken),
        };

        // Where a verified value is older than an unverified one, the verified one stands first: it is what is established.
        foreach (var (fact, known) in counting.All)
        {
            var verified = counting.Verified.GetValueOrDefault(fact);
            response.Facts.Add(ProfileMessages.Of(verified ?? known));
            if (verified is not null && !known.IsVerified)
            {
                response.Unverified.Add(ProfileMessages.Of(known));
            }
        }

        return response;
    }

    private DateOnly? ReadOn(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var violations = new Violations();
        if (!DayText.TryRead(text, out var on))
        {
            violations.Add("on", "must be a calendar day, written YYYY-MM-DD");
        }
        else if (on > clock.Today)
        {
            violations.Add("on", "lies in the future; nothing is known of it yet");
        }

        violations.ThrowIfAny();
        return on;
    }
}
