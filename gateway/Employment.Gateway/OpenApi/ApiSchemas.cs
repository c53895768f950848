using Employment.Contracts.Common.V1;
using Employment.Gateway.Transcoding.Shapes;
using Google.Protobuf.Reflection;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The schemas of messages and enums: what the transcoder writes and reads. Each stands once among the components.</summary>
/// <param name="document">The document they are put into.</param>
/// <param name="comments">What the protos say of them.</param>
/// <param name="answers">The messages that answers are made of; an answer may gain fields, while a request with an unknown one is refused.</param>
internal sealed class ApiSchemas(OpenApiDocument document, ContractComments comments, IReadOnlySet<MessageDescriptor> answers)
{
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    /// <summary>A message.</summary>
    public IOpenApiSchema Of(MessageDescriptor message)
    {
        if (WellKnownForm.Of(message) is not null)
        {
            return ScalarSchemas.WellKnown(message);
        }

        var name = ApiNames.Of(message);
        if (made.Add(name))
        {
            document.AddComponent(name, Object(message, _ => true));
        }

        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>A field with all its values.</summary>
    public IOpenApiSchema Of(FieldDescriptor field)
    {
        var schema = field switch
        {
            { IsMap: true } => Map(field.MessageType.FindFieldByNumber(1), field.MessageType.FindFieldByNumber(2)),
            { IsRepeated: true } => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Single(field) },
            _ => Single(field),
        };
        Describe(schema, comments.Of(field), field.GetOptions()?.Deprecated == true);
        return schema;
    }

    /// <summary>A message without some of its fields, not among the components.</summary>
    public OpenApiSchema Object(MessageDescriptor message, Func<FieldDescriptor, bool> takes) => new()
    {
        Type = JsonSchemaType.Object,
        Description = comments.Of(message),
        Properties = message.Fields.InDeclarationOrder()
            .Where(field => takes(field) && field.GetOptions()?.GetExtension(RestExtensions.Unreadable) != true)
            .ToDictionary(field => field.JsonName, Of, StringComparer.Ordinal),
        AdditionalPropertiesAllowed = answers.Contains(message),
        Not = Excluded(message),
    };

    private IOpenApiSchema Single(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message => Of(field.MessageType),
        FieldType.Enum => Of(field.EnumType),
        _ => ScalarSchemas.Of(field),
    };

    private OpenApiSchemaReference Of(EnumDescriptor type)
    {
        var name = ApiNames.Of(type);
        if (made.Add(name))
        {
            document.AddComponent(name, Enum(type));
        }

        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>The value of number 0 stands for "not given" and is left out of JSON, as every default is.</summary>
    private OpenApiSchema Enum(EnumDescriptor type)
    {
        var values = type.Values.Where(value => !value.Name.EndsWith("_UNSPECIFIED", StringComparison.Ordinal)).ToList();
        var lines = values.Select(value => $"- `{value.Name}`: {comments.Of(value)}");
        return new()
        {
            Type = JsonSchemaType.String,
            Description = $"{comments.Of(type)}\n\n{string.Join('\n', lines)}",
            Enum = [.. values.Select(value => value.Name)],
        };
    }

    private OpenApiSchema Map(FieldDescriptor key, FieldDescriptor value) => new()
    {
        Type = JsonSchemaType.Object,
        PropertyNames = key.FieldType switch
        {
            FieldType.String => null,
            FieldType.Bool => new OpenApiSchema { Enum = ["true", "false"] },
            _ => new OpenApiSchema { Pattern = "^-?[0-9]+$" },
        },
        AdditionalProperties = Single(value),
    };

    /// <summary>Two fields of one oneof never stand side by side.</summary>
    private static OpenApiSchema? Excluded(MessageDescriptor message)
    {
        var pairs = message.Oneofs.Where(oneof => !oneof.IsSynthetic).SelectMany(Pairs).ToList<IOpenApiSchema>();
        return pairs.Count == 0 ? null : new OpenApiSchema { AnyOf = pairs };
    }

    private static IEnumerable<OpenApiSchema> Pairs(OneofDescriptor oneof) => oneof.Fields.SelectMany(
        (first, index) => oneof.Fields.Skip(index + 1).Select(second => new OpenApiSchema { Required = new HashSet<string> { first.JsonName, second.JsonName } }));

    private static void Describe(IOpenApiSchema schema, string? comment, bool isDeprecated)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            reference.Description = comment;
            reference.Deprecated = isDeprecated;
        }
        else if (schema is OpenApiSchema own)
        {
            own.Description = comment;
            own.Deprecated = isDeprecated;
        }
    }
}
