using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.CreateClaim;

/// <summary>Begins a draft.</summary>
internal sealed class CreateClaimHandler(DbContext db, Law law, ProfileReader profiles, ClaimMessages messages, BusinessClock clock)
{
    private const string WholeLine = "001";

    public async Task<CreateClaimResponse> HandleAsync(CreateClaimRequest request, ServerCallContext context)
    {
        var applicant = ClaimStore.ReadId(request.Applicant, "applicant");
        context.RequireCase(request.Region, applicant.ToString("D"));
        var sheet = await law.InForceAsync(request.Measure, request.Region, clock.Today, context.CancellationToken);
        var profile = await profiles.GetProfileAsync(applicant, "applicant", context.CancellationToken);
        RequireKind(profile, sheet.Claimants);
        RequireOffice(request, profile, context);
        var draft = Draft(request, applicant, profile, context.GetCaller().Subject);
        db.Add(draft);
        List<LineRow> lines = ClaimFacts.NeedsRoster(sheet) ? [] : [Whole(draft, profile)];
        db.AddRange(lines);
        await db.SaveChangesAsync(context.CancellationToken);
        return new CreateClaimResponse { Claim = await messages.OfAsync(new OpenClaim(draft, lines, []), context) };
    }

    private static void RequireKind(Profile profile, IReadOnlyCollection<string> claimants)
    {
        var isPerson = profile.Kind == Profile.Types.Kind.Person;
        if (isPerson != claimants.Contains("PERSON"))
        {
            throw Refusal.InvalidField("applicant", isPerson ? "is a person, and this measure is claimed by firms" : "is a firm, and this measure is claimed by persons").ToException();
        }
    }

    /// <summary>
    /// The region of a claim decides which county pays. An applicant claims where their profile is kept; which other office may take it in no text
    /// says, and an officer answers for that.
    /// </summary>
    private static void RequireOffice(CreateClaimRequest request, Profile profile, ServerCallContext context)
    {
        if (context.ActsFor(request.Applicant) && profile.Region.Length > 0 && profile.Region != request.Region)
        {
            throw Refusal.InvalidField(
                "region", $"must be {profile.Region}, whose counter keeps the applicant's profile: an applicant does not choose the county that pays. Where another office is the right one, claim at its counter").ToException();
        }
    }

    private ClaimRow Draft(CreateClaimRequest request, Guid applicant, Profile profile, string by) => new()
    {
        Id = Guid.CreateVersion7(),
        Measure = request.Measure,
        Region = request.Region,
        Applicant = applicant,
        ApplicantName = profile.Name,
        Revision = 1,
        Account = null,
        CreatedBy = by,
        CreatedOn = clock.Today,
        ChangedOn = clock.Today,
        Facts = new Contracts.Policies.V1.Facts().ToByteArray(),
    };

    /// <summary>The line of a measure that is for the applicant as a whole.</summary>
    private static LineRow Whole(ClaimRow draft, Profile profile) => new()
    {
        Claim = draft.Id,
        Line = WholeLine,
        Person = profile.Kind == Profile.Types.Kind.Person ? draft.Applicant : null,
        Name = profile.Name,
        MaskedNumber = profile.MaskedNumber,
    };
}
