using Google.Protobuf.Reflection;

namespace Employment.Platform.Reflection;

/// <summary>The proto files behind some services, by name, by what they declare and by what they extend.</summary>
internal sealed class ReflectedFiles
{
    private readonly Dictionary<string, FileDescriptor> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<int, FileDescriptor>> extensions = new(StringComparer.Ordinal);

    public ReflectedFiles(IEnumerable<ServiceDescriptor> services)
    {
        var found = services.DistinctBy(service => service.FullName).ToList();
        Services = [.. found.Select(service => service.FullName).Order(StringComparer.Ordinal)];
        found.ForEach(service => Add(service.File));
    }

    /// <summary>Full names of the services.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>A file by its name, e.g. "employment/policies/v1/policies.proto".</summary>
    public FileDescriptor? ByName(string name) => files.GetValueOrDefault(name);

    /// <summary>The file that declares a service, RPC, message, field, enum, value or extension, by its full name.</summary>
    public FileDescriptor? BySymbol(string name) => symbols.GetValueOrDefault(name);

    /// <summary>The file that gives a message an extension.</summary>
    public FileDescriptor? ByExtension(string message, int number) => extensions.GetValueOrDefault(message)?.GetValueOrDefault(number);

    /// <summary>Numbers of a message's extensions; null for an unknown message.</summary>
    public IReadOnlyCollection<int>? ExtensionsOf(string message) =>
        extensions.TryGetValue(message, out var known) ? known.Keys : symbols.ContainsKey(message) ? [] : null;

    /// <summary>A file and all it imports, each once.</summary>
    public static IEnumerable<FileDescriptor> WithImports(FileDescriptor file) =>
        file.Dependencies.SelectMany(WithImports).Prepend(file).DistinctBy(each => each.Name);

    private void Add(FileDescriptor file)
    {
        if (!files.TryAdd(file.Name, file))
        {
            return;
        }

        AddSymbols(file, file.Services.SelectMany(service => service.Methods.Prepend<IDescriptor>(service)));
        AddSymbols(file, file.EnumTypes.SelectMany(Declared));
        AddSymbols(file, file.MessageTypes.SelectMany(Declared));
        foreach (var extension in file.Extensions.UnorderedExtensions.Concat(file.MessageTypes.SelectMany(Nested).SelectMany(message => message.Extensions.UnorderedExtensions)))
        {
            AddExtension(file, extension);
        }

        foreach (var import in file.Dependencies)
        {
            Add(import);
        }
    }

    private void AddSymbols(FileDescriptor file, IEnumerable<IDescriptor> declared)
    {
        foreach (var element in declared)
        {
            symbols.TryAdd(NameOf(element), file);
        }
    }

    private void AddExtension(FileDescriptor file, FieldDescriptor extension)
    {
        symbols.TryAdd(extension.FullName, file);
        var extended = extension.ExtendeeType.FullName;
        (extensions.TryGetValue(extended, out var known) ? known : extensions[extended] = [])[extension.FieldNumber] = file;
    }

    private static IEnumerable<IDescriptor> Declared(MessageDescriptor message) =>
        [message, .. message.Fields.InDeclarationOrder(), .. message.EnumTypes.SelectMany(Declared), .. message.NestedTypes.SelectMany(Declared)];

    private static IEnumerable<IDescriptor> Declared(EnumDescriptor type) => [type, .. type.Values];

    private static IEnumerable<MessageDescriptor> Nested(MessageDescriptor message) => message.NestedTypes.SelectMany(Nested).Prepend(message);

    /// <summary>A value of an enum stands beside the enum, not in it.</summary>
    private static string NameOf(IDescriptor element) => element is EnumValueDescriptor { EnumDescriptor: var type }
        ? type.FullName[..^type.Name.Length] + element.Name
        : element.FullName;
}
