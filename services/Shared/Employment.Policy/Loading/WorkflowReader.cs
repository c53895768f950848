using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.History;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Reads limits, exclusions, funding, procedure, keys and counters.</summary>
internal sealed class WorkflowReader(Ground ground)
{
    private const string CertificateLevel = "certificate.level";

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
        node.Only("fund", "split").Get("fund").OneOf(Funds),
        [.. node.Find("split")?.Items().Select(ReadPart) ?? []]);

    public static Procedure ReadProcedure(Node node)
    {
        node.Only("accept", "review", "approve", "notice");
        return new Procedure(node.Get("accept").Int(), node.Get("review").Int(), node.Get("approve").Int(), node.Get("notice").Int());
    }

    public static ClaimKey ReadKey(Node node)
    {
        var key = new ClaimKey(node.Only("key", "group", "ordinals").Get("key").OneOf(Keys), node.Find("group")?.Text(), node.Find("ordinals")?.Int());
        return key is { Key: "EMPLOYER_WORKER_GROUP", Group: null } ? throw node.Fault("The key EMPLOYER_WORKER_GROUP needs its `group`.") : key;
    }

    public UsageCounter ReadCounter(Node node)
    {
        var counter = node.Only("counter", "limit", "over", "of").Get("counter").OneOf(Counters);
        var of = node.Find("of") is { } named ? ground.Fact(named) : null;
        if (of is not null && (counter != "MONTHS" || of.Type != Policy.Facts.FactType.Months))
        {
            throw node.Get("of").Fault("Only a counter of MONTHS has an `of`, a fact that is a number of months.");
        }

        return new UsageCounter(counter, node.Get("limit").Int64(), node.Get("over").OneOf(CountedOver), of?.Id, of?.Moves ?? false);
    }

    private HistoryTerm? TermOf(Node node, string measure)
    {
        if (node.Find("count") is { } count)
        {
            var per = node.Only("count", "per", "by").Get("per").OneOf("YEAR", "EVER");
            return new GrantCount(measure, per == "YEAR", count.Int());
        }

        if (node.Find("once_per") is { } once)
        {
            once.OneOf("OCCUPATION_AND_LEVEL");
            node.Only("once_per", "by");
            return new CertificateGrant(measure, HigherLevel: false, ground.Fact(CertificateLevel, node));
        }

        if (node.Find("no_lower_level_after_higher") is { } higher)
        {
            higher.OneOf("OCCUPATION");
            node.Only("no_lower_level_after_higher", "by");
            return new CertificateGrant(measure, HigherLevel: true, ground.Fact(CertificateLevel, node));
        }

        return null;
    }

    private static string DurationOf(Node node)
    {
        node.Only("months", "years", "over", "by");
        var over = node.Find("over") is { } place ? $" over {place.OneOf("ALL_BASES").Replace('_', ' ').ToLowerInvariant()}" : "";
        return node.Find("months") is { } months ? $"at most {months.Int()} months{over}" : $"at most {node.Get("years").Int()} years{over}";
    }

    private FundingPart ReadPart(Node node)
    {
        node.Only("level", "share", "rest_ratio");
        var share = node.Find("share");
        if (share is null == node.Find("rest_ratio") is null)
        {
            throw node.Fault("A part of the bill is either a `share` or a `rest_ratio`.");
        }

        return new FundingPart(
            node.Get("level").OneOf(Levels),
            share is { IsMap: false } ? new Money.Share(LiteralReader.Read(share, Policy.Facts.FactType.Share)) : null,
            share is { IsMap: true } ? ground.Parameter(share.Only("parameter").Get("parameter")) : null,
            node.Find("rest_ratio")?.Int());
    }
}
