using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>What stands in the way of a claim besides the conditions of the law.</summary>
internal sealed class Obstacles(DbContext db)
{
    private const string OtherVersionReason = "OTHER_VERSION";

    /// <summary>What the fund said; an earlier claim of this service is named by its number.</summary>
    public async Task<Obstacle> OfAsync(FundsRefusal refusal, CancellationToken cancellation)
    {
        var blocking = await NumberOfAsync(refusal.Claim, cancellation);
        return new Obstacle
        {
            Line = refusal.Line,
            Reason = refusal.Reason,
            BlockingClaim = blocking,
            Message = blocking.Length == 0 ? refusal.Message : $"{refusal.Message} (claim {blocking})",
        };
    }

    /// <summary>Conditions that fail; where it is for what was granted before, the claim it was granted on is named.</summary>
    public async Task<Obstacle> OfAsync(LineAnswer answer, GetMeasureResponse sheet, CancellationToken cancellation)
    {
        var obstacle = answer.ToObstacle();
        obstacle.BlockingClaim = await NumberOfAsync(answer.BlockedBy(sheet), cancellation);
        return obstacle;
    }

    /// <summary>The same of every line that does not hold.</summary>
    public async Task<List<Obstacle>> OfFailedAsync(IEnumerable<LineAnswer> answers, GetMeasureResponse sheet, CancellationToken cancellation)
    {
        var found = new List<Obstacle>();
        foreach (var answer in answers.Where(answer => !answer.Holds))
        {
            found.Add(await OfAsync(answer, sheet, cancellation));
        }

        return found;
    }

    /// <summary>The law of the day of application was changed after the claim was submitted, and whoever decides has not named what it is now.</summary>
    /// <param name="pinned">The claim's own version.</param>
    /// <param name="named">The version that the decision names; "" for none.</param>
    /// <param name="answered">The version that the law names.</param>
    public static Obstacle OtherVersion(string pinned, string named, string answered) => new()
    {
        Reason = OtherVersionReason,
        Message = named.Length == 0
            ? $"The claim stands under version {pinned}, and for its day of application the law now names {answered}. Compare both, and name the latter as the version to decide under."
            : $"The decision names version {named}, and for the day of application the law now names {answered}. Read the claim again, and name the latter as the version to decide under.",
    };

    /// <summary>The same of a claim that was put up for objection: what was reserved and shown rests on the other version.</summary>
    public static Obstacle OtherVersionInNotice(string pinned, string answered) => new()
    {
        Reason = OtherVersionReason,
        Message = $"The notice was under version {pinned}, and for the day of application the law now names {answered}. Send the claim back to review, where it is decided under the latter and noticed anew.",
    };

    /// <summary>The amount is not the one that was reserved and put up for objection.</summary>
    public static Obstacle OtherAmount(string line, long shown, long now) => new()
    {
        Reason = "OTHER_AMOUNT",
        Line = line,
        Message = $"The notice showed {shown} fen, and on verified facts it is now {now} fen. Send the claim back to review, reject it, or have the facts looked at.",
    };

    /// <summary>A counter cannot be raised, because how many months are claimed is not known.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fact">The fact that would say it; "" where the measure names none.</param>
    public static Obstacle NoMonths(string line, string fact)
    {
        var obstacle = new Obstacle { Line = line, Message = "How many months are claimed is not stated; the measure counts them." };
        obstacle.Missing.Add(fact.Length > 0 ? [fact] : []);
        return obstacle;
    }

    /// <summary>What is left of months that run on cannot be reckoned, because how many there are so far is not known.</summary>
    public static Obstacle NoMonthsSoFar(string line, string fact) => new()
    {
        Line = line,
        Message = "How many months there are so far is not stated; the measure counts those of them that were not claimed yet.",
        Missing = { fact },
    };

    /// <summary>Every month there is so far was counted before.</summary>
    public static Obstacle NoMonthLeft(string line, long soFar, long before) => new()
    {
        Line = line,
        Reason = "MONTHS_EXCEEDED",
        Message = $"No month is left to claim: {soFar} are on record so far, and earlier claims of the applicant for the same person counted {before}. Bring the months up to date where there are more by now, or refuse the line or take it out.",
    };

    /// <summary>The line asks for more months than are left.</summary>
    public static Obstacle TooManyMonths(string line, long asked, long left, long soFar, long before) => new()
    {
        Line = line,
        Reason = "MONTHS_EXCEEDED",
        Message = $"The line asks for {asked} months, and {left} are left: {soFar} are on record so far, and earlier claims of the applicant for the same person counted {before}. State {left} at most while the claim can be changed; else refuse the line.",
    };

    private async Task<string> NumberOfAsync(string claim, CancellationToken cancellation) =>
        Guid.TryParseExact(claim, "D", out var id)
            ? await db.Set<ClaimRow>().Where(row => row.Id == id).Select(row => row.Number).FirstOrDefaultAsync(cancellation) ?? claim
            : "";
}
