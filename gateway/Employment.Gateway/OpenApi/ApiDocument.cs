using Employment.Gateway.Limits;
using Employment.Gateway.Transcoding.Routes;
using Google.Protobuf.Reflection;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>Describes the REST calls as an OpenAPI document, from the descriptors that they are transcoded by.</summary>
internal static class ApiDocument
{
    /// <summary>The name of the system.</summary>
    public const string Title = "就业创业公共服务平台";

    private const string About = """
        What public employment and entrepreneurship policies promise, and what somebody is entitled to by them.

        JSON is proto3's: names in lowerCamelCase; int64 as a string; a field of the value 0, "", false, an empty list or an enum's
        `…_UNSPECIFIED` is left out of an answer, unless it is `optional` in the proto. Amounts are fen (0.01 yuan). A request may
        leave out any field that its description does not call required; an unknown field refuses it. Answers may gain fields and enum values: pass over those you do not know.
        Every call may be made over gRPC as well (`x-rpc`), with the same rules.
        """;

    private const string LicenceName = "政策条文不受著作权保护（《中华人民共和国著作权法》第五条）；整理内容可自由使用，请注明来源";

    /// <summary>Makes the document.</summary>
    public static OpenApiDocument Of(IReadOnlyList<RestCall> calls, ContractComments comments, GatewayOptions options)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Title = Title, Description = CommentText.Clean(About), Version = Version(calls), License = new OpenApiLicense { Name = LicenceName } },
            Servers = [new OpenApiServer { Url = "/" }],
            Tags = Tags(calls, comments),
            Paths = [],
        };
        ApiProblems.AddTo(document);
        ApiRevalidation.AddTo(document);
        ApiSecurity.AddTo(document);
        AddCalls(document, calls, new ApiOperations(document, comments, new ApiSchemas(document, comments, Answers(calls)), options));
        return document;
    }

    private static void AddCalls(OpenApiDocument document, IReadOnlyList<RestCall> calls, ApiOperations operations)
    {
        foreach (var call in calls)
        {
            var path = ApiParameters.Path(call);
            if (!document.Paths.TryGetValue(path, out var item))
            {
                document.Paths[path] = item = new OpenApiPathItem();
            }

            ((OpenApiPathItem)item).AddOperation(HttpMethod.Parse(call.Verb), operations.Of(call));
        }
    }

    /// <summary>The highest version of a package; within one nothing is taken away.</summary>
    private static string Version(IReadOnlyList<RestCall> calls) => calls
        .Select(call => call.Method.File.Package.Split('.')[^1])
        .OrderBy(version => version.Length).ThenBy(version => version, StringComparer.Ordinal)
        .LastOrDefault("v1");

    private static HashSet<OpenApiTag> Tags(IReadOnlyList<RestCall> calls, ContractComments comments) =>
        [.. calls.Select(call => call.Method.Service).Distinct().Select(service => new OpenApiTag { Name = ApiNames.Of(service), Description = comments.Of(service) })];

    /// <summary>Every message that is part of an answer.</summary>
    private static HashSet<MessageDescriptor> Answers(IReadOnlyList<RestCall> calls)
    {
        var found = new HashSet<MessageDescriptor>();
        var open = new Stack<MessageDescriptor>(calls.Select(call => call.Method.OutputType));
        while (open.TryPop(out var message))
        {
            if (found.Add(message))
            {
                message.Fields.InDeclarationOrder().Where(field => field.FieldType == FieldType.Message).ToList().ForEach(field => open.Push(field.MessageType));
            }
        }

        return found;
    }
}
