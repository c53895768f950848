using System.Globalization;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.VerifyFacts;

/// <summary>Gives a verdict on recorded facts: by somebody who neither recorded them nor acts for the person or firm.</summary>
internal sealed class VerifyFactsHandler(ProfileStore store, FactStore facts, ProfileChange change)
{
    private const int MostRecords = 100;
    private const int LongestEvidence = 200;

    private static Refusal OwnProfile { get; } = new(
        StatusCode.PermissionDenied, "OWN_PROFILE", "You act for this profile yourself; another reviewer has to verify its facts.");

    private static Refusal SecondPerson { get; } = new(
        StatusCode.PermissionDenied, "SECOND_PERSON", "You recorded at least one of these facts yourself; a second person has to verify it.");

    public async Task<VerifyFactsResponse> HandleAsync(VerifyFactsRequest request, ServerCallContext context)
    {
        var family = await store.OpenLockedAsync(request.Profile, context);
        var ids = Read(request);
        if (context.ActsFor(family))
        {
            throw OwnProfile.ToException();
        }

        var by = context.GetCaller().Subject;
        Check(ids, await facts.FindAsync(family, ids, context.CancellationToken), by);
        var verified = request.Verdict == Verification.Types.State.Verified;
        change.Record(family, verified ? LifeEvents.FactsVerified : LifeEvents.FactsRejected, by, evidence: request.Evidence);
        store.Db.AddRange(ids.Select(id => new FactVerdictRow
        {
            Record = id,
            Verdict = request.Verdict,
            By = by,
            At = change.Now,
            RecordedOn = change.Today,
            Evidence = request.Evidence.Trim(),
        }));
        await change.SaveAsync(context.CancellationToken);
        return new VerifyFactsResponse { Version = family.Root.Version };
    }

    private static long[] Read(VerifyFactsRequest request)
    {
        var violations = new Violations();
        if (request.Verdict is not (Verification.Types.State.Verified or Verification.Types.State.Rejected))
        {
            violations.Add("verdict", "must be VERIFIED or REJECTED");
        }

        if (PlainText.Problem(request.Evidence, 1, LongestEvidence) is { Length: > 0 } wrong)
        {
            violations.Add("evidence", wrong);
        }

        if (request.Records.Count is 0 or > MostRecords)
        {
            violations.Add("records", $"must hold 1 to {MostRecords} ids of records");
        }

        var ids = new long[request.Records.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (!long.TryParse(request.Records[i], NumberStyles.None, CultureInfo.InvariantCulture, out ids[i]) || Array.IndexOf(ids, ids[i]) < i)
            {
                violations.Add($"records[{i}]", "is not the id of a record, each given once");
            }
        }

        violations.ThrowIfAny();
        return ids;
    }

    private static void Check(long[] ids, List<KnownFact> found, string by)
    {
        var violations = new Violations();
        for (var i = 0; i < ids.Length; i++)
        {
            var known = found.Find(fact => fact.Row.Record == ids[i]);
            if (known is null)
            {
                violations.Add($"records[{i}]", "is not the id of a record of this profile");
            }
            else if (known.Row.Fact == FactCatalogue.BirthDate)
            {
                violations.Add($"records[{i}]", "is taken from the ID number; correct the number where it is wrong");
            }
            else if (known.Row.RecordedBy == by)
            {
                throw SecondPerson.ToException();
            }
        }

        violations.ThrowIfAny();
    }
}
