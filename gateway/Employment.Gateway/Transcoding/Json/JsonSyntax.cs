using System.Globalization;
using System.Text.Json;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Says what is wrong with a document that is no JSON, without repeating any of it.</summary>
internal static class JsonSyntax
{
    /// <summary>What is wrong, and where.</summary>
    public static string Describe(JsonException broken) => broken.Message.Contains("maximum configured depth", StringComparison.Ordinal)
        ? $"nests deeper than {JsonToWire.MaxDepth} levels"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"is not valid JSON at line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}: comments, trailing commas, NaN, text after the end and an early end are not allowed");
}
