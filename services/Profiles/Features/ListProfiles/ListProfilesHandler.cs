using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.ListProfiles;

/// <summary>Lists the profiles of a region and those below it, the newest first; ids are in the order of registration.</summary>
internal sealed class ListProfilesHandler(ProfilesDb db, ProfileMessages messages)
{
    private const int LongestName = 100;

    public async Task<ListProfilesResponse> HandleAsync(ListProfilesRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var size = Paging.ReadSize(request.PageSize, violations);
        var after = PageToken.ReadId(request.PageToken, violations);
        if (!Enum.IsDefined(request.Kind))
        {
            violations.Add("kind", "must be PERSON or EMPLOYER, or left out");
        }

        if (PlainText.Problem(request.Name, 0, LongestName) is { Length: > 0 } wrong)
        {
            violations.Add("name", wrong);
        }

        var region = request.Region.Length == 0 ? context.GetCaller().Region : request.Region;
        if (region.Length != 6 || !region.AsSpan().ContainsOnlyDigits())
        {
            violations.Add("region", "must be the code of a region, such as 410802");
        }

        violations.ThrowIfAny();
        context.RequireRegion(region);
        var rows = await Of(region, request, after).OrderByDescending(row => row.Id).Take(size + 1).ToListAsync(context.CancellationToken);
        var response = new ListProfilesResponse { NextPageToken = rows.Count > size ? PageToken.Write(rows[size - 1].Id) : "" };
        response.Profiles.Add(await messages.OfAsync(rows[..Math.Min(size, rows.Count)], context.CancellationToken));
        return response;
    }

    private IQueryable<ProfileRow> Of(string region, ListProfilesRequest request, Guid? after)
    {
        var profiles = db.Profiles.AsNoTracking().Where(row => row.MergedInto == null);
        var stem = Regions.Stem(region);
        profiles = stem.Length == region.Length ? profiles.Where(row => row.Region == region) : profiles.Where(row => row.Region.StartsWith(stem));
        if (request.Kind != Profile.Types.Kind.Unspecified)
        {
            profiles = profiles.Where(row => row.Kind == request.Kind);
        }

        var name = request.Name.Trim();
        if (name.Length > 0)
        {
            profiles = profiles.Where(row => row.Name.StartsWith(name));
        }

        return after is { } last ? profiles.Where(row => row.Id.CompareTo(last) < 0) : profiles;
    }
}
