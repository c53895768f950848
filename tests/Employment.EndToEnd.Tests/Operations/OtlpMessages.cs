using System.Globalization;
using Google.Protobuf;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>A span as it arrived.</summary>
/// <param name="Service">Its service.name.</param>
/// <param name="Source">What made it, e.g. "Npgsql".</param>
/// <param name="Trace">Trace id.</param>
/// <param name="Id">Span id.</param>
/// <param name="Parent">Id of the span above; empty for the first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Labels">Its attributes.</param>
internal sealed record OtlpSpan(
    string Service, string Source, string Trace, string Id, string Parent, string Name, IReadOnlyDictionary<string, string> Labels);

/// <summary>Reads of OTLP's messages (opentelemetry-proto 1.x) what the tests look at, by field number.</summary>
internal static class OtlpMessages
{
    public static IEnumerable<OtlpSpan> Spans(byte[] request) =>
        from resource in Read(request)[1]
        let service = ServiceOf(resource)
        from scope in Read(resource)[2]
        let source = Text(Read(Read(scope)[1].Single())[1].Single())
        from span in Read(scope)[2]
        let fields = Read(span)
        select new OtlpSpan(
            service, source, Hex(fields[1]), Hex(fields[2]), Hex(fields[4]), Text(fields[5].Single()), Labels(fields[9]));

    public static IEnumerable<(string Service, string Metric)> Metrics(byte[] request) =>
        from resource in Read(request)[1]
        from scope in Read(resource)[2]
        from metric in Read(scope)[2]
        select (ServiceOf(resource), Text(Read(metric)[1].Single()));

    private static string ServiceOf(byte[] resource) => Labels(Read(Read(resource)[1].Single())[1])["service.name"];

    private static Dictionary<string, string> Labels(IEnumerable<byte[]> pairs) => pairs.Select(Read)
        .ToDictionary(pair => Text(pair[1].Single()), pair => Value(Read(pair[2].Single())), StringComparer.Ordinal);

    private static string Value(ILookup<int, byte[]> value) => value[1].Any()
        ? Text(value[1].Single())
        : value[3].Select(number => BitConverter.ToInt64(number).ToString(CultureInfo.InvariantCulture)).FirstOrDefault("");

    private static string Text(byte[] value) => System.Text.Encoding.UTF8.GetString(value);

    private static string Hex(IEnumerable<byte[]> value) => Convert.ToHexStringLower(value.SingleOrDefault([]));

    /// <summary>The fields of a message by number; numbers as eight bytes.</summary>
    private static ILookup<int, byte[]> Read(byte[] message)
    {
        var fields = new List<(int Number, byte[] Value)>();
        var input = new CodedInputStream(message);
        while (input.ReadTag() is var tag and not 0)
        {
            fields.Add((WireFormat.GetTagFieldNumber(tag), WireFormat.GetTagWireType(tag) switch
            {
                WireFormat.WireType.LengthDelimited => input.ReadBytes().ToByteArray(),
                WireFormat.WireType.Varint => BitConverter.GetBytes(input.ReadUInt64()),
                WireFormat.WireType.Fixed64 => BitConverter.GetBytes(input.ReadFixed64()),
                _ => BitConverter.GetBytes((ulong)input.ReadFixed32()),
            }));
        }

        return fields.ToLookup(field => field.Number, field => field.Value);
    }
}
