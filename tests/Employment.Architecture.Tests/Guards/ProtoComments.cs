using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Guards;

/// <summary>Every service, RPC, message, field, enum and value of our protos says what it means.</summary>
internal static partial class ProtoComments
{
    public static IEnumerable<string> Check(IEnumerable<SourceFile> protos) => protos.SelectMany(Check);

    private static IEnumerable<string> Check(SourceFile proto)
    {
        var lines = proto.Lines;
        return Enumerable.Range(0, lines.Length)
            .Where(index => Element().IsMatch(lines[index]) && !IsOption(lines[index]) && !IsCommented(lines, index))
            .Select(index => proto.At(index + 1, $"'{lines[index].Trim()}' has no comment above it"));
    }

    private static bool IsCommented(string[] lines, int index) =>
        index > 0 && lines[index - 1].TrimStart().StartsWith("//", StringComparison.Ordinal);

    private static bool IsOption(string line) => Option().IsMatch(line);

    /// <summary>A definition with braces, or a field or value with its number.</summary>
    [GeneratedRegex(@"^\s*((service|message|enum|oneof)\s+\w+\s*\{|rpc\s+\w+\s*\(|[\w.<>, ]*\b\w+\s*=\s*-?\d+\s*(\[.*)?;)", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"^\s*(option|syntax|package|import|reserved)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
