using System.Diagnostics.CodeAnalysis;
using System.Text;
using Employment.Contracts.Common.V1;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Shapes;

/// <summary>What transcoding has to know of a message, taken from its descriptor once.</summary>
internal sealed class MessageShape(MessageDescriptor descriptor)
{
    private readonly Utf8NameTable<FieldShape> names = new();

    /// <summary>A message without fields.</summary>
    public static MessageShape Empty { get; } = new(Google.Protobuf.WellKnownTypes.Empty.Descriptor);

    /// <summary>The descriptor.</summary>
    public MessageDescriptor Descriptor { get; } = descriptor;

    /// <summary>The fields, by number.</summary>
    public FieldShape[] Fields { get; private set; } = [];

    /// <summary>The message's own JSON form, for the well-known types that have one.</summary>
    public WellKnownForm? Form { get; } = WellKnownForm.Of(descriptor);

    /// <summary>The field that says what of the message could not be read; null: such a message refuses the request it stands in.</summary>
    public FieldShape? Unreadable { get; private set; }

    /// <summary>Words of a bit set that has a bit for each field and each oneof.</summary>
    public int MarkWords => (Fields.Length + Descriptor.Oneofs.Count + 63) / 64;

    /// <summary>Finds a field by its JSON name or by its name in the proto.</summary>
    public bool TryFind(ReadOnlySpan<byte> name, [MaybeNullWhen(false)] out FieldShape field) => names.TryFind(name, out field);

    /// <summary>Finds a field by its JSON name or by its name in the proto.</summary>
    public FieldShape? Find(string name) => names.TryFind(Encoding.UTF8.GetBytes(name), out var field) ? field : null;

    /// <summary>Gives the shape its fields; apart from the constructor because messages may contain each other.</summary>
    public void Link(ShapeCatalogue catalogue)
    {
        Fields = [.. Descriptor.Fields.InFieldNumberOrder().Select(catalogue.Shape)];
        Unreadable = Fields.FirstOrDefault(field => Descriptor.FindFieldByNumber(field.Number).GetOptions()?.GetExtension(RestExtensions.Unreadable) == true);
        foreach (var field in Fields)
        {
            names.Add(field.JsonName, field);
            names.Add(Descriptor.FindFieldByNumber(field.Number).Name, field);
        }
    }
}
