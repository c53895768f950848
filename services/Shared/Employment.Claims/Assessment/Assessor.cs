using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;

namespace Employment.Claims.Assessment;

/// <summary>Evaluates the lines of a claim: facts of the person and of the applicant from their profiles, of the hire from the claim, and what was granted before.</summary>
internal sealed class Assessor(Law law, ProfileReader profiles, FundsClient funds, BusinessClock clock)
{
    /// <summary>Each line's answer, as of the day of application.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="verified">On verified facts alone: for decisions.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<IReadOnlyList<LineAnswer>> AssessAsync(OpenClaim claim, bool verified, CancellationToken cancellation)
    {
        // A refusal that is looked at again is that of the whole claim.
        var lines = (claim.Row.State is State.Rejected or State.Reconsideration ? claim.Lines : claim.LiveLines).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var (facts, earlier) = await FactsAsync(claim.Row, lines, verified, cancellation);
        var answers = await law.EvaluateAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn ?? clock.Today, facts, cancellation);
        return [.. lines.Select((line, index) => new LineAnswer(line.Line, facts[index], answers[index], earlier[index]))];
    }

    private async Task<(List<Facts> Facts, List<IReadOnlyList<EarlierGrant>> Earlier)> FactsAsync(ClaimRow claim, List<LineRow> lines, bool verified, CancellationToken cancellation)
    {
        var people = lines.Select(line => line.Person).OfType<Guid>().ToList();
        var snapshots = await profiles.GetAsync(people.Append(claim.Applicant), cancellation);
        var holders = lines.Any(line => line.Person is null) ? people.Append(claim.Applicant) : people;
        var grants = await funds.GrantsAsync(holders, claim.Id.ToString("D"), cancellation);
        List<IReadOnlyList<EarlierGrant>> earlier = [.. lines.Select(line => InOrder(grants[line.Person ?? claim.Applicant]))];
        return ([.. lines.Select((line, index) => LineFacts(claim, line, snapshots, earlier[index], verified))], earlier);
    }

    private static Facts LineFacts(
        ClaimRow claim, LineRow line, IReadOnlyDictionary<Guid, ProfileSnapshot> snapshots, IReadOnlyList<EarlierGrant> earlier, bool verified)
    {
        var person = line.Person is { } id ? Of(snapshots[id], verified) : null;
        var facts = FactMerge.Of(Of(snapshots[claim.Applicant], verified), person, Facts.Parser.ParseFrom(claim.Facts), Facts.Parser.ParseFrom(line.Facts));
        facts.History.Clear();
        facts.History.Add(earlier.Select(grant => grant.Fact));
        return facts;
    }

    private static IReadOnlyList<EarlierGrant> InOrder(IEnumerable<EarlierGrant> grants) =>
        [.. grants.OrderBy(grant => grant.Fact.On, StringComparer.Ordinal).ThenBy(grant => grant.Fact.Measure, StringComparer.Ordinal)];

    private static Facts Of(ProfileSnapshot snapshot, bool verified) => (verified ? snapshot.VerifiedFacts : snapshot.Facts) ?? new Facts();
}
