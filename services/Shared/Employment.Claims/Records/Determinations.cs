using Employment.Claims.Data;
using Employment.Contracts.Claims.V1;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Decisions: the version, the facts and the bytes shown, kept as they were.</summary>
internal sealed class Determinations(DbContext db)
{
    /// <summary>All of a claim, the newest first: the bytes that were kept.</summary>
    public async Task<List<Determination>> OfAsync(Guid claim, CancellationToken cancellation)
    {
        var rows = await db.Set<DeterminationRow>().AsNoTracking().Where(row => row.Claim == claim).OrderByDescending(row => row.Position).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    private static Determination Read(DeterminationRow row)
    {
        var message = Determination.Parser.ParseFrom(row.Content);
        message.Hash = Convert.ToHexStringLower(row.Hash);
        return message;
    }
}
