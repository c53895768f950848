using System.Globalization;
using Employment.Contracts.Policies.V1;

namespace Employment.Funds.Features.Reports;

/// <summary>What the law asks of employment funds on a day (就业补助资金投入和执行); figures absent where no text in force asks.</summary>
/// <param name="ExecutionShare">Part of the money of the centre and the province to be paid out, in 1/10000.</param>
/// <param name="ByMonth">Month by whose end.</param>
/// <param name="CountyShare">Part of the budgets that counties have to give, in 1/10000.</param>
/// <param name="Clause">Document and clause.</param>
internal sealed record InputRule(int? ExecutionShare, int? ByMonth, int? CountyShare, string Clause);

/// <summary>Asks the policies for the rule.</summary>
internal sealed class InputRules(PolicyListService.PolicyListServiceClient policies)
{
    private const string Id = "employment-funds-input";

    public async Task<InputRule> OnAsync(string region, DateOnly day, CancellationToken cancellationToken)
    {
        var request = new SearchPoliciesRequest
        {
            Kind = PolicyEntry.Types.Kind.Rule,
            Region = region,
            On = Domain.DayText.Of(day),
            PageSize = 200,
        };
        var answer = await policies.SearchPoliciesAsync(request, cancellationToken: cancellationToken);
        return answer.Policies.FirstOrDefault(entry => entry.Id == Id) is { } rule ? Read(rule) : new InputRule(null, null, null, "");
    }

    private static InputRule Read(PolicyEntry rule)
    {
        var figures = rule.Figures.ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
        return new InputRule(
            Share(figures.GetValueOrDefault("execution_share")),
            int.TryParse(figures.GetValueOrDefault("execution_by_month"), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : null,
            Share(figures.GetValueOrDefault("county_input_share")),
            $"{rule.Basis.Document} {rule.Basis.Clause}".Trim());
    }

    /// <summary>"90%" or "0.9" in 1/10000.</summary>
    private static int? Share(string? text) =>
        text is null ? null
        : text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? (int)(percent * 100)
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) ? (int)(share * 10_000)
        : null;
}
