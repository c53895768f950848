using System.Globalization;
using Employment.Gateway.Problems;
using Grpc.Core;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>Refusals and failures in the document: one schema, and an answer for each status that a caller has to reckon with.</summary>
internal static class ApiProblems
{
    /// <summary>Name of the schema.</summary>
    public const string Schema = "Problem";

    private const string ContentType = "application/problem+json";
    private const int Any = 0;

    private static readonly (int Status, string Description, bool Waits)[] Answers =
    [
        (StatusCodes.Status400BadRequest, "The request cannot be answered; `violations` names the fields at fault.", false),
        (StatusCodes.Status401Unauthorized, "Nobody is signed in, or by a token, cookie or certificate that does not hold (any more): `reason` says which, e.g. UNKNOWN_TOKEN, SESSION_ENDED, CERTIFICATE_EXPIRED.", false),
        (StatusCodes.Status403Forbidden, "The caller does not hold the permission that the call needs (MISSING_PERMISSION) or answers for another region (OTHER_REGION); or a browser's call lacks the session's token (CSRF_TOKEN) or comes from a page of another site (FOREIGN_ORIGIN).", false),
        (StatusCodes.Status413PayloadTooLarge, "The body is larger than the call takes.", false),
        (StatusCodes.Status415UnsupportedMediaType, "The body is not application/json in UTF-8, or it is compressed.", false),
        (StatusCodes.Status429TooManyRequests, "Too many calls from one client.", true),
        (StatusCodes.Status503ServiceUnavailable, "The service cannot be reached at the moment; nothing was changed.", true),
        (Any, "Another refusal or failure.", false),
    ];

    /// <summary>Puts schema and answers among the components.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        document.AddComponent(Schema, Problem());
        foreach (var (status, description, waits) in Answers)
        {
            document.AddComponent<IOpenApiResponse>(Name(status), new OpenApiResponse
            {
                Description = description,
                Headers = waits ? RetryAfter() : null,
                Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
                {
                    [ContentType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Schema, document) },
                },
            });
        }
    }

    /// <summary>The answers to a call.</summary>
    public static IEnumerable<(string Status, IOpenApiResponse Answer)> Of(OpenApiDocument document, bool hasBody, bool isPublic) => Answers
        .Where(answer => answer.Status switch
        {
            StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => !isPublic,
            StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType => hasBody,
            _ => true,
        })
        .Select(answer => (
            answer.Status == Any ? "default" : answer.Status.ToString(CultureInfo.InvariantCulture),
            (IOpenApiResponse)new OpenApiResponseReference(Name(answer.Status), document)));

    private static string Name(int status) => status == Any ? Schema : string.Create(CultureInfo.InvariantCulture, $"{Schema}{status}");

    private static Dictionary<string, IOpenApiHeader> RetryAfter() => new(StringComparer.Ordinal)
    {
        ["Retry-After"] = new OpenApiHeader
        {
            Description = "Seconds after which trying again makes sense.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" },
        },
    };

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Why a request is refused or failed (RFC 9457).",
        Required = new HashSet<string>(["type", "title", "status", "detail", "code", "violations", "traceId"], StringComparer.Ordinal),
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "`status`, `code` and `reason` say of what kind the problem is.", Const = "about:blank" },
            ["title"] = Text("The HTTP status in words."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The HTTP status." },
            ["detail"] = Text("For people: what happened, why, what to do. No personal data."),
            ["code"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = "The gRPC status, the same over gRPC.",
                Enum = [.. Enum.GetValues<StatusCode>().Where(code => code != StatusCode.OK).Select(code => GrpcCodes.Name(code))],
            },
            ["reason"] = Text("A constant for programs where there are several reasons for one status, e.g. MISSING_PERMISSION."),
            ["violations"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = "The fields at fault; empty where it is none.", Items = Violation() },
            ["traceId"] = Text("Names the request in our logs; report it with a failure."),
        },
    };

    private static OpenApiSchema Violation() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(["field", "description"], StringComparer.Ordinal),
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["field"] = Text("Path of the field in JSON names, e.g. `facts.history[3].amountFen`; empty for the body as a whole."),
            ["description"] = Text("What is wrong with it. Never the value."),
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}
