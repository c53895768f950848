using Employment.Contracts.Common.V1;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The JSON of single values that are no message of ours and no enum, as the transcoder writes and reads it.</summary>
internal static class ScalarSchemas
{
    private const string WholeNumber = "^-?[0-9]+$";
    private const string NaturalNumber = "^[0-9]+$";

    /// <summary>The schema of a field's single value.</summary>
    public static OpenApiSchema Of(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.String => Text(field.GetOptions()?.GetExtension(RestExtensions.TextForm) ?? TextForm.Types.Kind.Unspecified),
        FieldType.Bytes => new() { Type = JsonSchemaType.String, ContentEncoding = "base64" },
        FieldType.Bool => new() { Type = JsonSchemaType.Boolean },
        FieldType.Int32 or FieldType.SInt32 or FieldType.SFixed32 => new() { Type = JsonSchemaType.Integer, Format = "int32" },
        FieldType.UInt32 or FieldType.Fixed32 => new() { Type = JsonSchemaType.Integer, Minimum = "0", Maximum = "4294967295" },
        FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => new() { Type = JsonSchemaType.String, Format = "int64", Pattern = WholeNumber },
        FieldType.UInt64 or FieldType.Fixed64 => new() { Type = JsonSchemaType.String, Format = "uint64", Pattern = NaturalNumber },
        FieldType.Float => Real("float"),
        FieldType.Double => Real("double"),
        _ => throw new NotSupportedException($"{field.FullName} is no single value."),
    };

    /// <summary>The schema of a well-known message whose JSON is a string.</summary>
    public static OpenApiSchema WellKnown(MessageDescriptor message) => message.FullName switch
    {
        var name when name == Timestamp.Descriptor.FullName => Text(TextForm.Types.Kind.DateTime),
        var name when name == Duration.Descriptor.FullName => new() { Type = JsonSchemaType.String, Pattern = @"^-?[0-9]+(\.[0-9]{1,9})?s$" },
        _ => new() { Type = JsonSchemaType.String },
    };

    private static OpenApiSchema Text(TextForm.Types.Kind form) => form switch
    {
        TextForm.Types.Kind.Date => new() { Type = JsonSchemaType.String, Format = "date" },
        TextForm.Types.Kind.DateTime => new() { Type = JsonSchemaType.String, Format = "date-time" },
        TextForm.Types.Kind.Decimal => new() { Type = JsonSchemaType.String, Pattern = @"^-?[0-9]+(\.[0-9]+)?$" },
        TextForm.Types.Kind.Uuid => new() { Type = JsonSchemaType.String, Format = "uuid" },
        _ => new() { Type = JsonSchemaType.String },
    };

    private static OpenApiSchema Real(string format) => new()
    {
        AnyOf = [new OpenApiSchema { Type = JsonSchemaType.Number, Format = format }, new OpenApiSchema { Enum = ["NaN", "Infinity", "-Infinity"] }],
    };
}
