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
    // Half of what 64 bits hold, so that sums of two stay inside.
    private const long MostFen = long.MaxValue / 2;

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
        if (rule.Times.Largest > int.MaxValue)
        {
            throw node.Fault($"There could be more than {int.MaxValue} periods.");
        }

        return rule.Largest < MostFen ? rule : throw node.Fault("The amount could exceed what 64 bits hold; cut a factor with `at_most` or lower the fact's `at_most`.");
    }

    public LoanRule ReadLoan(Node node, Provision by)
    {
        node.Only("max_times", "subsidised", "unsubsidised", "exempt", "guarantor_multiple");
        var facts = new LoanFacts(
            ground.Fact("loan.subsidyEligible", node), ground.Fact("loan.subsidisedTimesUsed", node),
            ground.Fact("loan.requestedFen", node), ground.Fact("loan.guarantorMonthlyContributionFen", node));
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
            GuarantorMultiples = [.. ReadMultiples(node.Find("guarantor_multiple"), facts.GuarantorContribution).OrderBy(one => one.From)],
        };
    }

    private static IEnumerable<(Day From, int Multiple)> ReadMultiples(Node? node, FactDefinition of) => node switch
    {
        null => [],
        { IsList: true } => node.Items().Select(one => (one.Only("from", "value").Get("from").Day(), ReadMultiple(one.Get("value"), of))),
        _ => [(default, ReadMultiple(node, of))],
    };

    private static int ReadMultiple(Node node, FactDefinition of) => node.Int() is var multiple && (decimal)multiple * of.AtMost < MostFen
        ? multiple
        : throw node.Fault("What a guarantor may stand for could exceed what 64 bits hold.");

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
            : node.Find("cases") is not null ? ReadCases(node.Only("cases").Get("cases"), type, by)
            : throw node.Fault("A figure is a literal, a `fact`, a `parameter`, a table `by` a fact, or `cases`.");
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
        if (by.Type != FactType.Enum)
        {
            throw node.Fault($"A table goes by an enum; `{by.Id}` is {by.Type}.");
        }

        var figures = node.Get("values").Entries().ToDictionary(entry => Number(entry.Key, by, entry.Value), entry => LiteralReader.Read(entry.Value, type));
        return figures.Count > 0 ? new TableTerm(by, type, figures) : throw node.Fault("The table is empty.");
    }

    private CasesTerm ReadCases(Node list, FactType type, Provision by)
    {
        var nodes = list.Items();
        if (nodes.Count < 2)
        {
            throw list.Fault("Of cases there are two at least.");
        }

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
