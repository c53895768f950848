using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Reads example applicants.</summary>
internal sealed class ExampleReader(Ground ground)
{
    // Not facts of the dictionary: benefits granted earlier.
    private const string History = "history";

    public IEnumerable<(Node Node, ExampleApplicant Example)> Read(Node root) =>
        root.Only("examples").Get("examples").SomeItems().Select(node => (node, new ExampleApplicant(
            node.Only("example", "name", "region", "facts").Get("example").Text(), node.Get("name").Text(), Served(node.Get("region")),
            Facts(node.Get("facts")), node.File, node.Line)));

    private string Served(Node node) =>
        ground.Region(node) is { Level: not Region.StateLevel } region ? region.Code : throw node.Fault("Nobody applies in a region of this level.");

    private string Facts(Node node)
    {
        foreach (var (group, members) in node.Entries().Where(entry => entry.Key != History))
        {
            foreach (var (member, value) in members.Entries())
            {
                _ = ground.Fact($"{group}.{member}", value);
            }
        }

        return YamlJson.Typed(node);
    }
}
