using Employment.Contracts.Common.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Employment.Profiles.Domain;

/// <summary>A fact as the contract of Policies has it: how its value is read from text and put into a message.</summary>
internal sealed class FactField
{
    private readonly FieldDescriptor group;
    private readonly FieldDescriptor field;
    private readonly IFactValue value;

    public FactField(FieldDescriptor group, FieldDescriptor field)
    {
        this.group = group;
        this.field = field;
        Id = $"{group.JsonName}.{field.JsonName}";
        value = ValueOf(field);
    }

    /// <summary>Group and field, e.g. "person.birthDate".</summary>
    public string Id { get; }

    /// <summary>E.g. "person".</summary>
    public string Group => group.JsonName;

    /// <summary>Reads a value and gives it in the one form that is stored.</summary>
    /// <param name="text">As in FactEntry.</param>
    /// <param name="problem">What is wrong; "" where nothing is.</param>
    public string Normalize(string text, out string problem) => value.Normalize(text, out problem);

    /// <summary>Puts a stored value into a message of facts.</summary>
    public void Put(IMessage facts, string stored)
    {
        var message = (IMessage?)group.Accessor.GetValue(facts);
        if (message is null)
        {
            message = group.MessageType.Parser.ParseFrom(ByteString.Empty);
            group.Accessor.SetValue(facts, message);
        }

        value.Put(message, field, stored);
    }

    private static IFactValue ValueOf(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Enum when field.IsRepeated => new SetValue(field.EnumType),
        FieldType.Enum => new EnumValue(field.EnumType),
        FieldType.Bool => new BoolValue(),
        FieldType.Int32 => new WholeNumber(wide: false),
        FieldType.Int64 => new WholeNumber(wide: true),
        FieldType.String => FormOf(field) switch
        {
            TextForm.Types.Kind.Date => new DateValue(),
            TextForm.Types.Kind.Decimal => new DecimalValue(),
            _ => new TextValue(),
        },
        _ => throw new InvalidOperationException($"The fact {field.FullName} has a type that profiles cannot keep."),
    };

    private static TextForm.Types.Kind FormOf(FieldDescriptor field) =>
        field.GetOptions()?.GetExtension(RestExtensions.TextForm) ?? TextForm.Types.Kind.Unspecified;
}
