using System.Collections.Immutable;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Numbers;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.RegisterProfile;

/// <summary>What registering a person and registering an employer have in common.</summary>
internal sealed class Registration(ProfileStore store, NumberVault vault, ProfileChange change)
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>Checks region and name, and that the caller answers for the region.</summary>
    public static void CheckCase(string region, string name, Violations violations, ServerCallContext context)
    {
        if (PlainText.Problem(name, 1, LongestName) is { Length: > 0 } wrong)
        {
            violations.Add("name", wrong);
        }

        if (region.Length != 6 || !region.AsSpan().ContainsOnlyDigits() || region.EndsWith("00", StringComparison.Ordinal))
        {
            violations.Add("region", "is required: the code of a county, such as 410802");
            violations.ThrowIfAny();
        }

        context.RequireRegion(region);
    }

    /// <summary>Adds a profile with its number, unless somebody has the number.</summary>
    public async Task<ProfileRow> AddAsync(Profile.Types.Kind kind, string region, string name, string number, ServerCallContext context)
    {
        await store.LockNumberAsync(number, context.CancellationToken);
        if (await store.FindByNumberAsync(number, context.CancellationToken) is { } other)
        {
            throw OnRecord(other, context).ToException();
        }

        var profile = new ProfileRow
        {
            Id = Guid.CreateVersion7(change.Now),
            Kind = kind,
            Region = region,
            Name = name.Trim(),
            Version = 1,
            RegisteredAt = change.Now,
            RegisteredOn = change.Today,
            RegisteredBy = context.GetCaller().Subject,
        };
        store.Db.Add(profile);
        change.Note(profile.Id, LifeEvents.Registered, profile.RegisteredBy);

        // Its number names it.
        await store.Db.SaveChangesAsync(context.CancellationToken);
        await GiveNumberAsync(number, profile.Id, context);
        return profile;
    }

    /// <summary>Gives a profile a number that nobody had a moment ago.</summary>
    /// <exception cref="RefusedException">ALREADY_EXISTS: somebody has it by now.</exception>
    public async Task GiveNumberAsync(string number, Guid profile, ServerCallContext context)
    {
        if (!await store.TryAddNumberAsync(vault.NewRow(number, profile, change.Today), context.CancellationToken))
        {
            var other = await store.FindByNumberAsync(number, context.CancellationToken);
            throw OnRecord(other!, context).ToException();
        }
    }

    /// <summary>Says where the number is on record only to those who may see that profile.</summary>
    public static Refusal OnRecord(ProfileFamily other, ServerCallContext context)
    {
        var id = other.Root.Id.ToString("D");
        return Regions.Contains(context.GetCaller().Region, other.Root.Region)
            ? new Refusal(StatusCode.AlreadyExists, "NUMBER_ON_RECORD", $"This number is on record already, with the profile {id}. Open that profile instead.")
            {
                Metadata = ImmutableDictionary<string, string>.Empty.Add("profile", id),
            }
            : new Refusal(StatusCode.AlreadyExists, "NUMBER_ON_RECORD", $"This number is on record already, {ProfileAccess.AtAnotherCounter}");
    }
}
