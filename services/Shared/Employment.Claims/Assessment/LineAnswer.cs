using Employment.Claims.Neighbours;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Assessment;

/// <summary>What the law says of one line.</summary>
/// <param name="Line">Line.</param>
/// <param name="Facts">Facts the evaluation was given.</param>
/// <param name="Entitlement">Answer.</param>
/// <param name="Earlier">What was granted before.</param>
/// <param name="Months">Months it counts of those that run on; null: the version counts none such.</param>
internal sealed record LineAnswer(string Line, Facts Facts, Entitlement Entitlement, IReadOnlyList<EarlierGrant> Earlier, ClaimedMonths? Months = null)
{
    private const string History = "history";

    public bool Holds => Entitlement.Outcome == Entitlement.Types.Outcome.Entitled && Entitlement is { HasAmountFen: true, AmountFen: > 0 };

    public LineDetermination ToMessage() => new() { Line = Line, Entitlement = Entitlement, Facts = Facts, Months = Months?.ToMessage() };

    /// <summary>What stands in the way of the line.</summary>
    public Obstacle ToObstacle()
    {
        var obstacle = new Obstacle { Line = Line, Message = Words() };
        obstacle.Unmet.Add(Entitlement.Unmet);
        obstacle.Missing.Add(Entitlement.Missing);
        return obstacle;
    }

    /// <summary>The newest claim that a limit or exclusion of the measure counts; "" where none stands in the way.</summary>
    public string BlockedBy(GetMeasureResponse sheet) =>
        Entitlement.Unmet.Any(condition => condition.Fact == History)
            ? Earlier.LastOrDefault(grant => grant.Fact.Measure == sheet.Measure || sheet.Excludes.Contains(grant.Fact.Measure))?.Claim ?? ""
            : "";

    private string Words() => Entitlement.Outcome switch
    {
        Entitlement.Types.Outcome.NotEntitled => $"{Entitlement.Unmet.Count} conditions of {Entitlement.Measure} {Entitlement.Version} fail; each is listed with its clause.",
        Entitlement.Types.Outcome.NeedsFacts => "Facts are missing or not verified; record them in the profile and have them verified.",
        _ => "The version gives no amount of money on these facts.",
    };
}
