using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Consents;
using Employment.Profiles.Data;
using Employment.Profiles.Grants;
using Employment.Profiles.Numbers;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.MergeProfiles;

/// <summary>
/// Makes one profile of two. Numbers, facts and consents stay with the profile they were recorded for, which from now on leads to the one
/// that stays.
/// </summary>
internal sealed class MergeProfilesHandler(
    ProfileStore store, NumberVault vault, FactRecorder recorder, ConsentKeys consentKeys, HolderMerges merges, ProfileChange change,
    ProfileMessages messages, BusinessClock clock)
{
    private static Refusal AlreadyMerged { get; } = new(
        StatusCode.FailedPrecondition, "ALREADY_MERGED", "One of the two was merged already and leads to another profile. Open it, and merge with the one that it leads to.");

    private static Refusal OtherKind { get; } = new(
        StatusCode.FailedPrecondition, "OTHER_KIND", "One of the two is a person and the other an employer; only two of a kind can be the same.");

    public async Task<MergeProfilesResponse> HandleAsync(MergeProfilesRequest request, ServerCallContext context)
    {
        var (stays, goes) = await OpenBothAsync(request, context);
        var violations = new Violations();
        Reasons.Require(request.Why, "why", violations);
        violations.ThrowIfAny();
        if (stays.Root.Kind != goes.Root.Kind)
        {
            throw OtherKind.ToException();
        }

        await MergeAsync(stays, goes, request.Why, context);
        return new MergeProfilesResponse { Profile = await messages.OfAsync(stays.Root, context.CancellationToken) };
    }

    /// <summary>Locks both, the smaller id first, so that two who merge the same pair the other way round do not wait for each other for ever.</summary>
    private async Task<(ProfileFamily Stays, ProfileFamily Goes)> OpenBothAsync(MergeProfilesRequest request, ServerCallContext context)
    {
        var stays = ProfileAccess.ReadId(request.Profile, "profile");
        var goes = ProfileAccess.ReadId(request.Other, "other");
        if (stays == goes)
        {
            throw Refusal.InvalidField("other", "is the same profile; name the one that is to be merged into it").ToException();
        }

        var first = await store.LockAsync(stays.CompareTo(goes) < 0 ? stays : goes, context.CancellationToken);
        var second = await store.LockAsync(stays.CompareTo(goes) < 0 ? goes : stays, context.CancellationToken);
        var (one, other) = stays.CompareTo(goes) < 0 ? (first, second) : (second, first);
        Admit(one, "profile", context);
        Admit(other, "other", context);
        return one!.Root.Id == stays && other!.Root.Id == goes ? (one, other) : throw AlreadyMerged.ToException();
    }

    private static void Admit(ProfileFamily? family, string field, ServerCallContext context)
    {
        if (family is null)
        {
            throw Refusal.NotFound($"There is no profile with the id in {field}. Find it by its number: POST /v1/profiles:find.").ToException();
        }

        context.RequireRegion(family.Root.Region);
    }

    private async Task MergeAsync(ProfileFamily stays, ProfileFamily goes, string why, ServerCallContext context)
    {
        var by = context.GetCaller().Subject;

        // The same for both and above both: whoever holds a snapshot of either sees the version move forward.
        stays.Root.Version = goes.Root.Version = Math.Max(stays.Root.Version, goes.Root.Version);
        change.Record(stays, LifeEvents.Merged, by, why);
        change.Record(goes, LifeEvents.MergedAway, by, why);
        goes.Root.MergedInto = stays.Root.Id;
        stays.Root.DiedOn ??= goes.Root.DiedOn;
        merges.Add(goes.Root.Id, stays.Root.Id);
        await AddBirthDateAsync(stays.Root, by, context.CancellationToken);
        await change.SaveAsync(context.CancellationToken);

        // Those merged earlier lead to the one that stays in one step.
        await store.Db.Profiles.Where(row => row.MergedInto == goes.Root.Id).ExecuteUpdateAsync(
            row => row.SetProperty(r => r.MergedInto, stays.Root.Id), context.CancellationToken);
        await consentKeys.RebuildAsync(new ProfileFamily(stays.Root, [.. stays.Ids, .. goes.Ids]), context.CancellationToken);
    }

    /// <summary>The day of birth is what the number of the profile that stays says.</summary>
    private async Task AddBirthDateAsync(ProfileRow stays, string by, CancellationToken cancellationToken)
    {
        if (stays.Kind != Profile.Types.Kind.Person)
        {
            return;
        }

        var number = await store.Db.Numbers.AsNoTracking().SingleAsync(row => row.Profile == stays.Id && row.Current, cancellationToken);
        if (CitizenNumber.Read(vault.Open(number), clock.Today, out _) is { } citizen)
        {
            recorder.AddBirthDate(stays, citizen, "居民身份证", by);
        }
    }
}
