using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Records;

/// <summary>
/// The version a claim is decided by: the one in force on its day of application when it was submitted. A text published later may be in force from an
/// earlier day; then the law names another for the same day, and whoever decides has to have seen it.
/// </summary>
internal static class DecidingVersion
{
    /// <summary>Binds a claim to a version: the days of its steps are that version's.</summary>
    public static void Pin(ClaimRow claim, GetMeasureResponse sheet)
    {
        claim.Version = sheet.Version;
        (claim.AcceptDays, claim.ReviewDays) = (Law.Days(sheet, "ACCEPT"), Law.Days(sheet, "REVIEW"));
        (claim.ApproveDays, claim.NoticeDays) = (Law.Days(sheet, "APPROVE"), Law.Days(sheet, "NOTICE"));
    }

    /// <summary>A version that the law names for the day of application besides the expected one; null: it names no other.</summary>
    /// <param name="expected">The version expected.</param>
    /// <param name="sheet">What the law names.</param>
    /// <param name="answers">
    /// What was answered; lines that hold are looked at. One that the local version does not cover is answered by the one above it, which the sheet has in force beside its own; a
    /// version that the sheet does not have so was published, or ended, after the sheet was read.
    /// </param>
    /// <param name="on">Day of application.</param>
    public static string? OtherThan(string expected, GetMeasureResponse sheet, IEnumerable<LineAnswer> answers, DateOnly on) => answers
        .Where(answer => answer.Holds)
        .Select(answer => answer.Entitlement.Version)
        .Where(version => version.Length > 0 && !IsInForce(sheet, version, on))
        .Append(sheet.Version)
        .FirstOrDefault(version => version != expected);

    private static bool IsInForce(GetMeasureResponse sheet, string version, DateOnly on) =>
        sheet.Versions.Any(known => known.Version == version && Law.Holds(known.Period, on));
}
