using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Policies.Data;
using PolicyFile = Employment.Policy.Loading.PolicyFile;
using State = Employment.Contracts.Policies.V1.Draft.Types.State;

namespace Employment.Policies.Drafts;

/// <summary>Drafts, editions and faults as messages of the contract.</summary>
internal static class DraftMessages
{
    public static Draft Of(DraftRow row, DraftEndRow? end, IEnumerable<string> paths)
    {
        var draft = new Draft
        {
            Draft_ = row.Number.ToString(CultureInfo.InvariantCulture),
            Title = row.Title,
            Why = row.Why,
            UploadedBy = row.UploadedBy,
            UploadedAt = Time(row.UploadedAt),
            BaseEdition = row.BaseEdition,
            State = end is null ? State.Open : end.Edition is null ? State.Discarded : State.Published,
            ClosedBy = end?.By ?? "",
            Edition = end?.Edition ?? 0,
        };
        draft.Paths.Add(paths.Order(StringComparer.Ordinal));
        return draft;
    }

    public static Edition Of(EditionRow row, IEnumerable<string> paths)
    {
        var edition = new Edition
        {
            Number = row.Number,
            Title = row.Title,
            Why = row.Why,
            UploadedBy = row.UploadedBy,
            PublishedBy = row.PublishedBy,
            PublishedAt = Time(row.PublishedAt),
            EffectiveOn = row.EffectiveOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Draft = row.Draft?.ToString(CultureInfo.InvariantCulture) ?? "",
            ContentHash = row.ContentHash,
        };
        edition.Paths.Add(paths.Order(StringComparer.Ordinal));
        return edition;
    }

    public static PolicyFault Of(Policy.Loading.PolicyFault fault) => new() { File = fault.File, Line = fault.Line, Reason = fault.Reason };

    public static PolicyText Of(PolicyFile file) => new() { Path = file.Path, Text = file.Text };

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
