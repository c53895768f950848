using System.Security.Cryptography;
using System.Text;
using Employment.Policy.Loading;
using Microsoft.EntityFrameworkCore;

namespace Employment.Policies.Data;

/// <summary>Reads and adds editions and drafts, within whatever transaction is open.</summary>
internal sealed class CatalogueStore(CatalogueDb db)
{
    /// <summary>Channel on which a new edition is announced to every replica.</summary>
    public const string Channel = "policies_edition";

    // Held while an edition is added: editions come one after the other, each looked at against the one before.
    private const long PublishLock = 4_108_000_002;

    public CatalogueDb Db => db;

    /// <summary>Number of the newest edition; 0 where there is none.</summary>
    public async Task<int> NewestAsync(CancellationToken cancellationToken) =>
        await db.Editions.MaxAsync(row => (int?)row.Number, cancellationToken) ?? 0;

    /// <summary>All files as of an edition.</summary>
    public async Task<IReadOnlyList<PolicyFile>> FilesAsync(int edition, CancellationToken cancellationToken)
    {
        var rows = await db.EditionFiles.AsNoTracking()
            .Where(row => row.Edition <= edition && !db.EditionFiles.Any(later => later.Path == row.Path && later.Edition > row.Edition && later.Edition <= edition))
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PolicyFile(row.Path, row.Text)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<PolicyFile>> FilesOfDraftAsync(long draft, CancellationToken cancellationToken)
    {
        var rows = await db.DraftFiles.AsNoTracking().Where(row => row.Draft == draft).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PolicyFile(row.Path, row.Text)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Waits until nobody else adds an edition; held to the end of the transaction.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PublishLock})", cancellationToken);

    public async Task<DraftRow> AddDraftAsync(DraftRow draft, IEnumerable<PolicyFile> files, CancellationToken cancellationToken)
    {
        db.Add(draft);
        await db.SaveChangesAsync(cancellationToken);
        db.AddRange(files.Select(file => new DraftFileRow { Draft = draft.Number, Path = file.Path, Text = file.Text }));
        await db.SaveChangesAsync(cancellationToken);
        return draft;
    }

    /// <summary>Adds an edition and announces it; the announcement leaves with the commit.</summary>
    public async Task AddEditionAsync(EditionRow edition, IEnumerable<PolicyFile> files, CancellationToken cancellationToken)
    {
        db.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        db.AddRange(files.Select(file => new EditionFileRow { Edition = edition.Number, Path = file.Path, Text = file.Text }));
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {edition.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)})", cancellationToken);
    }

    /// <summary>SHA-256 of files, the same for the same paths and texts.</summary>
    public static string HashOf(IEnumerable<PolicyFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text.Length}\0{file.Text}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
