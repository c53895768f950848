using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Domain;
using Employment.Profiles.Imports.Data;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Imports.Features.ListImports;

/// <summary>Lists imports of a region and those below it, the newest first.</summary>
internal sealed class ListImportsHandler(ImportStore store)
{
    private const int DefaultPage = 50;
    private const int LargestPage = 200;

    public async Task<ListImportsResponse> HandleAsync(ListImportsRequest request, ServerCallContext context)
    {
        var before = Check(request);
        var region = request.Region.Length > 0 ? request.Region : context.GetCaller().Region;
        context.RequireRegion(region);
        var size = request.PageSize == 0 ? DefaultPage : request.PageSize;
        var rows = await Rows(request, StemOf(region), before).Take(size + 1).ToListAsync(context.CancellationToken);
        var response = new ListImportsResponse { NextPageToken = rows.Count > size ? rows[size - 1].Id.ToString("N") : "" };
        response.Imports.Add(rows.Take(size).Select(ImportMessages.Of));
        return response;
    }

    private static Guid? Check(ListImportsRequest request)
    {
        var violations = new Violations();
        if (request.Region.Length > 0 && !Regions.Contains(request.Region, request.Region))
        {
            violations.Add("region", "must be the six digits of a region's code, such as 410802");
        }

        if (!Enum.IsDefined(request.Kind))
        {
            violations.Add("kind", "must be INSURANCE_MONTHS, GRADUATES, UNEMPLOYMENT, POVERTY_LIST or COMPANIES");
        }

        if (!Enum.IsDefined(request.State))
        {
            violations.Add("state", "must be UPLOADING, RUNNING, DONE, CANCELLED or FAILED");
        }

        if (request.PageSize is < 0 or > LargestPage)
        {
            violations.Add("pageSize", "must be 1 to 200");
        }

        Guid? before = Guid.TryParseExact(request.PageToken, "N", out var id) ? id : null;
        if (before is null && request.PageToken.Length > 0)
        {
            violations.Add("pageToken", "is not the nextPageToken of an earlier answer");
        }

        violations.ThrowIfAny();
        return before;
    }

    // 410800 and all that begins with 4108; the caller's right to the region is checked already.
    private static string StemOf(string region) =>
        region.EndsWith("0000", StringComparison.Ordinal) ? region[..2] : region.EndsWith("00", StringComparison.Ordinal) ? region[..4] : region;

    private IQueryable<ImportRow> Rows(ListImportsRequest request, string stem, Guid? before) => store.Imports.AsNoTracking()
        .Where(row => row.Region.StartsWith(stem))
        .Where(row => request.Kind == Import.Types.Kind.Unspecified || row.Kind == request.Kind)
        .Where(row => request.State == Import.Types.State.Unspecified || row.State == request.State)
        .Where(row => before == null || row.Id < before)
        .OrderByDescending(row => row.Id);
}
