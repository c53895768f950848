using System.Buffers;
using Employment.Gateway.Identity;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Problems;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Wire;
using Grpc.Core;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Answers one REST call: request JSON to protobuf, the gRPC call, answer protobuf to JSON; no message object in between.</summary>
internal sealed partial class RestEndpoint
{
    private readonly RestCall call;
    private readonly RequestBinder binder;
    private readonly RestBackend backend;
    private readonly ILogger<RestEndpoint> logger;
    private readonly Method<WireBuffer, WireBuffer> method;
    private readonly bool isFile;

    public RestEndpoint(RestCall call, long bodyLimit, RestBackend backend, ILogger<RestEndpoint> logger)
    {
        this.logger = logger;
        this.call = call;
        this.backend = backend;
        binder = new RequestBinder(call, bodyLimit);
        isFile = FileAnswer.Is(call.Response);
        method = new Method<WireBuffer, WireBuffer>(
            MethodType.Unary, call.Service, call.Rpc, new Marshaller<WireBuffer>(Send, Unread), new Marshaller<WireBuffer>(Send, Answer));
    }

    /// <summary>Answers the request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        // Given back to the pool on the way of success only: a call that was broken off may still be reading it.
        var request = new WireBuffer();
        if (await binder.BindAsync(context, request) is { } refusal)
        {
            request.Dispose();
            await ProblemResponse.WriteAsync(context, refusal);
            return;
        }

        try
        {
            var (body, headers) = await backend.Caller.CallAsync(method, backend.ClusterId, call, request, backend.Options(context, call));
            using var answer = body;
            request.Dispose();
            await WriteAsync(context, answer, headers);
        }
        catch (RpcException error) when (!context.RequestAborted.IsCancellationRequested)
        {
            await ExplainAsync(context, error);
        }
    }

    private Task ExplainAsync(HttpContext context, RpcException error)
    {
        var problem = RpcProblems.Of(error);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            LogFailure(call.FullName, error.StatusCode, error.Status.DebugException);
        }

        return ProblemResponse.WriteAsync(context, problem);
    }

    private async Task WriteAsync(HttpContext context, WireBuffer answer, Metadata? headers)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        if (headers is not null && IsAllSaid(context, headers))
        {
            return;
        }

        var content = answer.WrittenMemory;
        if (isFile)
        {
            content = FileAnswer.Begin(response, content);
        }
        else
        {
            response.ContentType = "application/json";
        }

        response.ContentLength = content.Length;
        await backend.Handover.SendAsync(context, content);
    }

    private bool IsAllSaid(HttpContext context, Metadata headers)
    {
        if (call.MaySetSession)
        {
            SessionCookie.Apply(context, headers);
            DeviceCookie.Apply(context, headers);
        }

        return call.IsGet && KeptAnswers.Apply(context.Response, headers);
    }

    private static void Send(WireBuffer message, SerializationContext context)
    {
        context.SetPayloadLength(message.Length);
        context.GetBufferWriter().Write(message.Written);
        context.Complete();
    }

    private static WireBuffer Unread(DeserializationContext context) =>
        throw new InvalidOperationException("The gateway reads no requests of gRPC calls it makes.");

    /// <summary>Writes the answer's JSON while its bytes are still the transport's.</summary>
    private WireBuffer Answer(DeserializationContext context)
    {
        var payload = context.PayloadAsReadOnlySequence();
        if (isFile)
        {
            var file = new WireBuffer(context.PayloadLength);
            file.Write(payload.IsSingleSegment ? payload.FirstSpan : payload.ToArray());
            return file;
        }

        var json = new WireBuffer(context.PayloadLength * 2);
        WireToJson.Write(json, call.Response, payload.IsSingleSegment ? payload.FirstSpan : payload.ToArray());
        return json;
    }

    [LoggerMessage(LogLevel.Warning, "The service failed to answer {Rpc}: {Code}.")]
    private partial void LogFailure(string rpc, StatusCode code, Exception? cause);
}
