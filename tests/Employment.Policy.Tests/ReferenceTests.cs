using Shouldly;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Tests;

/// <summary>
/// The citations say what the texts say: Reference/provisions.tsv was read from the texts, apart from the policy data. Both name a
/// document by its number, or by its title where it has none, without the reader's remarks on what is missing.
/// </summary>
public sealed class ReferenceTests
{
    private const char Tab = '\t';
    private const string Open = "-";

    private static readonly string[] Columns = ["id", "document", "clause", "scope", "region", "from", "to"];

    [Fact]
    public void Documents_EveryProvision_IsAsRead() => Differences(ReadReference(), ReadDocuments()).ShouldBeEmpty();

    [Fact]
    public void Catalogue_EveryProvision_IsAsRead() => Differences(
        ReadReference().Select(row => string.Join(Tab, row.Split(Tab)[..5])),
        Repository.Catalogue.Provisions.Select(one => string.Join(Tab, one.Id, one.Document, one.Clause, one.IsCore ? "core" : "adjacent", one.Region))).ShouldBeEmpty();

    [Theory]
    [InlineData("a\tPaper\t二15\tcore\t410800\t2022-01-01\t-", "a stands otherwise")]
    [InlineData("a\tPaper\t二16\tadjacent\t410800\t2022-01-01\t-", "a stands otherwise")]
    [InlineData("a\tPaper\t二16\tcore\t410800\t2022-01-01\t2022-06-30", "a stands otherwise")]
    [InlineData("b\tPaper\t二16\tcore\t410800\t2022-01-01\t-", "a is missing", "b is in no text")]
    public void Differences_OfARowThatIsNotAsRead_AreFound(string row, params string[] found) =>
        Differences(["a\tPaper\t二16\tcore\t410800\t2022-01-01\t-"], [row]).Select(difference => difference.Split(':')[0]).ShouldBe(found);

    private static IEnumerable<string> Differences(IEnumerable<string> read, IEnumerable<string> written)
    {
        var (texts, data) = (ById(read), ById(written));
        return texts.Where(text => !data.ContainsKey(text.Key)).Select(text => $"{text.Key} is missing")
            .Concat(data.Where(row => !texts.ContainsKey(row.Key)).Select(row => $"{row.Key} is in no text"))
            .Concat(texts.Where(text => data.TryGetValue(text.Key, out var row) && row != text.Value).Select(text => $"{text.Key} stands otherwise: {data[text.Key]} instead of {text.Value}"));
    }

    private static Dictionary<string, string> ById(IEnumerable<string> rows) => rows.ToDictionary(row => row.Split(Tab)[0], StringComparer.Ordinal);

    private static IEnumerable<string> ReadReference()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Employment.Policy.Tests", "Reference", "provisions.tsv")).Where(line => !line.StartsWith('#')).ToArray();
        lines[0].Split(Tab).ShouldBe(Columns);
        return lines[1..];
    }

    private static IEnumerable<string> ReadDocuments() => Directory.EnumerateFiles(Path.Combine(Repository.Policies, "Documents"), "*.yaml").SelectMany(ReadDocument);

    private static IEnumerable<string> ReadDocument(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path)));
        return ((YamlSequenceNode)stream.Documents[0].RootNode["provisions"]).Children.Cast<YamlMappingNode>()
            .Select(node => string.Join(Tab, Columns.Select(column => CaseTable.Find(node, column) is { } value ? CaseFacts.Name(value) : Open)));
    }
}
