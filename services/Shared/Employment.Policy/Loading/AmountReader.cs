using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Amounts;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.History;
using Employment.Policy.Law.Operators;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Time;

namespace Employment.Policy.Loading;

/// <summary>Reads amounts and loans.</summary>
internal sealed class AmountReader(Ground ground, ConditionReader conditions)
{
    public AmountRule ReadAmount(Node node, string measure, Provision by)
    {
        node.Only("per", "times", "base", "share", "multiply", "year_cap", "at_least");
        var rule = new AmountRule
        {
            Per = node.Get("per").Name<Per>(),
            Times = node.Find("times") is { } times ? ReadTerm(times, FactType.Count, by) : new Literal(FactType.Count, 1),
            Base = ReadTerm(node.Get("base"), FactType.Money, by),
            Share = node.Find("share") is { } share ? ReadTerm(share, FactType.Share, by) : null,
            Factors = [.. node.Find("multiply")?.Items().Select(ReadFactor) ?? []],
            YearCap = node.Find("year_cap") is { } cap ? ground.Term(new YearSum(measure, LiteralReader.Read(cap, FactType.Money))) : null,
            IsFloor = node.Find("at_least")?.Bool() ?? false,
        };
        return rule.Largest < long.MaxValue / 2 ? rule : throw node.Fault("The amount could exceed what 64 bits hold; cut a factor with `at_most` or lower the fact's `at_most`.");
    }

    public LoanRule ReadLoan(Node node, Provision by)
    {
        node.Only("max_times", "subsidised", "unsubsidised", "exempt", "guarantor_multiple");
        var facts = LoanFacts.Of(ground.Facts);
        var maxTimes = node.Find("max_times")?.Int();
        var subsidised = node.Get("subsidised").Only("ceiling", "part", "share");
        return new LoanRule
        {
            Facts = facts,
            MaxTimes = maxTimes,
            IsSubsidised = new AllOf(
            [
                new FactCondition(facts.SubsidyEligible, new OneOf([1]), null) { By = by },
                .. maxTimes is { } times ? (Condition[])[new FactCondition(facts.TimesUsed, new Compare(Comparison.LessThan, new Threshold(times)), null) { By = by }] : [],
            ]),
            SubsidisedCeiling = ReadTerm(subsidised.Get("ceiling"), FactType.Money, by),
            SubsidisedPart = ReadTerm(subsidised.Get("part"), FactType.Money, by),
            SubsidyShare = subsidised.Find("share") is { } share ? ReadTerm(share, FactType.Share, by) : null,
            UnsubsidisedCeiling = ReadTerm(node.Get("unsubsidised").Only("ceiling").Get("ceiling"), FactType.Money, by),
            Exemptions = [.. node.Find("exempt")?.Items().Select(exemption => ReadExemption(exemption, by)) ?? []],
            GuarantorMultiples = [.. ReadMultiples(node.Find("guarantor_multiple"))],
        };
    }

    private static IEnumerable<(Day From, int Multiple)> ReadMultiples(Node? node) => node switch
    {
        null => [],
        { IsList: true } => node.Items().Select(one => (one.Only("from", "value").Get("from").Day(), one.Get("value").Int())),
        _ => [(default, node.Int())],
    };

    private Exemption ReadExemption(Node node, Provision around)
    {
        node.Only("up_to", "subsidised", "when", "by");
        var by = node.Find("by") is { } own ? ground.Provision(own) : around;
        return new Exemption(
            LiteralReader.Read(node.Get("up_to"), FactType.Money),
            node.Find("subsidised")?.Bool(),
            node.Find("when") is { } when ? conditions.Read(when, by) : null,
            by);
    }

    private FactTerm ReadFactor(Node node)
    {
        node.Only("fact", "at_most");
        var fact = ground.Fact(node.Get("fact"));
        return fact.Type is FactType.Count or FactType.Months
            ? new FactTerm(fact, node.Find("at_most") is { } cap ? LiteralReader.Read(cap, fact.Type) : null)
            : throw node.Fault($"An amount cannot be multiplied with `{fact.Id}`, which is {fact.Type}.");
    }

    private Term ReadTerm(Node node, FactType type, Provision by)
    {
        if (!node.IsMap)
        {
            return new Literal(type, LiteralReader.Read(node, type));
        }

        return node.Find("parameter") is not null ? ReadParameter(node, type)
            : node.Find("fact") is { } fact ? ReadFact(node, ground.Fact(fact), type)
            : node.Find("by") is { } key ? ReadTable(node, ground.Fact(key), type)
            : ReadCases(node.Only("cases").Get("cases").Items(), type, by);
    }

    private ParameterTerm ReadParameter(Node node, FactType type)
    {
        node.Only("parameter", "or_fact", "year_before", "band");
        var standIn = node.Find("or_fact") is { } fact ? ground.Fact(fact) : null;
        return standIn is null || standIn.Type == type
            ? new ParameterTerm(ground.Use(node, type), standIn)
            : throw node.Fault($"`{standIn.Id}` cannot stand in: it is {standIn.Type}, but {type} is needed.");
    }

    private static FactTerm ReadFact(Node node, FactDefinition fact, FactType type)
    {
        node.Only("fact", "at_most");
        return fact.Type == type
            ? new FactTerm(fact, node.Find("at_most") is { } cap ? LiteralReader.Read(cap, type) : null)
            : throw node.Fault($"`{fact.Id}` is {fact.Type}, but {type} is needed here.");
    }

    private static TableTerm ReadTable(Node node, FactDefinition by, FactType type)
    {
        node.Only("by", "values");
        return by.Type == FactType.Enum
            ? new TableTerm(by, type, node.Get("values").Entries().ToDictionary(entry => Number(entry.Key, by, entry.Value), entry => LiteralReader.Read(entry.Value, type)))
            : throw node.Fault($"A table goes by an enum; `{by.Id}` is {by.Type}.");
    }

    private CasesTerm ReadCases(IReadOnlyList<Node> nodes, FactType type, Provision by)
    {
        var last = nodes[^1];
        if (last.Find("when") is not null || nodes.SkipLast(1).Any(node => node.Find("when") is null))
        {
            throw last.Fault("Of cases the last, and only the last, has no `when`.");
        }

        return new CasesTerm(
            [.. nodes.SkipLast(1).Select(node => (conditions.Read(node.Only("when", "value").Get("when"), by), ReadTerm(node.Get("value"), type, by)))],
            ReadTerm(last.Only("value").Get("value"), type, by));
    }

    private static int Number(string name, FactDefinition fact, Node node) =>
        fact.NumberOf(name) is var number and > 0 ? number : throw node.Fault($"`{name}` is not one of the values of `{fact.Id}`.");
}
