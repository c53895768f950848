using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.History;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Reads limits, exclusions, funding, procedure, keys and counters.</summary>
internal sealed class WorkflowReader(Ground ground)
{
    private static readonly string[] Funds = ["EMPLOYMENT_SUBSIDY", "UNEMPLOYMENT_INSURANCE", "SKILLS_CAMPAIGN", "START_UP_LOAN_INTEREST", "TAX_EXPENDITURE", "COUNTY_FUNDS", "CITY_FUNDS", "NOT_STATED"];
    private static readonly string[] Levels = ["CENTRE", "PROVINCE", "CITY", "COUNTY", "CITY_OR_COUNTY"];
    private static readonly string[] Keys = ["PERSON_OCCUPATION_LEVEL", "PERSON_MEASURE_YEAR_ORDINAL", "PERSON_GRANT_KIND", "EMPLOYER_WORKER_GROUP", "EMPLOYER_MEASURE_YEAR", "BORROWER_LOAN_SLOT", "INCUBATOR_LEVEL", "FOUNDER_ONCE"];
    private static readonly string[] Counters = ["MONTHS", "FEN_PER_YEAR", "TIMES"];
    private static readonly string[] CountedOver = ["PERSON", "EMPLOYER", "BORROWER"];

    /// <summary>A limit in words, and the condition that earlier grants can fail; null where the workflow alone judges it.</summary>
    public (Limit Limit, HistoryCondition? Condition) ReadLimit(Node node, string measure, Provision around)
    {
        var by = node.Find("by") is { } own ? ground.Provision(own) : around;
        if (TermOf(node, measure) is { } term)
        {
            var condition = new HistoryCondition(ground.Term(term)) { By = by };
            return (new Limit(condition.Requires(null), by), condition);
        }

        return (new Limit(DurationOf(node), by), null);
    }

    public HistoryCondition ReadExclusion(Node node, Provision by) => new(ground.Term(new OtherGrant(node.Text()))) { By = by };

    public Funding ReadFunding(Node node) => new(
        OneOf(node.Only("fund", "split").Get("fund"), Funds),
        [.. node.Find("split")?.Items().Select(ReadPart) ?? []]);

    public static Procedure ReadProcedure(Node node)
    {
        node.Only("accept", "review", "approve", "notice");
        return new Procedure(node.Get("accept").Int(), node.Get("review").Int(), node.Get("approve").Int(), node.Get("notice").Int());
    }

    public static ClaimKey ReadKey(Node node) => new(
        OneOf(node.Only("key", "group", "ordinals").Get("key"), Keys), node.Find("group")?.Text(), node.Find("ordinals")?.Int());

    public static UsageCounter ReadCounter(Node node) => new(
        OneOf(node.Only("counter", "limit", "over").Get("counter"), Counters), node.Get("limit").Int64(), OneOf(node.Get("over"), CountedOver));

    private HistoryTerm? TermOf(Node node, string measure)
    {
        if (node.Find("count") is { } count)
        {
            var per = OneOf(node.Only("count", "per", "by").Get("per"), ["YEAR", "EVER"]);
            return new GrantCount(measure, per == "YEAR", count.Int());
        }

        if (node.Find("once_per") is { } once)
        {
            OneOf(once, ["OCCUPATION_AND_LEVEL"]);
            node.Only("once_per", "by");
            return new CertificateGrant(measure, HigherLevel: false, ground.Facts["certificate.level"]);
        }

        if (node.Find("no_lower_level_after_higher") is { } higher)
        {
            OneOf(higher, ["OCCUPATION"]);
            node.Only("no_lower_level_after_higher", "by");
            return new CertificateGrant(measure, HigherLevel: true, ground.Facts["certificate.level"]);
        }

        return null;
    }

    private static string DurationOf(Node node)
    {
        node.Only("months", "years", "over", "by");
        var over = node.Find("over") is { } place ? $" over {OneOf(place, ["ALL_BASES"]).Replace('_', ' ').ToLowerInvariant()}" : "";
        return node.Find("months") is { } months ? $"at most {months.Int()} months{over}" : $"at most {node.Get("years").Int()} years{over}";
    }

    private FundingPart ReadPart(Node node)
    {
        node.Only("level", "share", "rest_ratio");
        var share = node.Find("share");
        return new FundingPart(
            OneOf(node.Get("level"), Levels),
            share is { IsMap: false } ? new Money.Share(LiteralReader.Read(share, Policy.Facts.FactType.Share)) : null,
            share is { IsMap: true } ? ground.Parameter(share.Only("parameter").Get("parameter")) : null,
            node.Find("rest_ratio")?.Int());
    }

    private static string OneOf(Node node, string[] names) =>
        names.Contains(node.Text()) ? node.Text() : throw node.Fault($"`{node.Text()}` is not one of {string.Join(", ", names)}.");
}
