using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Assessment;

/// <summary>
/// How many months a line counts, of a measure whose months run on since the hire began (hire.insuredMonths): those it states, else all that no earlier
/// claim of the applicant for the same person counted.
/// </summary>
/// <param name="Fact">The fact that says how many there are so far.</param>
/// <param name="SoFar">How many; null: not stated.</param>
/// <param name="Before">Counted by claims that came before and stand.</param>
/// <param name="Stated">Stated in the line; null: it asks for all that are left.</param>
/// <param name="Held">Set aside for the line; null: nothing is.</param>
internal sealed record ClaimedMonths(string Fact, long? SoFar, long Before, int? Stated, long? Held)
{
    /// <summary>How many the line counts; null where what it asks for cannot be counted.</summary>
    public long? Asked => Wanted is >= 1 and var wanted && wanted <= Left ? wanted : null;

    private long? Left => SoFar - Before;

    private long? Wanted => Held ?? Stated ?? Left;

    /// <summary>The counter of a version whose months run on; null: it has none.</summary>
    public static CounterRule? RuleOf(GetMeasureResponse sheet) => sheet.Counters.FirstOrDefault(rule => rule.Cumulative);

    /// <summary>Of a line; null where the version counts no such months.</summary>
    /// <param name="sheet">Version.</param>
    /// <param name="claim">Claim.</param>
    /// <param name="line">Line of it.</param>
    /// <param name="facts">Facts of the line.</param>
    /// <param name="counted">What was counted for the applicant and the line's person.</param>
    public static ClaimedMonths? Of(GetMeasureResponse sheet, ClaimRow claim, LineRow line, Facts facts, IEnumerable<CountedGrant> counted)
    {
        if (RuleOf(sheet) is not { } rule)
        {
            return null;
        }

        var over = ContractNames.Read<UsageCounter.Types.Holder>(rule.Over);
        List<CountedGrant> months = [.. counted.Where(grant => grant.Measure == sheet.Measure && grant.Use.Kind == UsageCounter.Types.Kind.Months && grant.Use.Over == over)];

        // What an attempt that did not go on left behind is no reservation of the claim.
        var id = claim.Id.ToString("D");
        var own = Transitions.Reserved.Contains(claim.State) ? months.Find(grant => grant.Claim == id && grant.Line == line.Line) : null;
        var before = months.Where(grant => grant.Claim != id && (own is null || grant.Precedes(own))).Sum(grant => grant.Use.Used);
        return new ClaimedMonths(rule.Of, ClaimFacts.NumberOf(facts, rule.Of), before, line.Months, own?.Use.Used);
    }

    /// <summary>What stands in the way of counting them; null: nothing.</summary>
    public Obstacle? ProblemOf(string line)
    {
        if (SoFar is not { } soFar)
        {
            return Obstacles.NoMonthsSoFar(line, Fact);
        }

        var left = soFar - Before;
        return Asked is not null ? null
            : left < 1 ? Obstacles.NoMonthLeft(line, soFar, Before)
            : Obstacles.TooManyMonths(line, Wanted ?? left, left, soFar, Before);
    }

    public MonthsClaimed ToMessage()
    {
        var message = new MonthsClaimed { CountedBefore = (int)Before };
        if (SoFar is { } soFar)
        {
            message.SoFar = (int)soFar;
        }

        if (Asked is { } asked)
        {
            message.Asked = (int)asked;
        }

        return message;
    }
}
