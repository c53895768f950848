using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Shapes;

/// <summary>The shapes of all messages that the REST calls use; each is made once. Used while starting, by one thread.</summary>
internal sealed class ShapeCatalogue
{
    private readonly Dictionary<string, MessageShape> messages = [];
    private readonly Dictionary<string, EnumShape> enums = [];

    /// <summary>The shape of a message, and with it of all messages it contains.</summary>
    public MessageShape Shape(MessageDescriptor descriptor)
    {
        if (!messages.TryGetValue(descriptor.FullName, out var shape))
        {
            shape = messages[descriptor.FullName] = new MessageShape(descriptor);
            shape.Link(this);
        }

        return shape;
    }

    /// <summary>The shape of a field.</summary>
    public FieldShape Shape(FieldDescriptor descriptor, int index) => new(descriptor, index)
    {
        Message = descriptor.FieldType == FieldType.Message ? Shape(descriptor.MessageType) : null,
        Enum = descriptor.FieldType == FieldType.Enum ? Shape(descriptor.EnumType) : null,
    };

    private EnumShape Shape(EnumDescriptor descriptor)
    {
        if (!enums.TryGetValue(descriptor.FullName, out var shape))
        {
            shape = enums[descriptor.FullName] = new EnumShape(descriptor);
        }

        return shape;
    }
}
