using System.Text;
using System.Text.Unicode;
using Employment.Gateway.Problems;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Wire;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Makes the bytes of the gRPC request from path, query and body.</summary>
/// <param name="call">The call.</param>
/// <param name="bodyLimit">Largest body, in bytes.</param>
internal sealed class RequestBinder(RestCall call, long bodyLimit)
{
    /// <summary>Writes the request; returns null, or why it is refused.</summary>
    public async ValueTask<Problem?> BindAsync(HttpContext context, WireBuffer output)
    {
        if (!call.HasBody)
        {
            return Bind(context, output, ReadOnlySpan<byte>.Empty);
        }

        if (!RequestBody.IsJson(context.Request))
        {
            return NotJson;
        }

        using var body = new WireBuffer();
        return await RequestBody.TryReadAsync(context.Request, body, bodyLimit, context.RequestAborted)
            ? Bind(context, output, body.Written)
            : Problem.TooLarge(bodyLimit);
    }

    private static Problem NotJson { get; } = new(
        StatusCodes.Status415UnsupportedMediaType,
        Grpc.Core.StatusCode.InvalidArgument,
        "This call takes a body of type application/json, in UTF-8 and not compressed. Set Content-Type to application/json.");

    private Problem? Bind(HttpContext context, WireBuffer output, ReadOnlySpan<byte> body)
    {
        var violations = new ViolationList();
        if (context.Request.QueryString.HasValue)
        {
            new QueryBinder(call, output, violations).Bind(context.Request.QueryString);
        }

        WriteBody(output, body, violations);
        WritePath(output, context.Request.RouteValues, violations);
        return violations.IsEmpty ? null : Problem.Invalid(violations.Items);
    }

    private void WriteBody(WireBuffer output, ReadOnlySpan<byte> body, ViolationList violations)
    {
        if (!call.HasBody)
        {
            return;
        }

        if (body.IsEmpty)
        {
            violations.Add("", "is missing: send a JSON object");
        }
        else if (!Utf8.IsValid(body))
        {
            violations.Add("", "is not valid UTF-8");
        }
        else if (call.BodyField is { } field)
        {
            new JsonToWire(output, violations).ReadField(body, field);
        }
        else
        {
            new JsonToWire(output, violations).ReadMessage(body, call.Request, call.Taken);
        }
    }

    /// <summary>After the body, so that no nested field of the body can take the place of the path's.</summary>
    private void WritePath(WireBuffer output, RouteValueDictionary values, ViolationList violations)
    {
        foreach (var (variable, field) in call.PathFields)
        {
            if (field.Write(output, Encoding.UTF8.GetBytes(variable.Value(values))) is { } wrong)
            {
                violations.Add(field.Name, wrong);
            }
        }
    }
}
