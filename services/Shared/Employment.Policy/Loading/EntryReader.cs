using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Time;

namespace Employment.Policy.Loading;

/// <summary>Reads what the law holds besides measures.</summary>
internal sealed class EntryReader(Ground ground)
{
    private static readonly string[] Parts = ["LOAN", "FUNDS", "SUPERVISION"];
    private static readonly string[] Figures = ["measureOf", "value", "unit"];

    public IEnumerable<(Node Node, CatalogueEntry Entry)> ReadInformation(Node root) =>
        root.Only("entries").Get("entries").Items().Select(node => (node, Read(
            node.Only("entry", "name", "family", "summary", "region", "period", "by", "cites"), EntryKind.Information, "entry", node.Get("family").OneOf(MeasureReader.Families), NoValues)));

    public IEnumerable<(Node Node, CatalogueEntry Entry)> ReadRules(Node root) =>
        root.Only("rules").Get("rules").Items().Select(node => (node, Read(
            node.Only("rule", "kind", "name", "summary", "region", "period", "by", "cites", "values"), EntryKind.Rule, "rule", node.Get("kind").OneOf(Parts), ValuesOf(node.Find("values")))));

    public IEnumerable<(Node Node, CatalogueEntry Entry)> ReadTargets(Node root) =>
        root.Only("targets").Get("targets").Items().Select(node => (node, Read(
            node.Only("target", "name", "summary", "region", "year", "period", "measureOf", "value", "unit", "by", "cites"), EntryKind.Target, "target", "",
            Figures.Where(name => node.Find(name) is not null).ToDictionary(name => name, name => node.Get(name).Text(), StringComparer.Ordinal))));

    private static Dictionary<string, string> NoValues => [];

    private CatalogueEntry Read(Node node, EntryKind kind, string id, string family, IReadOnlyDictionary<string, string> values) => new()
    {
        Kind = kind,
        Id = node.Get(id).Text(),
        Name = node.Get("name").Text(),
        Summary = node.Get("summary").Text(),
        Family = family,
        Region = ground.Region(node.Get("region")),
        Period = PeriodOf(node),
        Basis = ground.Provision(node.Get("by")),
        Cites = [.. node.Find("cites")?.Items().Select(ground.Provision) ?? []],
        Values = values,
    };

    private static DayRange PeriodOf(Node node) => node.Find("year") is { } year
        ? new DayRange(new Day(year.Int(), 1, 1), new Day(year.Int(), 12, 31))
        : MeasureReader.ReadPeriod(node.Get("period"));

    private static Dictionary<string, string> ValuesOf(Node? node) =>
        node?.Entries().ToDictionary(entry => entry.Key, entry => entry.Value.IsMap || entry.Value.IsList ? YamlJson.Of(entry.Value) : entry.Value.Text(), StringComparer.Ordinal) ?? [];
}
