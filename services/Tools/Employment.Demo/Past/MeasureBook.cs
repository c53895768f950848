using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Demo.Office;

namespace Employment.Demo.Past;

/// <summary>A measure that can be claimed on a day.</summary>
/// <param name="Recipe">How it is claimed.</param>
/// <param name="Fund">What pays it.</param>
/// <param name="AmountFen">What it gives, where that is the same for everybody.</param>
internal sealed record Offer(Recipe Recipe, Fund.Types.Kind Fund, long AmountFen)
{
    /// <summary>What a person's line asks for.</summary>
    public long AsksFen(int person) => Recipe.Measure == Recipe.InsuranceSubsidy ? Recipe.ContributionFen(person) : AmountFen;
}

/// <summary>What can be claimed on which day: what the law answers "entitled" to somebody who should be.</summary>
internal sealed class MeasureBook(Desk desk)
{
    private const string County = "410802";

    /// <summary>Offers of each day.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, IReadOnlyList<Offer>>> ReadAsync(IEnumerable<DateOnly> days)
    {
        var found = new System.Collections.Concurrent.ConcurrentDictionary<DateOnly, IReadOnlyList<Offer>>();
        await desk.ForEachAsync(days, async day => found[day] = [.. (await Task.WhenAll(Recipe.All.Select(recipe => AskAsync(recipe, day)))).OfType<Offer>()]);
        return found;
    }

    /// <summary>EMPLOYMENT_SUBSIDY is EmploymentSubsidy in C#.</summary>
    private static Fund.Types.Kind KindOf(string funding) => Enum.Parse<Fund.Types.Kind>(funding.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private async Task<Offer?> AskAsync(Recipe recipe, DateOnly day)
    {
        var question = new EvaluateEntitlementsRequest { Region = County, On = OfficeDays.Text(day), Facts = recipe.Example(day) };
        question.Measures.Add(recipe.Measure);
        var answer = (await desk.Policies.EvaluateEntitlementsAsync(question, cancellationToken: desk.Cancellation)).Entitlements.FirstOrDefault();
        if (answer is not { Outcome: Entitlement.Types.Outcome.Entitled, AmountFen: > 0 })
        {
            return null;
        }

        var sheet = await desk.Policies.GetMeasureAsync(
            new GetMeasureRequest { Measure = recipe.Measure, Region = County, On = OfficeDays.Text(day) }, cancellationToken: desk.Cancellation);
        return new Offer(recipe, KindOf(sheet.Funding), answer.AmountFen);
    }
}
