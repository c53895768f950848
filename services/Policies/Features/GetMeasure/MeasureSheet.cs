using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;

namespace Employment.Policies.Features.GetMeasure;

/// <summary>A version in full.</summary>
internal sealed class MeasureSheet(BasisStore bases)
{
    public GetMeasureResponse Write(MeasureVersion version)
    {
        var response = new GetMeasureResponse
        {
            Measure = version.Measure.Id,
            Name = version.Measure.Name,
            Family = MeasureMessages.FamilyOf(version.Measure),
            Version = version.Id,
            Region = version.Region.Code,
            Period = MeasureMessages.PeriodOf(version.Period),
            Summary = version.Measure.Summary,
            Basis = bases.Of(version.Basis),
            Amount = Amount(version),
            Funding = version.Funding.Fund,
        };
        response.Conditions.Add(version.Leaves.Select(Condition));
        response.Limits.Add(version.Limits.Select(limit => limit.Words));
        response.Excludes.Add(version.Excludes);
        response.Materials.Add(version.Materials.Select(name => new Material { Name = name, Unconfirmed = true }));
        response.Procedure.Add(Steps(version.Procedure));
        response.Unconfirmed.Add(Unconfirmed(version));
        response.Versions.Add(version.Measure.Versions.Select(Version));
        response.Claimants.Add(version.Measure.Claimants);
        response.OpenPoints.Add(version.Open);
        return response;
    }

    private MeasureCondition Condition(Leaf leaf)
    {
        var condition = new MeasureCondition
        {
            Fact = leaf.FactName,
            Requires = leaf.Requires(null),
            GoverningDate = leaf.GoverningDate,
            Basis = bases.Of(leaf.By),
        };
        if (leaf.Alternative > 0)
        {
            condition.AnyOf = leaf.Alternative;
        }

        return condition;
    }

    private static AmountRule Amount(MeasureVersion version) => new()
    {
        Words = version.Amount?.Words ?? version.Loan!.Words,
        Data = version.RuleData,
        Per = version.Amount is { } amount ? (Entitlement.Types.Per)amount.Per : Entitlement.Types.Per.Unspecified,
    };

    // None of the texts states the steps' days: they stand unconfirmed until an officer sets them.
    private static IEnumerable<ProcedureStep> Steps(Procedure procedure) =>
        new[] { ("ACCEPT", procedure.Accept), ("REVIEW", procedure.Review), ("APPROVE", procedure.Approve), ("NOTICE", procedure.Notice) }
            .Select(step => new ProcedureStep { Step = step.Item1, WorkingDays = step.Item2, Unconfirmed = true });

    private static IEnumerable<string> Unconfirmed(MeasureVersion version) =>
        version.Parameters.Where(use => !use.Parameter.Confirmed).Select(use => use.Parameter.Id).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Concat(["materials", "procedure"]);

    private VersionSummary Version(MeasureVersion version) => new()
    {
        Version = version.Id,
        Region = version.Region.Code,
        Period = MeasureMessages.PeriodOf(version.Period),
        Basis = bases.Of(version.Basis),
    };
}
