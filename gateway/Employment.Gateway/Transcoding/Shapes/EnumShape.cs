using System.Text.Json;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Shapes;

/// <summary>The values of an enum, ready to be read and written by name and number.</summary>
internal sealed class EnumShape
{
    private readonly Utf8NameTable<int> numbers = new();
    private readonly Dictionary<int, JsonEncodedText> names = [];

    public EnumShape(EnumDescriptor descriptor)
    {
        foreach (var value in descriptor.Values)
        {
            numbers.Add(value.Name, value.Number);
            names.TryAdd(value.Number, JsonEncodedText.Encode(value.Name));
        }

        Refusal = "is not one of " + string.Join(", ", descriptor.Values.Where(value => !value.Name.EndsWith("_UNSPECIFIED", StringComparison.Ordinal)).Select(value => value.Name));
    }

    /// <summary>What is said of a value that the enum does not have.</summary>
    public string Refusal { get; }

    /// <summary>The number a name stands for.</summary>
    public bool TryFind(ReadOnlySpan<byte> name, out int number) => numbers.TryFind(name, out number);

    /// <summary>Whether the number belongs to a value.</summary>
    public bool Knows(int number) => names.ContainsKey(number);

    /// <summary>The name of a number (the first declared, where it has several).</summary>
    public bool TryName(int number, out JsonEncodedText name) => names.TryGetValue(number, out name);
}
