using Employment.Contracts.Policies.V1;

namespace Employment.Policies.Features.PolicyList;

/// <summary>What is not the same in all versions of a measure.</summary>
internal static class VersionDifferences
{
    public static IEnumerable<VersionDifference> Of(IReadOnlyList<VersionSheet> sheets) =>
        Fixed.Concat(Conditions(sheets))
            .Select(aspect => new VersionDifference { Aspect = aspect.Name, Values = { sheets.Select(aspect.Words) } })
            .Where(difference => difference.Values.Distinct(StringComparer.Ordinal).Count() > 1);

    private static IEnumerable<(string Name, Func<VersionSheet, string> Words)> Fixed =>
    [
        ("period", sheet => $"{sheet.Period.From} – {(sheet.Period.HasTo ? sheet.Period.To : "")}"),
        ("region", sheet => sheet.Region),
        ("basis", sheet => $"{sheet.Basis.Document} {sheet.Basis.Clause}"),
        ("amount", sheet => sheet.Amount.Per == Entitlement.Types.Per.Unspecified ? sheet.Amount.Words : $"{sheet.Amount.Words} / {sheet.Amount.Per.ToString().ToUpperInvariant()}"),
        ("limits", sheet => Join(sheet.Limits)),
        ("excludes", sheet => Join(sheet.Excludes)),
        ("funding", sheet => sheet.Funding),
        ("materials", sheet => Join(sheet.Materials.Select(material => material.Name))),
        ("procedure", sheet => Join(sheet.Procedure.Select(step => $"{step.Step} {step.WorkingDays}"))),
    ];

    private static IEnumerable<(string Name, Func<VersionSheet, string> Words)> Conditions(IReadOnlyList<VersionSheet> sheets) =>
        sheets.SelectMany(sheet => sheet.Conditions).Select(condition => condition.Fact).Distinct(StringComparer.Ordinal)
            .Select(fact => (fact, (Func<VersionSheet, string>)(sheet => Join(sheet.Conditions.Where(condition => condition.Fact == fact).Select(Words)))));

    private static string Words(MeasureCondition condition) =>
        condition.GoverningDate is "" or "application" ? condition.Requires : $"{condition.Requires} at {condition.GoverningDate}";

    private static string Join(IEnumerable<string> words) => string.Join("; ", words);
}
