using System.Globalization;
using Employment.Policy.Time;
using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Loading.Yaml;

/// <summary>A node of a policy file that knows where it stands.</summary>
internal sealed record Node(string File, YamlNode Yaml)
{
    public int Line => (int)Yaml.Start.Line;

    public bool IsMap => Yaml is YamlMappingNode;

    public bool IsList => Yaml is YamlSequenceNode;

    public PolicyFaultException Fault(string reason) => new(new PolicyFault(File, Line, reason));

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public IReadOnlyList<Node> Items() =>
        Yaml is YamlSequenceNode list ? [.. list.Children.Select(child => this with { Yaml = child })] : [this];

    /// <summary>The items of a list that says nothing when empty.</summary>
    public IReadOnlyList<Node> SomeItems() => Items() is { Count: > 0 } items ? items : throw Fault("The list is empty.");

    /// <summary>The keys of a map, in their order.</summary>
    public IEnumerable<(string Key, Node Value)> Entries() => Yaml is YamlMappingNode map
        ? map.Children.Select(child => ((this with { Yaml = child.Key }).Text(), this with { Yaml = child.Value }))
        : throw Fault("A map of keys and values is expected here.");

    /// <summary>The value of a key, or null.</summary>
    public Node? Find(string key) =>
        Yaml is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? this with { Yaml = value } : null;

    public Node Get(string key) => Find(key) ?? throw Fault($"`{key}` is missing.");

    /// <summary>Refuses keys that are not known.</summary>
    public Node Only(params ReadOnlySpan<string> keys)
    {
        foreach (var key in Keys())
        {
            if (!keys.Contains(key.Text()))
            {
                throw key.Fault($"`{key.Text()}` is not known here; known are {string.Join(", ", keys.ToArray())}.");
            }
        }

        return this;
    }

    public string Text() => Yaml is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Fault("A value is expected here.");

    public bool Bool() => Text() switch
    {
        "true" => true,
        "false" => false,
        var other => throw Fault($"`{other}` is neither true nor false."),
    };

    public int Int() => int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Fault($"`{Text()}` is not a whole number.");

    public long Int64() => long.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Fault($"`{Text()}` is not a whole number.");

    public Day Day() => Time.Day.TryParse(Text(), out var day) ? day : throw Fault($"`{Text()}` is not a day; write YYYY-MM-DD.");

    /// <summary>Reads one of an enum's names, in capitals or small letters.</summary>
    public T Name<T>() where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        var index = Array.FindIndex(names, name => string.Equals(name, Text(), StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Enum.Parse<T>(names[index]) : throw Fault($"`{Text()}` is not one of {string.Join(", ", names)}.");
    }

    /// <summary>Reads one of some names.</summary>
    public string OneOf(params ReadOnlySpan<string> names) =>
        names.Contains(Text()) ? Text() : throw Fault($"`{Text()}` is not one of {string.Join(", ", names.ToArray())}.");

    private IEnumerable<Node> Keys() =>
        Yaml is YamlMappingNode map ? map.Children.Keys.Select(key => this with { Yaml = key }) : throw Fault("A map of keys and values is expected here.");
}
