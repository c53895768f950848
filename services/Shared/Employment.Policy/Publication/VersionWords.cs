using System.Globalization;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Publication;

/// <summary>A version in words, part by part, as two versions are compared.</summary>
internal static class VersionWords
{
    /// <summary>The single conditions, by fact; alternatives say with what.</summary>
    public static IReadOnlyList<(string Subject, string Words)> Conditions(MeasureVersion version) =>
    [
        .. version.Covers.SelectMany(condition => condition.Leaves()).Select(leaf => (leaf.FactName, "covers: " + Words(leaf))),
        .. version.Requires.SelectMany(condition => condition.Leaves()).Select(leaf => (leaf.FactName, Words(leaf))),
    ];

    /// <summary>The other parts, by aspect and name.</summary>
    public static IReadOnlyList<(ChangeAspect Aspect, string Subject, string Words)> Parts(MeasureVersion version) =>
    [
        (ChangeAspect.Date, "period", version.Period.ToString()),
        (ChangeAspect.Amount, "", Amount(version)),
        (ChangeAspect.Limit, "", string.Join("; ", version.Limits.Select(limit => limit.Words))),
        (ChangeAspect.Exclusion, "", string.Join(", ", version.Excludes)),
        (ChangeAspect.Procedure, "funding", Funding(version.Funding)),
        (ChangeAspect.Procedure, "materials", string.Join(", ", version.Materials)),
        (ChangeAspect.Procedure, "steps", Steps(version.Procedure)),
        (ChangeAspect.Procedure, "claim keys", string.Join(", ", version.ClaimKeys)),
        (ChangeAspect.Procedure, "counters", string.Join(", ", version.Counters)),
    ];

    public static string Amount(MeasureVersion version) => version.Amount is { } amount
        ? $"{amount.Words}, per {amount.Per.ToString().ToLowerInvariant()}, {amount.Times.Words} times"
        : version.Loan!.Words + "; " + string.Join(", ", version.Loan.Exemptions.Select(one => $"no counter-guarantee up to {new Money.Fen(one.UpToFen)}{Tier(one.Subsidised)}"));

    private static string Tier(bool? subsidised) => subsidised switch
    {
        null => "",
        true => " (subsidised)",
        false => " (unsubsidised)",
    };

    private static string Words(Leaf leaf)
    {
        var alternative = leaf.Alternative > 0 ? string.Create(CultureInfo.InvariantCulture, $" (alternative {leaf.Alternative})") : "";
        return $"{leaf.Requires(null)}{(leaf.GoverningDate == "application" ? "" : $", asked at {leaf.GoverningDate}")}{alternative}";
    }

    private static string Funding(Funding funding) => funding.Fund + string.Concat(funding.Split.Select(part =>
        $", {part.Level} {part.Share?.ToString() ?? part.Parameter?.Id ?? part.RestRatio?.ToString(CultureInfo.InvariantCulture)}"));

    private static string Steps(Procedure steps) => string.Create(
        CultureInfo.InvariantCulture, $"accept {steps.Accept}, review {steps.Review}, approve {steps.Approve}, notice {steps.Notice} working days");
}
