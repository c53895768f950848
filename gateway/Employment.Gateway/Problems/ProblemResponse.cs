using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Employment.Gateway.Problems;

/// <summary>Sends a problem in the form the client reads.</summary>
internal static class ProblemResponse
{
    private const string GrpcContentType = "application/grpc";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the request comes from a gRPC client.</summary>
    public static bool IsGrpc(HttpContext context) =>
        context.Request.ContentType?.StartsWith(GrpcContentType, StringComparison.OrdinalIgnoreCase) == true
        && HttpProtocol.IsHttp2(context.Request.Protocol);

    /// <summary>Sends the problem; the response must not have started.</summary>
    public static async Task WriteAsync(HttpContext context, Problem problem)
    {
        if (problem.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (IsGrpc(context))
        {
            WriteGrpc(context.Response, problem);
            return;
        }

        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = "application/problem+json";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.BodyWriter.WriteAsync(Json(context, problem), context.RequestAborted);
    }

    /// <summary>A gRPC error without a body: status and message stand in the headers.</summary>
    private static void WriteGrpc(HttpResponse response, Problem problem)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = GrpcContentType;
        response.Headers.GrpcStatus = ((int)problem.Code).ToString(CultureInfo.InvariantCulture);
        response.Headers.GrpcMessage = Uri.EscapeDataString(problem.Detail);
        if (RichProblem.Of(problem) is { } details)
        {
            response.Headers[RichProblem.Header] = details;
        }
    }

    private static byte[] Json(HttpContext context, Problem problem)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "about:blank");
            writer.WriteString("title", ReasonPhrases.GetReasonPhrase(problem.Status));
            writer.WriteNumber("status", problem.Status);
            writer.WriteString("detail", problem.Detail);
            writer.WriteString("code", GrpcCodes.Name(problem.Code));
            WriteExtensions(writer, problem);
            writer.WriteString("traceId", Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, Problem problem)
    {
        if (problem.Reason is { } reason)
        {
            writer.WriteString("reason", reason);
        }

        writer.WriteStartArray("violations");
        foreach (var (field, description) in problem.Violations)
        {
            writer.WriteStartObject();
            writer.WriteString("field", field);
            writer.WriteString("description", description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
