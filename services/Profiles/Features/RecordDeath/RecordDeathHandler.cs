using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.RecordDeath;

/// <summary>Records a death. A day found wrong is recorded again, and a death of somebody who lives is taken back by two; the record of events keeps all of it.</summary>
internal sealed class RecordDeathHandler(ProfileStore store, FactStore facts, ProfileChange change, ProfileMessages messages, BusinessClock clock)
{
    private static Refusal NotAPerson { get; } = new(
        StatusCode.FailedPrecondition, "NOT_A_PERSON", "This profile is an employer's; a death is recorded of a person.");

    private static Refusal OnRecord { get; } = new(
        StatusCode.FailedPrecondition, "DEATH_ON_RECORD", "The death is on record already, with the same day; nothing was changed.");

    public async Task<RecordDeathResponse> HandleAsync(RecordDeathRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        if (family.Root.Kind != Profile.Types.Kind.Person)
        {
            throw NotAPerson.ToException();
        }

        var born = (await facts.CountingAsync(family, on: null, context.CancellationToken)).All.GetValueOrDefault(FactCatalogue.BirthDate);
        var died = Read(request, born?.Row.Value);
        if (family.Root.DiedOn == died)
        {
            throw OnRecord.ToException();
        }

        family.Root.DiedOn = died;
        change.Record(family, LifeEvents.DeathRecorded, context.GetCaller().Subject, DayText.Of(died), request.Evidence);
        await change.SaveAsync(context.CancellationToken);
        return new RecordDeathResponse { Profile = await messages.OfAsync(family.Root, context.CancellationToken) };
    }

    private DateOnly Read(RecordDeathRequest request, string? born)
    {
        var violations = new Violations();
        Reasons.Require(request.Evidence, "evidence", violations);
        if (!DayText.TryRead(request.DiedOn, out var died))
        {
            violations.Add("diedOn", "must be a calendar day, written YYYY-MM-DD");
        }
        else if (died > clock.Today)
        {
            violations.Add("diedOn", "lies in the future");
        }
        else if (born is not null && DayText.TryRead(born, out var birth) && died < birth)
        {
            violations.Add("diedOn", "lies before the person's birth");
        }

        violations.ThrowIfAny();
        return died;
    }
}
