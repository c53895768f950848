using System.Globalization;
using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.EditClaim;

/// <summary>Sets and removes lines of a roster.</summary>
internal sealed class RosterEdit(DbContext db, ProfileReader profiles, ClaimRules rules)
{
    /// <param name="claim">The claim, locked.</param>
    /// <param name="request">The edit.</param>
    /// <param name="sheet">Version it is claimed by.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task ApplyAsync(OpenClaim claim, EditClaimRequest request, GetMeasureResponse sheet, CancellationToken cancellation)
    {
        foreach (var line in request.RemoveLines)
        {
            Remove(claim, line);
        }

        for (var index = 0; index < request.SetLines.Count; index++)
        {
            CheckMonths(request.SetLines[index], sheet, $"setLines[{index}].months");
            await SetAsync(claim, request.SetLines[index], $"setLines[{index}]", cancellation);
        }

        if (claim.Lines.Count > rules.LinesPerClaim)
        {
            throw Refusal.InvalidField("setLines", $"would make a roster of {claim.Lines.Count} lines; a claim has at most {rules.LinesPerClaim}. Make a second claim for the others").ToException();
        }
    }

    private void Remove(OpenClaim claim, string name)
    {
        var line = claim.Lines.Find(line => line.Line == name) ?? throw Refusal.InvalidField("removeLines", "names a line that the claim does not have").ToException();
        claim.Lines.Remove(line);
        db.Remove(line);
    }

    private async Task SetAsync(OpenClaim claim, RosterEntry entry, string field, CancellationToken cancellation)
    {
        ClaimFacts.Check(entry.Facts ?? new Facts(), $"{field}.facts");
        var line = entry.Line.Length == 0
            ? await AddAsync(claim, entry, field, cancellation)
            : claim.Lines.Find(line => line.Line == entry.Line) ?? throw Refusal.InvalidField($"{field}.line", "is no line of the claim; leave it out for a new one").ToException();
        line.Facts = (entry.Facts ?? new Facts()).ToByteArray();
        line.Months = entry.HasMonths ? entry.Months : null;
    }

    /// <summary>How many are left is reckoned when the claim is assessed: earlier claims may be granted or withdrawn until then.</summary>
    private static void CheckMonths(RosterEntry entry, GetMeasureResponse sheet, string field)
    {
        if (!entry.HasMonths)
        {
            return;
        }

        if (ClaimedMonths.RuleOf(sheet) is null)
        {
            throw Refusal.InvalidField(field, "is not asked for this measure: what it counts stands in the facts; leave it out").ToException();
        }

        if (entry.Months < 1)
        {
            throw Refusal.InvalidField(field, "must be 1 or more; leave it out for all months that were not claimed yet").ToException();
        }
    }

    private async Task<LineRow> AddAsync(OpenClaim claim, RosterEntry entry, string field, CancellationToken cancellation)
    {
        var found = await profiles.FindPersonAsync(entry.IdNumber, entry.Name, field, cancellation);
        var line = Line(claim, found, Guid.ParseExact(found.Profile_, "D"), field);
        claim.Lines.Add(line);
        db.Add(line);
        return line;
    }

    private static LineRow Line(OpenClaim claim, Profile person, Guid id, string field)
    {
        if (claim.Lines.Exists(line => line.Person == id))
        {
            throw Refusal.InvalidField($"{field}.idNumber", "is of a person who has a line in this claim already").ToException();
        }

        var next = claim.Lines.Select(line => int.Parse(line.Line, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1;
        return new LineRow
        {
            Claim = claim.Row.Id,
            Line = next.ToString("D3", CultureInfo.InvariantCulture),
            Person = id,
            Name = person.Name,
            MaskedNumber = person.MaskedNumber,
            State = claim.Row.State,
        };
    }
}
