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

        var on = claim.Row.AppliedOn ?? clock.Today;
        var sheet = await law.SheetAsync(claim.Row.Measure, claim.Row.Region, on, cancellation);
        var snapshots = await profiles.GetAsync(lines.Select(line => line.Person).OfType<Guid>().Append(claim.Row.Applicant), cancellation);
        var held = await HeldAsync(claim.Row, lines, sheet, cancellation);
        List<Facts> facts = [.. lines.Select((line, index) => LineFacts(claim.Row, line, snapshots, held[index].Earlier, verified))];
        var answers = await law.EvaluateAsync(claim.Row.Measure, claim.Row.Region, on, facts, cancellation);
        return [.. lines.Select((line, index) => new LineAnswer(
            line.Line, facts[index], answers[index], held[index].Earlier, ClaimedMonths.Of(sheet, claim.Row, line, facts[index], held[index].Counted)))];
    }

    /// <summary>What the fund holds for each line; what was counted it is asked only where the version takes it off.</summary>
    private async Task<List<HeldGrants>> HeldAsync(ClaimRow claim, List<LineRow> lines, GetMeasureResponse sheet, CancellationToken cancellation)
    {
        Guid? counting = ClaimedMonths.RuleOf(sheet) is null ? null : claim.Applicant;
        var grants = await funds.GrantsAsync(lines.Select(line => line.Person ?? claim.Applicant), counting, claim.Id.ToString("D"), cancellation);
        return [.. lines.Select(line => grants[line.Person ?? claim.Applicant]).Select(all => all with { Earlier = InOrder(all.Earlier) })];
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
