using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Consents;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Consents;

/// <summary>Takes up a consent; it takes the place of an earlier one for the same bank.</summary>
internal sealed class GiveConsentHandler(ProfileStore store, BankRegister banks, ConsentStore consents, ConsentKeys keys, ProfileChange change, BusinessClock clock)
{
    private const int MostYears = 3;

    private static Refusal HasDied { get; } = new(
        StatusCode.FailedPrecondition, "PERSON_HAS_DIED", "The death of this person is on record; nobody can consent for them.");

    public async Task<GiveConsentResponse> HandleAsync(GiveConsentRequest request, ServerCallContext context)
    {
        await store.OpenAsync(request.Profile, context);
        var expires = await ReadAsync(request, context.CancellationToken);
        var family = await store.OpenLockedAsync(request.Profile, context);
        if (family.Root.DiedOn is not null)
        {
            throw HasDied.ToException();
        }

        var by = context.GetCaller().Subject;
        await consents.EndAsync(family, request.Bank, request.Scope, by, context.CancellationToken);
        var consent = new ConsentRow
        {
            Id = Guid.CreateVersion7(change.Now),
            Profile = family.Root.Id,
            Bank = request.Bank,
            Scope = request.Scope,
            ExpiresOn = expires,
            GivenAt = change.Now,
            GivenBy = by,
            Channel = context.ActsFor(family) ? Consent.Types.Channel.Page : Consent.Types.Channel.Counter,
        };
        store.Db.Add(consent);
        change.Record(family, LifeEvents.ConsentGiven, by, request.Bank);
        await change.SaveAsync(context.CancellationToken);
        await keys.RebuildAsync(family, context.CancellationToken);
        return new GiveConsentResponse { Consent = ConsentMessages.Of(consent, end: null) };
    }

    private async Task<DateOnly> ReadAsync(GiveConsentRequest request, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        if (request.Scope != Consent.Types.Scope.LoanEligibility)
        {
            violations.Add("scope", "must be LOAN_ELIGIBILITY");
        }

        if (request.Bank.Length == 0 || !await banks.ContainsAsync(request.Bank, cancellationToken))
        {
            violations.Add("bank", "is not the code of a bank on the register; GET /v1/banks lists them");
        }

        var today = clock.Today;
        if (!DayText.TryRead(request.ExpiresOn, out var expires) || expires < today || expires > today.AddYears(MostYears))
        {
            violations.Add("expiresOn", $"must be a day from {DayText.Of(today)} to {DayText.Of(today.AddYears(MostYears))}, written YYYY-MM-DD");
        }

        violations.ThrowIfAny();
        return expires;
    }
}
