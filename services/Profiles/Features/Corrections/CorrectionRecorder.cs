using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Corrections;

/// <summary>Writes down what is put right in a locked profile, with what stood there before.</summary>
internal sealed class CorrectionRecorder(ProfilesDb db, ProfileChange change)
{
    /// <summary>Reads what every correction has to give.</summary>
    public static void CheckReasons(string evidence, string why, Violations violations)
    {
        Reasons.Require(evidence, "evidence", violations);
        Reasons.Require(why, "why", violations);
    }

    /// <summary>Adds a correction at the profile's next version, and the event with both what stood there and what stands there now.</summary>
    public CorrectionRow Add(ProfileFamily family, Said said, string evidence, string why, ServerCallContext context)
    {
        var by = context.GetCaller().Subject;
        var version = change.Record(family, said.Event, by, said.After.Length > 0 ? $"{said.Before} → {said.After}：{why.Trim()}" : $"{said.Before}：{why.Trim()}", evidence);
        var row = new CorrectionRow
        {
            Profile = family.Root.Id,
            Version = version,
            Kind = said.Kind,
            Before = said.Before,
            After = said.After,
            Evidence = evidence.Trim(),
            Why = why.Trim(),
            By = by,
            At = change.Now,
            RecordedOn = change.Today,
        };
        db.Add(row);
        return row;
    }

    /// <summary>A correction as the contract shows it.</summary>
    public static ProfileCorrection MessageOf(CorrectionRow row, CorrectionVerdictRow? verdict)
    {
        var message = new ProfileCorrection
        {
            Correction = row.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Kind = row.Kind,
            State = StateOf(row, verdict),
            Before = row.Before,
            After = row.After,
            Evidence = row.Evidence,
            Why = row.Why,
            MadeBy = row.By,
            MadeAt = DayText.Of(row.At),
        };
        if (verdict is not null)
        {
            (message.DecidedBy, message.DecidedAt, message.DecidedWhy) = (verdict.By, DayText.Of(verdict.At), verdict.Why);
        }

        return message;
    }

    private static ProfileCorrection.Types.State StateOf(CorrectionRow row, CorrectionVerdictRow? verdict) => verdict switch
    {
        { Approved: true } => ProfileCorrection.Types.State.Done,
        { Approved: false } => ProfileCorrection.Types.State.Rejected,
        null when row.Kind == ProfileCorrection.Types.Kind.DeathReversal => ProfileCorrection.Types.State.Open,
        null => ProfileCorrection.Types.State.Done,
    };
}

/// <summary>What is put right.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Event">One of <see cref="LifeEvents"/>.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there instead; "": nothing.</param>
internal sealed record Said(ProfileCorrection.Types.Kind Kind, string Event, string Before, string After = "");
