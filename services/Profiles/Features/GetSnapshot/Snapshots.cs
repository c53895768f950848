using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;

namespace Employment.Profiles.Features.GetSnapshot;

/// <summary>Makes snapshots of profiles.</summary>
internal sealed class Snapshots(FactStore facts, FactCatalogue catalogue)
{
    // The version is read before the facts: a snapshot may know more than its version says, never less.
    public async Task<ProfileSnapshot> OfAsync(ProfileFamily family, CancellationToken cancellationToken)
    {
        var counting = await facts.CountingAsync(family, on: null, cancellationToken);
        var snapshot = new ProfileSnapshot
        {
            Profile = family.Root.Id.ToString("D"),
            Kind = family.Root.Kind,
            Region = family.Root.Region,
            Version = family.Root.Version,
            Facts = catalogue.ToMessage(CountingFacts.ValuesOf(counting.All)),
            VerifiedFacts = catalogue.ToMessage(CountingFacts.ValuesOf(counting.Verified)),
        };
        snapshot.Unverified.Add(counting.Unverified);
        if (family.Root.DiedOn is { } died)
        {
            snapshot.DiedOn = DayText.Of(died);
        }

        return snapshot;
    }
}
