using System.Text.Json;
using Employment.Contracts.Policies.V1;
using Google.Protobuf;

namespace Employment.Batch.Output;

/// <summary>A result a line: {"line": …, "id": …, "answer" or "error": …}, the latter two as in the REST call.</summary>
internal sealed class JsonResults : ResultFormat
{
    public override string Head => "";

    public override bool HasSeveralLines => false;

    public override string Text(long line, BatchResult result) =>
        FormattableString.Invariant($$"""{ "line": {{line}}, {{JsonFormatter.Default.Format(result)[1..].TrimStart()}}""") + "\n";

    public override string? IdOf(string line)
    {
        try
        {
            using var result = JsonDocument.Parse(line);
            return result.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
