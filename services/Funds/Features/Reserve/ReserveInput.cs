using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.Reserve;

/// <summary>Checks a request to reserve and writes its lists as the database takes them.</summary>
internal static class ReserveInput
{
    private const int MostLines = 2000;
    private const long MostFen = 1_000_000_000_000;

    public static ReservePlan Read(ReserveRequest request, int year)
    {
        var input = new RequestInput();
        var plan = new ReservePlan(
            input.Id(request.Claim, "claim"),
            input.Text(request.Measure, "measure", 1, 100),
            input.Text(request.Version, "version", 1, 50),
            input.Region(request.Region, "region"),
            input.Day(request.On, "on"),
            request.FundKind,
            request.FundYear == 0 ? year : request.FundYear);
        input.Require(request.FundKind != Fund.Types.Kind.Unspecified && Enum.IsDefined(request.FundKind), "fundKind", "is required");
        input.Require(request.Lines.Count is > 0 and <= MostLines, "lines", $"must be 1 to {MostLines}");
        input.Require(request.Lines.Select(line => line.Line).Distinct(StringComparer.Ordinal).Count() == request.Lines.Count, "lines", "must each have an id of their own");
        input.Require(request.Keys.Count + request.Counters.Count + request.Orders.Count <= 3 * MostLines, "keys", "are too many");
        plan.Split.AddRange(Shares(request, input));
        plan.Lines.AddRange(request.Lines.Select((line, index) => LineOf(line, index, input)));
        var known = request.Lines.Select(line => line.Line).Append("").ToHashSet(StringComparer.Ordinal);
        plan.Keys.AddRange(request.Keys.Select((key, index) => KeyInput.Read(key, index, plan, known, input)));
        plan.Counters.AddRange(request.Counters.Select((counter, index) => CounterOf(counter, index, plan, known, input)));
        plan.Orders.AddRange(request.Orders.Select((order, index) => OrderOf(order, index, known, input)));
        input.ThrowIfAny();
        return plan;
    }

    private static IEnumerable<ShareItem> Shares(ReserveRequest request, RequestInput input)
    {
        input.Require(
            request.Split.All(share => share.Weight > 0 && share.Level != BudgetLine.Types.Level.Unspecified && Enum.IsDefined(share.Level))
            && request.Split.Select(share => share.Level).Distinct().Count() == request.Split.Count,
            "split",
            "must name each level once, with a weight above 0");
        return request.Split.Select(share => new ShareItem((int)share.Level, share.Weight));
    }

    private static LineItem LineOf(ReservationLine line, int index, RequestInput input)
    {
        input.Require(line.AmountFen is > 0 and <= MostFen, $"lines[{index}].amountFen", "must be more than 0");
        return new LineItem(
            input.Text(line.Line, $"lines[{index}].line", 1, 100),
            line.AmountFen,
            input.OptionalId(line.Person, $"lines[{index}].person"),
            input.OptionalId(line.Employer, $"lines[{index}].employer"),
            input.Text(line.Occupation, $"lines[{index}].occupation", 0, 100),
            input.Text(line.Level, $"lines[{index}].level", 0, 50));
    }

    private static CounterItem CounterOf(UsageCounter counter, int index, ReservePlan plan, HashSet<string> known, RequestInput input)
    {
        var field = $"counters[{index}]";
        input.Require(counter.Kind != UsageCounter.Types.Kind.Unspecified && Enum.IsDefined(counter.Kind), field + ".kind", "is required");
        input.Require(counter.Over != UsageCounter.Types.Holder.Unspecified && Enum.IsDefined(counter.Over), field + ".over", "is required");
        input.Require(counter.Amount is > 0 and <= MostFen, field + ".amount", "must be more than 0");
        input.Require(counter.Limit is > 0 and <= MostFen, field + ".limit", "must be more than 0");
        input.Require(known.Contains(counter.Line), field + ".line", "is no line of the claim");
        var scope = counter.Scope.Length == 0 ? plan.Measure : input.Text(counter.Scope, field + ".scope", 1, 100);
        var year = counter.Kind == UsageCounter.Types.Kind.FenPerYear ? plan.On.Year : 0;
        var name = $"{counter.Kind.ToString().ToUpperInvariant()} {scope}{(year == 0 ? "" : $" {year}")}";
        return new CounterItem((int)counter.Kind, (int)counter.Over, input.Id(counter.Holder, field + ".holder"), scope, year, counter.Line, counter.Amount, counter.Limit, name);
    }

    private static OrderItem OrderOf(OrderCheck order, int index, HashSet<string> known, RequestInput input)
    {
        var field = $"orders[{index}]";
        input.Require(order.Rank > 0, field + ".rank", "must be more than 0");
        input.Require(known.Contains(order.Line), field + ".line", "is no line of the claim");
        return new OrderItem(input.Id(order.Person, field + ".person"), input.Text(order.Occupation, field + ".occupation", 1, 100), order.Rank, order.Line);
    }
}
