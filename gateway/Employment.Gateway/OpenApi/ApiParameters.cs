using Employment.Gateway.Transcoding.Routes;
using Employment.Gateway.Transcoding.Shapes;
using Google.Protobuf.Reflection;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The parameters of a call, as PathTemplate and QueryBinder read them.</summary>
internal sealed class ApiParameters(ApiSchemas schemas, ContractComments comments)
{
    /// <summary>The path of a call, with a name for each part that is a value.</summary>
    public static string Path(RestCall call) => call.PathFields.SelectMany(Parts).Aggregate(
        call.RoutePattern, (path, part) => path.Replace(part.Pattern, $"{{{part.Name}}}", StringComparison.Ordinal));

    /// <summary>The parameters in path and query.</summary>
    public IEnumerable<IOpenApiParameter> Of(RestCall call) =>
    [
        .. call.PathFields.SelectMany(path => Parts(path).Select(part => InPath(call, path.Field, part.Name))),
        .. call.TakesQuery ? InQuery(call) : [],
    ];

    private OpenApiParameter InPath(RestCall call, FieldPath path, string name) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = comments.Of(Field(call.Method.InputType, path.Name)),
        Schema = Bare(Field(call.Method.InputType, path.Name)),
    };

    private IEnumerable<OpenApiParameter> InQuery(RestCall call)
    {
        var taken = call.PathFields.Select(path => path.Field.Name).ToHashSet(StringComparer.Ordinal);
        return Fields(call.Method.InputType, "", [])
            .Where(found => !taken.Contains(found.Name) && found.Name.Split('.')[0] != call.BodyField?.JsonName)
            .Select(found => new OpenApiParameter
            {
                Name = found.Name,
                In = ParameterLocation.Query,
                Description = comments.Of(found.Field),
                Deprecated = found.Field.GetOptions()?.Deprecated == true,
                Schema = Bare(found.Field),
            });
    }

    /// <summary>The fields that text can give, with those of messages within; a message within itself is not gone into again.</summary>
    private static IEnumerable<(string Name, FieldDescriptor Field)> Fields(MessageDescriptor message, string prefix, IReadOnlyList<MessageDescriptor> around)
    {
        foreach (var field in message.Fields.InDeclarationOrder())
        {
            var isMessage = field.FieldType == FieldType.Message && WellKnownForm.Of(field.MessageType) is null;
            if (!isMessage)
            {
                yield return (prefix + field.JsonName, field);
            }
            else if (!field.IsRepeated && field.MessageType != message && !around.Contains(field.MessageType))
            {
                foreach (var inner in Fields(field.MessageType, $"{prefix}{field.JsonName}.", [.. around, message]))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The schema without the description, which the parameter has itself.</summary>
    private IOpenApiSchema Bare(FieldDescriptor field)
    {
        var schema = schemas.Of(field);
        schema.Description = null;
        return schema;
    }

    private static FieldDescriptor Field(MessageDescriptor message, string path)
    {
        var steps = path.Split('.');
        var field = message.Fields.InDeclarationOrder().Single(each => each.JsonName == steps[0]);
        return steps.Length == 1 ? field : Field(field.MessageType, string.Join('.', steps[1..]));
    }

    private static IEnumerable<(string Pattern, string Name)> Parts((PathVariable Variable, FieldPath Field) path)
    {
        var parts = path.Variable.Parts.Where(part => part.Parameter is not null).ToList();
        return parts.Select((part, index) => (part.Pattern, parts.Count == 1 ? path.Field.Name : $"{path.Field.Name}{index + 1}"));
    }
}
