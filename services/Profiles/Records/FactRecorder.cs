using Employment.Contracts.Profiles.V1;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Grpc.Core;

namespace Employment.Profiles.Records;

/// <summary>
/// Makes records of facts. What the person or firm declares is not verified; what a clerk takes up is, where the clerk says on what it
/// was seen.
/// </summary>
internal sealed class FactRecorder(ProfilesDb db, ProfileChange change)
{
    /// <summary>Adds the facts of a request to a locked or new profile, at its version.</summary>
    public List<FactRow> Add(ProfileRow profile, IEnumerable<CheckedFact> facts, bool declared, ServerCallContext context)
    {
        var rows = facts.Select(fact => new FactRow
        {
            Profile = profile.Id,
            Version = profile.Version,
            Fact = fact.Field.Id,
            Value = fact.Value,
            AsOf = fact.AsOf,
            Source = declared ? FactSource.Types.Kind.Declared : FactSource.Types.Kind.Clerk,
            Verification = declared || fact.Evidence.Length == 0 ? Verification.Types.State.Unverified : Verification.Types.State.Verified,
            Evidence = fact.Evidence,
            RecordedBy = context.GetCaller().Subject,
            RecordedAt = change.Now,
            RecordedOn = change.Today,
        }).ToList();
        db.AddRange(rows);
        return rows;
    }

    /// <summary>Adds the day of birth that an identity number says; whoever took the number up saw the card.</summary>
    public FactRow AddBirthDate(ProfileRow profile, CitizenNumber number, string evidence, string by) =>
        AddDerived(profile, FactCatalogue.BirthDate, DayText.Of(number.BirthDate), Verification.Types.State.Verified, evidence, by);

    /// <summary>Adds a firm's size as it was reckoned, with the working. It is as good as the figures, which nobody has verified yet.</summary>
    public FactRow AddSize(ProfileRow profile, string size, string working, string by) =>
        AddDerived(profile, FactCatalogue.EmployerSize, size, Verification.Types.State.Unverified, working, by);

    private FactRow AddDerived(ProfileRow profile, string fact, string value, Verification.Types.State verification, string evidence, string by)
    {
        var row = new FactRow
        {
            Profile = profile.Id,
            Version = profile.Version,
            Fact = fact,
            Value = value,
            AsOf = change.Today,
            Source = FactSource.Types.Kind.Derived,
            Verification = verification,
            Evidence = evidence,
            RecordedBy = by,
            RecordedAt = change.Now,
            RecordedOn = change.Today,
        };
        db.Add(row);
        return row;
    }
}
