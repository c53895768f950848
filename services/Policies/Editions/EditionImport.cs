using Employment.Policies.Data;
using Employment.Policy.Loading;
using Employment.Policy.Publication;
using Microsoft.EntityFrameworkCore;

namespace Employment.Policies.Editions;

/// <summary>
/// Brings the program's policy files into the database: all of them at the first start, as edition 1; what is new in a newer program's as
/// a draft that two persons still decide on. What is published is kept, and where the program's files differ from it that is said.
/// </summary>
internal sealed partial class EditionImport(CatalogueStore store, ShippedFiles shipped, TimeProvider time, ILogger<EditionImport> logger)
{
    /// <summary>Who uploads and publishes what comes with the program.</summary>
    public const string Program = "program";

    /// <summary>Once for each set of files, however many replicas start at the same time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.Db.Database.BeginTransactionAsync(cancellationToken);
        await store.LockAsync(cancellationToken);
        var hash = shipped.ContentHash;
        if (await store.Db.Shipments.AnyAsync(row => row.ContentHash == hash, cancellationToken))
        {
            return;
        }

        var newest = await store.NewestAsync(cancellationToken);
        var row = newest == 0
            ? await AddFirstAsync(hash, cancellationToken)
            : await AddDraftAsync(newest, hash, cancellationToken);
        store.Db.Add(row);
        await store.Db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<ShipmentRow> AddFirstAsync(string hash, CancellationToken cancellationToken)
    {
        // What does not load is refused before it is the law.
        CatalogueLoader.Load(shipped.All);
        var edition = new EditionRow
        {
            Number = 1,
            Title = "The law as it came with the program",
            Why = "Imported at the first start.",
            UploadedBy = Program,
            PublishedBy = Program,
            PublishedAt = time.GetUtcNow(),
            ContentHash = hash,
        };
        await store.AddEditionAsync(edition, shipped.All, cancellationToken);
        LogImported(shipped.All.Count);
        return new ShipmentRow { ContentHash = hash, At = time.GetUtcNow(), Differences = "" };
    }

    private async Task<ShipmentRow> AddDraftAsync(int newest, string hash, CancellationToken cancellationToken)
    {
        var brought = ShippedDraft.Of(await store.FilesAsync(newest, cancellationToken), shipped.All, "shipped-" + hash[..8]);
        DraftRow? draft = null;
        if (brought.Files.Count > 0)
        {
            draft = await store.AddDraftAsync(
                new DraftRow
                {
                    Title = "What is new in the program's policy files",
                    Why = "A newer program started, whose files hold what is not published yet.",
                    UploadedBy = Program,
                    UploadedAt = time.GetUtcNow(),
                    BaseEdition = newest,
                },
                brought.Files,
                cancellationToken);
            LogDraft(draft.Number, brought.Files.Count);
        }

        foreach (var difference in brought.Differences)
        {
            LogDifference(difference.ToString());
        }

        return new ShipmentRow { ContentHash = hash, At = time.GetUtcNow(), Draft = draft?.Number, Differences = string.Join('\n', brought.Differences) };
    }

    [LoggerMessage(LogLevel.Information, "The law was empty: the program's {Count} policy files are edition 1")]
    private partial void LogImported(int count);

    [LoggerMessage(LogLevel.Warning, "The program's policy files hold what is not published: draft {Draft} of {Count} files waits for two persons")]
    private partial void LogDraft(long draft, int count);

    [LoggerMessage(LogLevel.Warning, "{Difference}")]
    private partial void LogDifference(string difference);
}
