using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Time;

namespace Employment.Policy.Loading;

/// <summary>Reads a measure file.</summary>
internal sealed class MeasureReader(Ground ground, Endings endings)
{
    internal static readonly string[] Families =
        ["TRAINING", "HIRING", "SOCIAL_INSURANCE", "TAX", "STARTUP_GRANT", "STARTUP_LOAN", "SELF_EMPLOYED", "INCUBATOR", "GUARANTEE", "TALENT", "JOB_SERVICE", "RELIEF"];

    private static readonly string[] Claimants = ["PERSON", "EMPLOYER", "TRAINING_BODY", "INTERNSHIP_BASE", "INCUBATOR"];

    private readonly ConditionReader conditions = new(ground);
    private readonly WorkflowReader workflow = new(ground);

    /// <summary>A measure: its own file, and further ones that add versions.</summary>
    public ReadMeasure Read(Node root, IEnumerable<Node> further, List<PolicyFault> faults)
    {
        root.Only("measure", "name", "family", "claimants", "summary", "versions");
        var measure = new Measure(
            root.Get("measure").Text(), root.Get("name").Text(), root.Get("family").OneOf(Families),
            [.. root.Get("claimants").Items().Select(node => node.OneOf(Claimants))], root.Get("summary").Text());
        CheckName(root, measure.Id);
        var versions = new Dictionary<MeasureVersion, Node>();
        foreach (var node in root.Get("versions").SomeItems().Concat(further.SelectMany(more => more.Find("versions")?.SomeItems() ?? [])))
        {
            PolicyFaults.Collect(faults, () => versions.Add(ReadVersion(node, measure), node));
        }

        measure.Versions = [.. versions.Keys.OrderBy(version => version.Period.From).ThenBy(version => version.Region.Code, StringComparer.Ordinal).ThenBy(version => version.Id, StringComparer.Ordinal)];
        return new ReadMeasure(measure, root, versions);
    }

    private static void CheckName(Node root, string id)
    {
        if (!id.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'))
        {
            throw root.Get("measure").Fault($"The measure `{id}` is not written in small letters, digits and hyphens.");
        }

        if (!root.File.EndsWith($"/{id}.yaml", StringComparison.Ordinal))
        {
            throw root.Get("measure").Fault($"The file of the measure `{id}` is named {id}.yaml.");
        }
    }

    private MeasureVersion ReadVersion(Node node, Measure measure)
    {
        node.Only("version", "region", "period", "by", "primary", "cites", "track", "covers", "requires", "amount", "loan", "limits", "excludes", "funding", "materials", "procedure", "claim_keys", "counters", "open");
        var by = ground.Provision(node.Get("by"));
        var amounts = new AmountReader(ground, conditions);
        var limits = node.Find("limits")?.Items().Select(limit => workflow.ReadLimit(limit, measure.Id, by)).ToArray() ?? [];
        var amount = node.Find("amount") is { } rule ? amounts.ReadAmount(rule, measure.Id, by) : null;
        var loan = node.Find("loan") is { } figures ? amounts.ReadLoan(figures, by) : null;
        if (amount is null == loan is null)
        {
            throw node.Fault("A version has either an `amount` or a `loan`.");
        }

        var (id, region) = (node.Get("version").Text(), ground.Region(node.Get("region")));
        var (period, endedBy) = endings.Apply(measure.Id, id, region.Code, ReadPeriod(node.Get("period")));
        var version = new MeasureVersion
        {
            Measure = measure,
            Id = id,
            Region = region,
            Period = period,
            Basis = by,
            Cites = [.. node.Find("cites")?.Items().Select(ground.Provision) ?? [], .. endedBy],
            PrimaryOf = [.. node.Find("primary")?.Items().Select(ground.Provision) ?? []],
            Track = node.Find("track")?.Text() ?? "",
            Covers = [.. Flat(conditions.ReadAll(node.Find("covers"), by))],
            Requires =
            [
                .. Flat(conditions.ReadAll(node.Find("requires"), by)),
                .. limits.Select(limit => limit.Condition).OfType<HistoryCondition>(),
                .. node.Find("excludes")?.Items().Select(other => workflow.ReadExclusion(other, by)) ?? [],
                .. amount?.YearCap is { } cap ? (Condition[])[new HistoryCondition(cap) { By = by }] : [],
            ],
            Amount = amount,
            Loan = loan,
            RuleData = YamlJson.Of(node.Find("amount") ?? node.Get("loan")),
            Limits = [.. limits.Select(limit => limit.Limit)],
            Excludes = [.. node.Find("excludes")?.Items().Select(other => other.Text()) ?? []],
            Funding = workflow.ReadFunding(node.Get("funding")),
            Materials = [.. node.Get("materials").Items().Select(material => material.Only("name").Get("name").Text())],
            Procedure = WorkflowReader.ReadProcedure(node.Get("procedure")),
            ClaimKeys = [.. node.Get("claim_keys").Items().Select(WorkflowReader.ReadKey)],
            Counters = [.. node.Find("counters")?.Items().Select(workflow.ReadCounter) ?? []],
            Open = [.. node.Find("open")?.Items().Select(point => point.Text()) ?? []],
        };
        NumberLeaves(version, node);
        return version;
    }

    /// <summary>"All of" at the top says nothing that the list of conditions does not.</summary>
    private static IEnumerable<Condition> Flat(IEnumerable<Condition> conditions) =>
        conditions.SelectMany(condition => condition is AllOf all ? Flat(all.Conditions) : [condition]);

    private static void NumberLeaves(MeasureVersion version, Node node)
    {
        version.Leaves = [.. version.Conditions.SelectMany(condition => condition.Leaves())];
        if (version.Leaves.Count > 64)
        {
            throw node.Fault($"A version has at most 64 single conditions; this one has {version.Leaves.Count}.");
        }

        var alternative = 0;
        foreach (var condition in version.Conditions.OfType<AnyOf>())
        {
            alternative++;
            foreach (var leaf in condition.Leaves())
            {
                leaf.Alternative = alternative;
            }
        }

        for (var bit = 0; bit < version.Leaves.Count; bit++)
        {
            version.Leaves[bit].Bit = bit;
        }
    }

    internal static DayRange ReadPeriod(Node node)
    {
        var period = new DayRange(node.Only("from", "to").Get("from").Day(), node.Find("to")?.Day());
        return period.To < period.From ? throw node.Fault("The period ends before it begins.") : period;
    }
}
