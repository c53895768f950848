using System.Text.Json.Nodes;
using Npgsql;

namespace Employment.HiringSubsidies.Tests.Plans;

/// <summary>How PostgreSQL carried a statement out.</summary>
/// <param name="Nodes">Steps of the plan.</param>
internal sealed record QueryPlan(IReadOnlyList<JsonNode> Nodes)
{
    /// <summary>Tables read from their beginning to their end.</summary>
    public IEnumerable<string> ReadThrough => Nodes.Where(node => TextOf(node, "Node Type") == "Seq Scan").Select(node => TextOf(node, "Relation Name")).Where(table => table.Length > 0);

    /// <summary>Rows or entries of an index that were looked at, those that did not fit included.</summary>
    public double RowsRead => Nodes.Where(node => TextOf(node, "Node Type").EndsWith("Scan", StringComparison.Ordinal) && (node["Relation Name"] ?? node["Index Name"]) is not null)
        .Sum(node => (NumberOf(node, "Actual Rows") + NumberOf(node, "Rows Removed by Filter") + NumberOf(node, "Rows Removed by Index Recheck")) * NumberOf(node, "Actual Loops"));

    /// <summary>Rows of the largest sort.</summary>
    public double RowsSorted => Nodes.Where(node => TextOf(node, "Node Type").EndsWith("Sort", StringComparison.Ordinal))
        .Select(node => node["Plans"]!.AsArray().Sum(below => NumberOf(below!, "Actual Rows") * NumberOf(below!, "Actual Loops"))).DefaultIfEmpty().Max();

    /// <summary>Carries a statement out and undoes it.</summary>
    public static async Task<QueryPlan> OfAsync(NpgsqlConnection connection, Statement statement)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"EXPLAIN (ANALYZE, FORMAT JSON) {statement.Text}", connection, transaction);
        command.Parameters.AddRange(statement.Parameters.ToArray());
        var plan = JsonNode.Parse((string)(await command.ExecuteScalarAsync())!)![0]!["Plan"]!;
        return new QueryPlan([.. WithThoseBelow(plan)]);
    }

    private static IEnumerable<JsonNode> WithThoseBelow(JsonNode node) =>
        (node["Plans"]?.AsArray() ?? []).SelectMany(below => WithThoseBelow(below!)).Prepend(node);

    private static string TextOf(JsonNode node, string name) => (string?)node[name] ?? "";

    private static double NumberOf(JsonNode node, string name) => (double?)node[name] ?? 0;
}
