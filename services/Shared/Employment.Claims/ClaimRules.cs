using System.Text.Json;

namespace Employment.Claims;

/// <summary>Figures of the procedure that no measure version states, as data (Rules/claims.json).</summary>
public sealed record ClaimRules
{
    /// <summary>Working days an applicant has for a correction.</summary>
    public required int CorrectionWorkingDays { get; init; }

    /// <summary>Days a draft is kept that nobody submits.</summary>
    public required int DraftDays { get; init; }

    /// <summary>Lines a roster may have.</summary>
    public required int LinesPerClaim { get; init; }

    /// <summary>Papers a claim may have.</summary>
    public required int AttachmentsPerClaim { get; init; }

    /// <summary>Bytes a paper may have.</summary>
    public required int AttachmentBytes { get; init; }

    /// <summary>Years papers are kept after a claim ended.</summary>
    public required int AttachmentRetentionYears { get; init; }

    /// <summary>Reads the file beside the program.</summary>
    public static ClaimRules Load() => JsonSerializer.Deserialize<ClaimRules>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "claims.json")), JsonSerializerOptions.Web)!;
}
