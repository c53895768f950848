using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Consents;
using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Consents;

/// <summary>Withdraws a consent. With the commit the bank learns nothing more.</summary>
internal sealed class WithdrawConsentHandler(ProfileStore store, ConsentStore consents, ConsentKeys keys, ProfileChange change)
{
    private static Refusal Withdrawn { get; } = new(
        StatusCode.FailedPrecondition, "CONSENT_ENDED", "This consent was withdrawn, or another one took its place; the list of consents shows which one holds.");

    public async Task<WithdrawConsentResponse> HandleAsync(WithdrawConsentRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var (consent, end) = (await consents.AllAsync(family, context.CancellationToken)).Find(one => one.Consent.Id.ToString("D") == request.Consent);
        if (consent is null)
        {
            throw Refusal.NotFound("This profile has no consent with this id; its list of consents shows them.").ToException();
        }

        if (end is not null)
        {
            throw Withdrawn.ToException();
        }

        var by = context.GetCaller().Subject;
        await consents.EndAsync(family, consent.Bank, consent.Scope, by, context.CancellationToken);
        change.Record(family, LifeEvents.ConsentWithdrawn, by, consent.Bank);
        await change.SaveAsync(context.CancellationToken);
        await keys.RebuildAsync(family, context.CancellationToken);
        return new WithdrawConsentResponse
        {
            Consent = ConsentMessages.Of(consent, new ConsentEndRow { Consent = consent.Id, At = change.Now, By = by }),
        };
    }
}
