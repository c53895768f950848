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
    public async Task<ListImportsResponse> HandleAsync(ListImportsRequest request, ServerCallContext context)
    {
        var (size, before) = Check(request);
        var region = request.Region.Length > 0 ? request.Region : context.GetCaller().Region;
        context.RequireRegion(region);
        var rows = await Rows(request, Regions.Stem(region), before).Take(size + 1).ToListAsync(context.CancellationToken);
        var response = new ListImportsResponse { NextPageToken = rows.Count > size ? PageToken.Write(rows[size - 1].Id) : "" };
        response.Imports.Add(rows.Take(size).Select(ImportMessages.Of));
        return response;
    }

    private static (int Size, Guid? Before) Check(ListImportsRequest request)
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

        var size = Paging.ReadSize(request.PageSize, violations);
        var before = PageToken.ReadId(request.PageToken, violations);
        violations.ThrowIfAny();
        return (size, before);
    }

    private IQueryable<ImportRow> Rows(ListImportsRequest request, string stem, Guid? before) => store.Imports.AsNoTracking()
        .Where(row => row.Region.StartsWith(stem))
        .Where(row => request.Kind == Import.Types.Kind.Unspecified || row.Kind == request.Kind)
        .Where(row => request.State == Import.Types.State.Unspecified || row.State == request.State)
        .Where(row => before == null || row.Id < before)
        .OrderByDescending(row => row.Id);
}
