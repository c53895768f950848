using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Numbers;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>Profiles and facts as messages of the contract.</summary>
internal sealed class ProfileMessages(ProfilesDb db, NumberVault vault)
{
    /// <summary>A profile as it stands.</summary>
    public async Task<Profile> OfAsync(ProfileRow profile, CancellationToken cancellationToken) =>
        (await OfAsync([profile], cancellationToken))[0];

    /// <summary>Profiles as they stand, in their order.</summary>
    public async Task<List<Profile>> OfAsync(IReadOnlyList<ProfileRow> profiles, CancellationToken cancellationToken)
    {
        var ids = profiles.Select(profile => profile.Id).ToArray();
        var numbers = await db.Numbers.AsNoTracking().Where(row => row.Current && ids.Contains(row.Profile)).ToDictionaryAsync(row => row.Profile, cancellationToken);
        return [.. profiles.Select(profile => Of(profile, numbers[profile.Id]))];
    }

    /// <summary>A profile as it was known at the end of a day: the number, name and region it had then, and a death as it had been recorded by then.</summary>
    public async Task<Profile> OfAsync(ProfileFamily family, DateOnly on, CancellationToken cancellationToken)
    {
        var profile = family.Root;
        var numbers = await db.Numbers.AsNoTracking().Where(row => row.Profile == profile.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var number = numbers.FindLast(row => row.Since <= on) ?? numbers[0];
        var message = Of(profile, number);
        (message.Name, message.Region) = await db.AsKnownOnAsync(profile, on, cancellationToken);
        message.ClearDiedOn();
        if (await db.DeathOnAsync(family, on, cancellationToken) is { } died)
        {
            message.DiedOn = died;
        }

        return message;
    }

    /// <summary>A recorded fact.</summary>
    public static FactRecord Of(KnownFact known)
    {
        var row = known.Row;
        var record = new FactRecord
        {
            Record = row.Record.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Fact = row.Fact,
            Value = row.Value,
            AsOf = DayText.Of(row.AsOf),
            Source = row.Source,
            Department = row.Department,
            Evidence = row.Evidence,
            Verification = known.State,
            RecordedBy = row.RecordedBy,
            RecordedAt = DayText.Of(row.RecordedAt),
        };
        if (known.Verdict is { } verdict)
        {
            (record.VerifiedBy, record.VerifiedAt) = (verdict.By, DayText.Of(verdict.At));
        }
        else if (known.IsVerified)
        {
            (record.VerifiedBy, record.VerifiedAt) = (record.RecordedBy, record.RecordedAt);
        }

        return record;
    }

    private Profile Of(ProfileRow profile, NumberRow number)
    {
        var message = new Profile
        {
            Profile_ = profile.Id.ToString("D"),
            Kind = profile.Kind,
            Region = profile.Region,
            Name = profile.Name,
            MaskedNumber = NumberText.Mask(vault.Open(number)),
            Version = profile.Version,
            MergedInto = profile.MergedInto?.ToString("D") ?? "",
            RegisteredAt = DayText.Of(profile.RegisteredAt),
        };
        if (profile.DiedOn is { } died)
        {
            message.DiedOn = DayText.Of(died);
        }

        return message;
    }
}
