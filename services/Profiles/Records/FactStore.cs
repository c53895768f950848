using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>Reads what was recorded of a profile and of those merged into it.</summary>
internal sealed class FactStore(ProfilesDb db)
{
    /// <summary>What counts of each fact.</summary>
    /// <param name="family">The profile.</param>
    /// <param name="on">As known at the end of this business day; null: now.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<CountingFacts> CountingAsync(ProfileFamily family, DateOnly? on, CancellationToken cancellationToken)
    {
        var ids = on is { } day ? await db.IdsOnAsync(family, day, cancellationToken) : family.Ids;
        return new(await KnownAsync(db.Facts.Where(row => ids.Contains(row.Profile)), on, cancellationToken));
    }

    /// <summary>All that was ever recorded of one fact, the newest first.</summary>
    public async Task<List<KnownFact>> HistoryAsync(ProfileFamily family, string fact, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(db.Facts.Where(row => family.Ids.Contains(row.Profile) && row.Fact == fact), on: null, cancellationToken);
        return [.. known.OrderByDescending(one => one.Row.Record)];
    }

    /// <summary>Those of some records that are the profile's.</summary>
    public Task<List<KnownFact>> FindAsync(ProfileFamily family, IReadOnlyCollection<long> records, CancellationToken cancellationToken) =>
        KnownAsync(db.Facts.Where(row => records.Contains(row.Record) && family.Ids.Contains(row.Profile)), on: null, cancellationToken);

    private async Task<List<KnownFact>> KnownAsync(IQueryable<FactRow> facts, DateOnly? on, CancellationToken cancellationToken)
    {
        var rows = await (on is { } day ? facts.Where(row => row.RecordedOn <= day) : facts).AsNoTracking().ToListAsync(cancellationToken);
        var records = rows.ConvertAll(row => row.Record);
        var verdicts = await (on is { } end ? db.FactVerdicts.Where(row => row.RecordedOn <= end) : db.FactVerdicts).AsNoTracking()
            .Where(row => records.Contains(row.Record))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var found = verdicts.ToLookup(verdict => verdict.Record);
        return rows.ConvertAll(row => new KnownFact(row, found[row.Record].LastOrDefault()));
    }
}
