using System.Globalization;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.Operators;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Time;

namespace Employment.Policy.Loading;

/// <summary>Reads conditions.</summary>
internal sealed class ConditionReader(Ground ground)
{
    private static readonly string[] Frame = ["fact", "at", "by", "share_of"];

    // The closed set of operators.
    private static readonly Dictionary<string, Func<Ground, Node, FactDefinition, Operator>> Operators = new(StringComparer.Ordinal)
    {
        ["is"] = (_, node, fact) => new OneOf(Numbers(node, fact)),
        ["one_of"] = (_, node, fact) => new OneOf(Numbers(node, fact)),
        ["has"] = (_, node, fact) => new Includes(Numbers(node, fact), All: false),
        ["has_all"] = (_, node, fact) => new Includes(Numbers(node, fact), All: true),
        ["at_least"] = (ground, node, fact) => new Compare(Comparison.AtLeast, ThresholdOf(ground, node, fact.Type)),
        ["at_most"] = (ground, node, fact) => new Compare(Comparison.AtMost, ThresholdOf(ground, node, fact.Type)),
        ["more_than"] = (ground, node, fact) => new Compare(Comparison.MoreThan, ThresholdOf(ground, node, fact.Type)),
        ["less_than"] = (ground, node, fact) => new Compare(Comparison.LessThan, ThresholdOf(ground, node, fact.Type)),
        ["reached"] = (_, node, _) => new Reached(LiteralReader.Span(node), Negated: false),
        ["not_reached"] = (_, node, _) => new Reached(LiteralReader.Span(node), Negated: true),
        ["within"] = (_, node, _) => new Within(LiteralReader.Span(node)),
        ["same_year"] = (_, node, _) => node.Bool() ? new SameYear() : throw node.Fault("`same_year` is either true or not there."),
        ["in_year"] = (_, node, _) => InYear(node),
        ["after"] = (_, node, _) => new Between(node.Day().Next(), null, $"after {node.Text()}"),
        ["not_before"] = (_, node, _) => new Between(node.Day(), null, $"on or after {node.Text()}"),
        ["before"] = (_, node, _) => new Between(null, Day.From(node.Day().ToDateOnly().AddDays(-1)), $"before {node.Text()}"),
        ["not_after"] = (_, node, _) => new Between(null, node.Day(), $"on or before {node.Text()}"),
        ["whole_months"] = (_, node, _) => node.Int() is > 0 and var months ? new WholeMonths(months) : throw node.Fault("`whole_months` is 1 at least."),
        ["years_later"] = (_, node, _) => Later(node.Only("from", "to").Get("from").Int(), node.Get("to").Int(), node),
    };

    /// <summary>The conditions of a list, each resting on its own clause or on the one around it.</summary>
    public IEnumerable<Condition> ReadAll(Node? list, Provision? by) => list?.Items().Select(node => Read(node, by)) ?? [];

    public Condition Read(Node node, Provision? around)
    {
        var by = node.Find("by") is { } own ? ground.Provision(own) : around;
        if (node.Find("any") is { } any)
        {
            node.Only("any", "by");
            return new AnyOf([.. any.SomeItems().Select(one => Read(one, by))]);
        }

        if (node.Find("all") is { } all)
        {
            node.Only("all", "by");
            return new AllOf([.. all.SomeItems().Select(one => Read(one, by))]);
        }

        return ReadFact(node, by ?? throw node.Fault("The condition rests on no clause; give it `by`."));
    }

    private FactCondition ReadFact(Node node, Provision by)
    {
        var fact = ground.Fact(node.Get("fact"));
        var (name, value) = node.Entries().Where(entry => !Frame.Contains(entry.Key)).ToArray() is [var only]
            ? only
            : throw node.Fault("A condition asks one fact with one operator.");
        if (!Operators.TryGetValue(name, out var read))
        {
            throw node.Fault($"There is no operator `{name}`; known are {string.Join(", ", Operators.Keys)}.");
        }

        var @operator = node.Find("share_of") is { } whole ? ReadShare(name, value, ground.Fact(whole)) : read(ground, value, fact);
        return @operator.Fits(fact)
            ? new FactCondition(fact, @operator, Governing(node)) { By = by }
            : throw node.Fault($"`{name}` cannot be asked of `{fact.Id}`, which is {fact.Type}.");
    }

    private FactDefinition? Governing(Node node)
    {
        if (node.Find("at") is not { } at || at.Text() == "application")
        {
            return null;
        }

        var governing = ground.Fact(at);
        return governing.Governs ? governing : throw at.Fault($"`{governing.Id}` is not a date that governs others.");
    }

    private ShareOf ReadShare(string name, Node value, FactDefinition whole) => name switch
    {
        "at_least" => new ShareOf(whole, Comparison.AtLeast, ThresholdOf(ground, value, FactType.Share)),
        "more_than" => new ShareOf(whole, Comparison.MoreThan, ThresholdOf(ground, value, FactType.Share)),
        _ => throw value.Fault("`share_of` goes with `at_least` or `more_than`."),
    };

    private static Threshold ThresholdOf(Ground ground, Node node, FactType type) => node.IsMap
        ? new Threshold(0, ground.Use(node.Only("parameter", "year_before", "band"), type))
        : new Threshold(LiteralReader.Read(node, type));

    private static Between InYear(Node node) => Day.TryParse($"{node.Text()}-01-01", out var first)
        ? new Between(first, new Day(first.Year, 12, 31), string.Create(CultureInfo.InvariantCulture, $"in {first.Year}"))
        : throw node.Fault($"`{node.Text()}` is not a year from 1900 to 2199.");

    private static YearsLater Later(int from, int to, Node node) =>
        from <= to ? new YearsLater(from, to) : throw node.Fault("`years_later` ends before it begins.");

    private static int[] Numbers(Node node, FactDefinition fact) => [.. node.SomeItems().Select(item => Number(item, fact))];

    private static int Number(Node node, FactDefinition fact) => fact.Type switch
    {
        FactType.Bool => node.Bool() ? 1 : 0,
        FactType.Enum or FactType.Set => NumberOf(node, fact),
        _ => throw node.Fault($"`{fact.Id}` is {fact.Type}, which has no values to name."),
    };

    private static int NumberOf(Node node, FactDefinition fact)
    {
        var number = fact.NumberOf(node.Text());
        return fact.Has(number) ? number
            : number == 0 ? throw node.Fault($"`{node.Text()}` is not one of the values of `{fact.Id}`.")
            : throw node.Fault($"`{node.Text()}` of `{fact.Id}` has no name yet; a file of the folder Groups gives it one.");
    }
}
