using System.Globalization;
using System.Text.Json.Nodes;
using Employment.Contracts.Common.V1;
using Employment.Gateway.Deprecation;
using Employment.Gateway.Limits;
using Employment.Gateway.Transcoding.Routes;
using Google.Protobuf.Reflection;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The REST calls as operations of the document.</summary>
internal sealed class ApiOperations(OpenApiDocument document, ContractComments comments, ApiSchemas schemas, GatewayOptions options)
{
    /// <summary>Name of the extension that holds "package.Service/Rpc", the same call over gRPC.</summary>
    public const string RpcExtension = "x-rpc";

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ApiParameters parameters = new(schemas, comments);

    /// <summary>A call.</summary>
    public OpenApiOperation Of(RestCall call)
    {
        var example = call.Method.GetOptions()?.GetExtension(RestExtensions.Example);
        return new OpenApiOperation
        {
            OperationId = IdOf(call.Method),
            Tags = new HashSet<OpenApiTagReference> { new(ApiNames.Of(call.Method.Service), document) },
            Summary = comments.Of(call.Method) is { } comment ? CommentText.Summary(comment) : null,
            Description = Description(call.Method, call.Permission),
            Deprecated = call.Method.GetOptions()?.Deprecated == true,
            Parameters = Parameters(call, example),
            RequestBody = call.HasBody ? Body(call, example) : null,
            Responses = Answers(call),
            Security = ApiSecurity.Of(document, call),
            Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal) { [RpcExtension] = new JsonNodeExtension(call.FullName) },
        };
    }

    /// <summary>A second address of the same RPC has a number behind its name.</summary>
    private string IdOf(MethodDescriptor method)
    {
        var name = ApiNames.Operation(method);
        var id = name;
        for (var number = 2; !ids.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
        }

        return id;
    }

    private string Description(MethodDescriptor method, string? permission)
    {
        var lines = new List<string> { comments.Of(method) ?? "" };
        if (permission is not null)
        {
            lines.Add($"Needs the permission `{permission}`.");
        }

        if (RetirementNotice.Of(method) is { } notice)
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture, $"Deprecated since {notice.Since:yyyy-MM-dd}; may stop answering from {notice.Sunset:yyyy-MM-dd} on. Instead: {notice.Instead}"));
        }

        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    private List<IOpenApiParameter> Parameters(RestCall call, RestExample? example)
    {
        var all = parameters.Of(call).ToList();
        var given = example is null ? [] : ExampleValues.In(example.Path, ApiParameters.Path(call));
        foreach (var parameter in all.OfType<OpenApiParameter>().Where(parameter => given.ContainsKey(parameter.Name!)))
        {
            parameter.Example = ExampleValues.Node(given[parameter.Name!], parameter.Schema!);
        }

        return Revalidates(call) ? [.. all, new OpenApiParameterReference(ApiRevalidation.Condition, document)] : all;
    }

    private OpenApiRequestBody Body(RestCall call, RestExample? example) => new()
    {
        Required = true,
        Description = string.Create(CultureInfo.InvariantCulture, $"At most {options.LimitOf(call.FullName)} bytes."),
        Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/json"] = new OpenApiMediaType
            {
                Schema = BodySchema(call),
                Example = string.IsNullOrEmpty(example?.Body) ? null : JsonNode.Parse(example.Body),
            },
        },
    };

    private IOpenApiSchema BodySchema(RestCall call)
    {
        if (call.BodyField is { } field)
        {
            return schemas.Of(call.Method.InputType.FindFieldByNumber(field.Number));
        }

        var inPath = call.PathFields.Select(path => path.Field.Name).ToHashSet(StringComparer.Ordinal);
        return inPath.Count == 0
            ? schemas.Of(call.Method.InputType)
            : schemas.Object(call.Method.InputType, part => !inPath.Contains(part.JsonName));
    }

    private OpenApiResponses Answers(RestCall call)
    {
        var answer = new OpenApiResponse { Description = "The answer.", Content = Content(call) };
        var answers = new OpenApiResponses { ["200"] = answer };
        if (Revalidates(call))
        {
            answer.Headers = ApiRevalidation.Headers(document);
            answers["304"] = new OpenApiResponseReference(ApiRevalidation.NotModified, document);
        }

        foreach (var (status, problem) in ApiProblems.Of(document, call.HasBody, call.IsPublic))
        {
            answers[status] = problem;
        }

        return answers;
    }

    /// <summary>JSON, or the file that the answer is.</summary>
    private Dictionary<string, IOpenApiMediaType> Content(RestCall call)
    {
        var types = FileAnswer.Is(call.Response)
            ? call.Method.OutputType.FindFieldByNumber(call.Response.Fields[0].Number).GetOptions()?.GetExtension(RestExtensions.MediaTypes)
            : null;
        return types?.Count > 0
            ? types.ToDictionary(type => type, FileContent, StringComparer.Ordinal)
            : new(StringComparer.Ordinal) { ["application/json"] = new OpenApiMediaType { Schema = schemas.Of(call.Method.OutputType) } };
    }

    private static IOpenApiMediaType FileContent(string type) => new OpenApiMediaType
    {
        Schema = new OpenApiSchema { Type = type == "application/json" ? JsonSchemaType.Object : JsonSchemaType.String },
    };

    private static bool Revalidates(RestCall call) => call.IsGet && call.Method.GetOptions()?.GetExtension(RestExtensions.Revalidates) == true;
}
