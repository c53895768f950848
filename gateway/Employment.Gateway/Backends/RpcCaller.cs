using Employment.Gateway.Transcoding.Routes;
using Employment.Gateway.Transcoding.Wire;
using Grpc.Core;
using Yarp.ReverseProxy.Model;

namespace Employment.Gateway.Backends;

/// <summary>What a service answered.</summary>
/// <param name="Body">What the method's marshaller made of the message.</param>
/// <param name="Headers">The headers before it; null unless they were asked for.</param>
internal readonly record struct RpcAnswer(WireBuffer Body, Metadata? Headers);

/// <summary>Calls a service with bytes that are a request already, and goes to another replica where one cannot be reached.</summary>
internal sealed class RpcCaller(BackendDirectory directory, BackendChannels channels)
{
    /// <summary>Calls.</summary>
    /// <exception cref="RpcException">The service refused, failed, or cannot be reached.</exception>
    public async Task<RpcAnswer> CallAsync(
        Method<WireBuffer, WireBuffer> method, string clusterId, RestCall rest, WireBuffer request, CallOptions options)
    {
        if (!directory.TryChoose(clusterId, failed: null, out var destination))
        {
            throw new RpcException(new Status(StatusCode.Unavailable, $"No place serves {clusterId}."));
        }

        try
        {
            return await SendAsync(method, destination, rest, request, options);
        }
        catch (RpcException error) when (error.StatusCode == StatusCode.Unavailable && !IsWordOfService(error) && (rest.IsIdempotent || WasNeverSent(error)))
        {
            directory.ReportAway(clusterId, destination);
            directory.TryChoose(clusterId, destination, out var other);
            return await SendAsync(method, other ?? destination, rest, request, options);
        }
    }

    private async Task<RpcAnswer> SendAsync(
        Method<WireBuffer, WireBuffer> method, DestinationState destination, RestCall rest, WireBuffer request, CallOptions options)
    {
        using var call = channels.To(destination.Model.Config.Address).AsyncUnaryCall(method, host: null, options, request);
        var body = await call.ResponseAsync;
        return new RpcAnswer(body, rest.IsGet || rest.MaySetSession ? await call.ResponseHeadersAsync : null);
    }

    /// <summary>The place answers, and lacks something another place lacks as well.</summary>
    private static bool IsWordOfService(RpcException error) => error.Trailers.Get("grpc-status-details-bin") is not null;

    /// <summary>No connection was made, so that even a command cannot have been carried out.</summary>
    private static bool WasNeverSent(RpcException error) =>
        error.Status.DebugException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };
}
