using System.Text.Json;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Shapes;

/// <summary>What transcoding has to know of a field, taken from its descriptor once.</summary>
internal sealed class FieldShape(FieldDescriptor descriptor, int index)
{
    /// <summary>Place among the message's fields, in the order of their numbers.</summary>
    public int Index { get; } = index;

    /// <summary>Field number.</summary>
    public int Number { get; } = descriptor.FieldNumber;

    /// <summary>lowerCamelCase name.</summary>
    public string JsonName { get; } = descriptor.JsonName;

    /// <summary>The name, ready to be written.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(descriptor.JsonName);

    /// <summary>Declared type.</summary>
    public FieldType Type { get; } = descriptor.FieldType;

    /// <summary>A list that is no map.</summary>
    public bool IsList { get; } = descriptor.IsRepeated && !descriptor.IsMap;

    /// <summary>A map; <see cref="Message"/> is then the entry's shape, key first.</summary>
    public bool IsMap { get; } = descriptor.IsMap;

    /// <summary>Whether a default value that was given is told from no value.</summary>
    public bool HasPresence { get; } = descriptor.HasPresence;

    /// <summary>The oneof the field belongs to, as an index in its message; -1: none.</summary>
    public int OneofIndex { get; } = descriptor.RealContainingOneof?.Index ?? -1;

    /// <summary>Name of that oneof.</summary>
    public string? OneofName { get; } = descriptor.RealContainingOneof?.Name;

    /// <summary>How one value looks on the wire.</summary>
    public WireKind Kind { get; } = KindOf(descriptor.FieldType);

    /// <summary>Whether a list of it is written as one packed value.</summary>
    public bool IsPacked => IsList && Kind != WireKind.Delimited;

    /// <summary>Shape of the message, for messages and maps.</summary>
    public MessageShape? Message { get; init; }

    /// <summary>Shape of the enum, for enums.</summary>
    public EnumShape? Enum { get; init; }

    private static WireKind KindOf(FieldType type) => type switch
    {
        FieldType.Double or FieldType.Fixed64 or FieldType.SFixed64 => WireKind.Fixed64,
        FieldType.Float or FieldType.Fixed32 or FieldType.SFixed32 => WireKind.Fixed32,
        FieldType.String or FieldType.Bytes or FieldType.Message => WireKind.Delimited,
        FieldType.Group => throw new NotSupportedException("Groups are not part of proto3."),
        _ => WireKind.Varint,
    };
}
