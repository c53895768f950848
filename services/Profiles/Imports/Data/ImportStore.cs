using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Imports.Data;

/// <summary>Finds imports, and removes the bytes of those that ended.</summary>
internal sealed class ImportStore(ProfilesDb db)
{
    public DbSet<ImportRow> Imports => db.Set<ImportRow>();

    /// <exception cref="RefusedException">NOT_FOUND.</exception>
    public async Task<ImportRow> FindAsync(string id, CancellationToken cancellationToken)
    {
        var import = ParseId(id);
        return await Imports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == import, cancellationToken) ?? throw Missing();
    }

    /// <summary>The import, which nobody else changes before the transaction ends.</summary>
    /// <exception cref="RefusedException">NOT_FOUND.</exception>
    public async Task<ImportRow> LockAsync(string id, CancellationToken cancellationToken)
    {
        var import = ParseId(id);
        var rows = await Imports.FromSql($"SELECT * FROM profiles.import WHERE id = {import} FOR UPDATE").ToListAsync(cancellationToken);
        return rows.SingleOrDefault() ?? throw Missing();
    }

    public Task SaveAsync(CancellationToken cancellationToken) => db.SaveChangesAsync(cancellationToken);

    /// <summary>Removes what only the work on the file needed.</summary>
    public async Task RemoveBytesAsync(Guid import, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"DELETE FROM profiles.import_part WHERE import = {import}", cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM profiles.import_unchanged WHERE import = {import}", cancellationToken);
    }

    private static Guid ParseId(string id) => Guid.TryParseExact(id, "D", out var guid) ? guid : throw Missing();

    private static RefusedException Missing() => Refusal.NotFound("There is no import with this id. ListImports gives those there are.").ToException();
}
