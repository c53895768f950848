using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Reads claims.</summary>
internal sealed class ClaimStore(DbContext db, ClaimFamily family)
{
    // Only the name of the schema, which the program itself gives, is put into the text.
    private readonly string lockStatement = $"SELECT * FROM {family.Schema}.claim WHERE id = {{0}} FOR UPDATE";

    /// <summary>A claim to be changed: whoever else wants to change it waits until this call has ended.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT or NOT_FOUND.</exception>
    public async Task<OpenClaim> LockAsync(string claim, CancellationToken cancellation) =>
        await LockAsync(ReadId(claim), cancellation) ?? throw Unknown.ToException();

    /// <summary>The same by id; null where there is none.</summary>
    public async Task<OpenClaim?> LockAsync(Guid id, CancellationToken cancellation)
    {
        var rows = await db.Set<ClaimRow>().FromSqlRaw(lockStatement, id).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return null;
        }

        // A claim without events, a draft, was nobody's step yet.
        return new OpenClaim(rows[0], await LinesAsync(id, cancellation), rows[0].LastPosition == 0 ? [] : await PartsAsync(id, cancellation));
    }

    /// <summary>A claim to be shown.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT or NOT_FOUND.</exception>
    public async Task<OpenClaim> FindAsync(string claim, CancellationToken cancellation)
    {
        var id = ReadId(claim);
        var row = await db.Set<ClaimRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw Unknown.ToException();
        return new OpenClaim(row, await LinesAsync(id, cancellation), await PartsAsync(id, cancellation));
    }

    public static Guid ReadId(string text, string field = "claim") => Guid.TryParseExact(text, "D", out var id)
        ? id
        : throw Refusal.InvalidField(field, "is not an id; take it from the list of claims").ToException();

    private static Refusal Unknown { get; } = Refusal.NotFound("There is no claim with this id. Look for it in the list of claims.");

    private Task<List<LineRow>> LinesAsync(Guid id, CancellationToken cancellation) =>
        db.Set<LineRow>().Where(line => line.Claim == id).OrderBy(line => line.Line).ToListAsync(cancellation);

    private async Task<IReadOnlyList<Part>> PartsAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<EventRow>().Where(row => row.Claim == id).OrderBy(row => row.Position).Select(row => new Part(row.By, row.What)).ToListAsync(cancellation);
}
