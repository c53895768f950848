using System.Globalization;
using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Data;

/// <summary>Imports as the contract shows them.</summary>
internal static class ImportMessages
{
    public static Import Of(ImportRow row) => new()
    {
        Import_ = row.Id.ToString(),
        Kind = row.Kind,
        Region = row.Region,
        FileName = row.FileName,
        AsOf = row.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        State = row.State,
        SizeBytes = row.SizeBytes,
        ReceivedBytes = row.ReceivedBytes,
        DoneBytes = row.DoneBytes,
        Rows = row.Rows,
        Recorded = row.Recorded,
        Unchanged = row.Unchanged,
        Faulty = row.Faulty,
        Registered = row.Registered,
        Problem = row.Problem,
        CreatedBy = row.CreatedBy,
        CreatedAt = Moment(row.CreatedAt),
        EndedAt = row.EndedAt is { } ended ? Moment(ended) : "",
    };

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
