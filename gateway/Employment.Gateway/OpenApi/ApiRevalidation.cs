using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>Answers that a client may keep and ask after: ETag, If-None-Match and 304.</summary>
internal static class ApiRevalidation
{
    /// <summary>Name of the parameter If-None-Match.</summary>
    public const string Condition = "IfNoneMatch";

    /// <summary>Name of the answer 304.</summary>
    public const string NotModified = "NotModified";

    private const string Tag = "ETag";

    /// <summary>Puts them among the components.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        document.AddComponent<IOpenApiHeader>(Tag, new OpenApiHeader
        {
            Description = "Changes when the answer does. The answer may be kept and, with If-None-Match, asked after.",
            Schema = Text(),
        });
        document.AddComponent<IOpenApiParameter>(Condition, new OpenApiParameter
        {
            Name = "If-None-Match",
            In = ParameterLocation.Header,
            Description = "The ETag of an answer that the client has; where nothing has changed it gets a 304 without a body.",
            Schema = Text(),
        });
        document.AddComponent<IOpenApiResponse>(NotModified, new OpenApiResponse
        {
            Description = "Nothing has changed since the answer with this ETag.",
            Headers = Headers(document),
        });
    }

    /// <summary>The headers of an answer that may be kept.</summary>
    public static Dictionary<string, IOpenApiHeader> Headers(OpenApiDocument document) =>
        new(StringComparer.Ordinal) { [Tag] = new OpenApiHeaderReference(Tag, document) };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
