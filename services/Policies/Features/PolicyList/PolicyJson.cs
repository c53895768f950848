using System.Text.Encodings.Web;
using System.Text.Json;
using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Policies.Features.PolicyList;

/// <summary>The list as JSON: {"licence", "policies": [PolicyEntry as in SearchPolicies]}.</summary>
internal static class PolicyJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static File Write(IEnumerable<PolicyEntry> entries)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("licence", Licence.Note);
            writer.WriteStartArray("policies");
            foreach (var entry in entries)
            {
                writer.WriteRawValue(JsonFormatter.Default.Format(entry));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return new File { ContentType = "application/json", Content = ByteString.CopyFrom(stream.GetBuffer().AsSpan(0, (int)stream.Length)), Name = "policies.json" };
    }
}
