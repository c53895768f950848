using Employment.Funds.Data;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Domain;

/// <summary>A page of what was proposed in a region and those below it, the newest first.</summary>
/// <param name="Region">The region; the caller may read it.</param>
/// <param name="Size">Rows at most.</param>
/// <param name="End">The last row of the page before; null: the first page.</param>
internal sealed record ProposedPage(string Region, int Size, Guid? End)
{
    /// <exception cref="Platform.Errors.RefusedException">INVALID_ARGUMENT, or PERMISSION_DENIED for another region.</exception>
    public static ProposedPage Read(RequestInput input, string region, int size, string token, ServerCallContext context)
    {
        var page = new ProposedPage(input.Region(region.Length == 0 ? context.GetCaller().Region : region, "region"), input.PageSize(size), input.PageEnd(token));
        input.ThrowIfAny();
        context.RequireRegion(page.Region);
        return page;
    }

    public async Task<(IEnumerable<T> Rows, string NextPageToken)> OfAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class, IProposed
    {
        var stem = RegionStem.Of(Region);
        var asked = rows.AsNoTracking().Where(row => row.Region.StartsWith(stem));
        asked = End is { } last ? asked.Where(row => row.Id < last) : asked;
        var found = await asked.OrderByDescending(row => row.Id).Take(Size + 1).ToListAsync(cancellationToken);
        return (found.Take(Size), found.Count > Size ? RequestInput.PageToken(found[Size - 1].Id) : "");
    }
}
