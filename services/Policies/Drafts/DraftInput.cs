using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Platform.Numbers;
using Employment.Policies.Data;
using Google.Protobuf.Collections;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using PolicyFile = Employment.Policy.Loading.PolicyFile;

namespace Employment.Policies.Drafts;

/// <summary>Reads what requests about drafts have in common, and says why they are refused.</summary>
internal static class DraftInput
{
    private const int MostFiles = 200;
    private const int LongestTitle = 200;
    private const int LongestWhy = 2000;
    private const int LargestPage = 200;
    private const int DefaultPage = 50;

    /// <summary>The files of a draft; line endings are those of the system whoever wrote them.</summary>
    public static IReadOnlyList<PolicyFile> ReadFiles(RepeatedField<PolicyText> files, Violations violations)
    {
        if (files.Count is 0 or > MostFiles)
        {
            violations.Add("files", files.Count == 0 ? "is required: at least one policy file" : $"must be at most {MostFiles} policy files");
        }

        return [.. files.Select(file => new PolicyFile(file.Path, file.Text.Replace("\r\n", "\n", StringComparison.Ordinal)))];
    }

    public static void CheckTitle(string title, Violations violations) => CheckText(title, "title", LongestTitle, violations);

    public static void CheckWhy(string why, Violations violations) => CheckText(why, "why", LongestWhy, violations);

    /// <summary>How many rows, and the number before which they begin; null: from the newest.</summary>
    public static (int Size, long? Before) ReadPage(int size, string token, Violations violations)
    {
        if (size < 0)
        {
            violations.Add("pageSize", $"must be from 1 to {LargestPage}");
        }

        var isNumber = long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var before);
        if (token.Length > 0 && !isNumber)
        {
            violations.Add("pageToken", "is not the nextPageToken of an earlier answer");
        }

        return (size <= 0 ? DefaultPage : Math.Min(size, LargestPage), isNumber ? before : null);
    }

    /// <summary>A draft by its id.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static async Task<DraftRow> FindAsync(CatalogueDb db, string id, CancellationToken cancellationToken) =>
        (long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await db.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken)
            : null) ?? throw Refusal.NotFound("There is no such draft; GET /v1/drafts lists them.").ToException();

    /// <summary>Refuses files with faults, each with file, line and reason.</summary>
    /// <exception cref="RefusedException">There is one.</exception>
    public static void ThrowIfAny(IReadOnlyList<Policy.Loading.PolicyFault> faults, RepeatedField<PolicyText> files)
    {
        var violations = new Violations();
        foreach (var fault in faults)
        {
            var index = files.Select(file => file.Path).ToList().IndexOf(fault.File);
            violations.Add(index < 0 ? "files" : string.Create(CultureInfo.InvariantCulture, $"files[{index}]"), fault.ToString());
        }

        violations.ThrowIfAny();
    }

    /// <summary>A draft that cannot be published as it is.</summary>
    public static Refusal NoLongerFits(IReadOnlyList<Policy.Loading.PolicyFault> faults) => new(
        StatusCode.FailedPrecondition, "DRAFT_NO_LONGER_FITS",
        $"The draft does not fit the law published now: {string.Join(" ", faults.Take(20))} Discard it and upload one that does.");

    public static Refusal SecondPerson { get; } = new(
        StatusCode.PermissionDenied, "SECOND_PERSON", "You uploaded this draft; a second person has to publish it.");

    public static Refusal Closed(DraftEndRow end) => new(
        StatusCode.FailedPrecondition, "DRAFT_CLOSED",
        end.Edition is { } edition
            ? string.Create(CultureInfo.InvariantCulture, $"The draft was published as edition {edition} already.")
            : "The draft was discarded. Upload it again if it is wanted after all.");

    // Drafts and editions are never changed, and what is written here is shown with them.
    private static void CheckText(string text, string field, int longest, Violations violations)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > longest)
        {
            violations.Add(field, string.Create(CultureInfo.InvariantCulture, $"is required, at most {longest} characters"));
        }
        else if (WrittenText.HasControl(text, allowsLines: true))
        {
            violations.Add(field, "holds a control character; type the text instead of pasting it");
        }
        else if (WrittenText.HasIdNumber(text))
        {
            violations.Add(field, "must not hold an ID number");
        }
    }
}
