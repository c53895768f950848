using System.Reflection;
using Google.Protobuf.Reflection;
using Place = System.Collections.Generic.IReadOnlyList<int>;

namespace Employment.Gateway.OpenApi;

/// <summary>What the protos say of their elements, by full name. Generated descriptors leave comments out, so that they come from a resource.</summary>
internal sealed class ContractComments
{
    private const string Resource = "contracts.binpb";

    // Numbers of the lists in FileDescriptorProto, DescriptorProto, EnumDescriptorProto and ServiceDescriptorProto.
    private const int Messages = 4, Enums = 5, Services = 6, Fields = 2, Nested = 3, NestedEnums = 4, Oneofs = 8, Values = 2, Methods = 2;

    private readonly Dictionary<string, string> comments = new(StringComparer.Ordinal);

    /// <summary>Those of some files.</summary>
    public ContractComments(FileDescriptorSet files)
    {
        foreach (var file in files.File)
        {
            Read(file);
        }
    }

    /// <summary>Those of the protos compiled into an assembly.</summary>
    public static ContractComments In(Assembly contracts)
    {
        using var stream = contracts.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{contracts.GetName().Name} holds no {Resource}; its build writes it with protoc.");
        return new ContractComments(FileDescriptorSet.Parser.ParseFrom(stream));
    }

    /// <summary>What is said of an element; null where nothing is.</summary>
    public string? Of(IDescriptor element) => comments.GetValueOrDefault(element.FullName);

    private void Read(FileDescriptorProto file)
    {
        var places = file.SourceCodeInfo?.Location.ToLookup(location => string.Join('.', location.Path), location => location.LeadingComments, StringComparer.Ordinal);
        if (places is null)
        {
            return;
        }

        foreach (var (name, place) in Elements(file))
        {
            if (CommentText.Clean(places[string.Join('.', place)].FirstOrDefault() ?? "") is { Length: > 0 } comment)
            {
                comments[$"{file.Package}.{name}"] = comment;
            }
        }
    }

    private static IEnumerable<(string Name, Place Place)> Elements(FileDescriptorProto file) =>
    [
        .. file.MessageType.SelectMany((message, index) => Elements(message, message.Name, [Messages, index])),
        .. file.EnumType.SelectMany((type, index) => Elements(type, type.Name, [Enums, index])),
        .. file.Service.SelectMany((service, index) => Elements(service, [Services, index])),
    ];

    private static IEnumerable<(string Name, Place Place)> Elements(DescriptorProto message, string name, Place place) =>
    [
        (name, place),
        .. message.Field.Select((field, index) => ($"{name}.{field.Name}", Inner(place, Fields, index))),
        .. message.OneofDecl.Select((oneof, index) => ($"{name}.{oneof.Name}", Inner(place, Oneofs, index))),
        .. message.NestedType.SelectMany((inner, index) => Elements(inner, $"{name}.{inner.Name}", Inner(place, Nested, index))),
        .. message.EnumType.SelectMany((type, index) => Elements(type, $"{name}.{type.Name}", Inner(place, NestedEnums, index))),
    ];

    private static IEnumerable<(string Name, Place Place)> Elements(EnumDescriptorProto type, string name, Place place) =>
        [(name, place), .. type.Value.Select((value, index) => ($"{name}.{value.Name}", Inner(place, Values, index)))];

    private static IEnumerable<(string Name, Place Place)> Elements(ServiceDescriptorProto service, Place place) =>
        [(service.Name, place), .. service.Method.Select((method, index) => ($"{service.Name}.{method.Name}", Inner(place, Methods, index)))];

    private static Place Inner(Place place, int list, int index) => [.. place, list, index];
}
