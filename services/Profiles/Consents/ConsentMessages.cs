using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;

namespace Employment.Profiles.Consents;

/// <summary>Consents as messages of the contract.</summary>
internal static class ConsentMessages
{
    public static Consent Of(ConsentRow consent, ConsentEndRow? end)
    {
        var message = new Consent
        {
            Consent_ = consent.Id.ToString("D"),
            Bank = consent.Bank,
            Scope = consent.Scope,
            ExpiresOn = DayText.Of(consent.ExpiresOn),
            GivenAt = DayText.Of(consent.GivenAt),
            GivenBy = consent.GivenBy,
            Channel = consent.Channel,
        };
        if (end is not null)
        {
            message.WithdrawnAt = DayText.Of(end.At);
            message.WithdrawnBy = end.By;
        }

        return message;
    }
}
