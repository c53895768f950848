using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Consents;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Features.RegisterProfile;
using Employment.Profiles.Numbers;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.ChangeIdNumber;

/// <summary>Gives a profile another number. The old one stays on record and goes on finding it.</summary>
internal sealed class ChangeIdNumberHandler(
    ProfileStore store, NumberVault vault, Registration registration, FactRecorder recorder, ConsentKeys consentKeys, ProfileChange change, ProfileMessages messages,
    BusinessClock clock)
{
    private static Refusal Unchanged { get; } = new(
        StatusCode.FailedPrecondition, "NUMBER_UNCHANGED", "This is the number that the profile has already; nothing was changed.");

    private static Refusal OfMerged { get; } = new(
        StatusCode.FailedPrecondition, "NUMBER_OF_MERGED", "This number came to the profile from one that was merged into it and leads to it already; nothing was changed.");

    public async Task<ChangeIdNumberResponse> HandleAsync(ChangeIdNumberRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var violations = new Violations();
        Reasons.Require(request.Evidence, "evidence", violations);
        Reasons.Require(request.Why, "why", violations);
        violations.ThrowIfAny();
        var (number, citizen) = RequestedNumber.Read(request.IdNumber, family.Root.Kind, "idNumber", clock.Today);
        await SwitchAsync(family, number, context);
        var by = context.GetCaller().Subject;
        change.Record(family, LifeEvents.NumberChanged, by, request.Why, request.Evidence);
        if (citizen is not null)
        {
            recorder.AddBirthDate(family.Root, citizen, request.Evidence.Trim(), by);
        }

        await change.SaveAsync(context.CancellationToken);
        await consentKeys.RebuildAsync(family, context.CancellationToken);
        return new ChangeIdNumberResponse { Profile = await messages.OfAsync(family.Root, context.CancellationToken) };
    }

    private async Task SwitchAsync(ProfileFamily family, string number, ServerCallContext context)
    {
        await store.LockNumberAsync(number, context.CancellationToken);
        var hashes = vault.HashesOf(number).ToArray();
        var known = await store.Db.Numbers.SingleOrDefaultAsync(row => hashes.Contains(row.Hash), context.CancellationToken);
        if (known is not null)
        {
            await RefuseUnlessFormerAsync(family, known, context);
        }

        // Before the new one is current: the database lets a profile have one.
        var current = await store.Db.Numbers.SingleAsync(row => row.Profile == family.Root.Id && row.Current, context.CancellationToken);
        current.Current = false;
        await store.Db.SaveChangesAsync(context.CancellationToken);
        if (known is null)
        {
            await registration.GiveNumberAsync(number, family.Root.Id, context);
        }
        else
        {
            // A change taken back.
            known.Current = true;
        }
    }

    private async Task RefuseUnlessFormerAsync(ProfileFamily family, NumberRow known, ServerCallContext context)
    {
        if (!family.Ids.Contains(known.Profile))
        {
            var other = await store.FindAsync(known.Profile, context.CancellationToken);
            throw Registration.OnRecord(other!, context).ToException();
        }

        if (known.Profile != family.Root.Id)
        {
            throw OfMerged.ToException();
        }

        if (known.Current)
        {
            throw Unchanged.ToException();
        }
    }
}
