using Employment.Claims.Data;
using Employment.Claims.Procedure;

namespace Employment.Claims.Records;

/// <summary>The contents of a claim, so that an event says on what it was done.</summary>
internal static class ClaimContent
{
    public static byte[] HashOf(ClaimRow claim, IEnumerable<LineRow> lines) => new HashedContent(
        claim.Measure,
        claim.Version,
        claim.Region,
        claim.Applicant,
        claim.AmountFen,
        claim.Facts,
        claim.Account,
        [.. lines.Select(line => new HashedLine(line.Line, line.Person, line.Facts, ClaimWords.Of(line.State), line.AmountFen, line.Months))]).Hash();
}
