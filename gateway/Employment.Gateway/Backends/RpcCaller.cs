using Employment.Gateway.Transcoding.Wire;
using Grpc.Core;
using Yarp.ReverseProxy.Model;

namespace Employment.Gateway.Backends;

/// <summary>Calls a service with bytes that are a request already, and goes to another replica where one cannot be reached.</summary>
internal sealed class RpcCaller(BackendDirectory directory, BackendChannels channels)
{
    /// <summary>Calls; the answer is what the method's marshaller makes of it.</summary>
    /// <exception cref="RpcException">The service refused, failed, or cannot be reached.</exception>
    public async Task<WireBuffer> CallAsync(
        Method<WireBuffer, WireBuffer> method, string clusterId, bool isIdempotent, WireBuffer request, CallOptions options)
    {
        if (!directory.TryChoose(clusterId, failed: null, out var destination))
        {
            throw new RpcException(new Status(StatusCode.Unavailable, $"No place serves {clusterId}."));
        }

        try
        {
            return await SendAsync(method, destination, request, options);
        }
        catch (RpcException error) when (error.StatusCode == StatusCode.Unavailable && (isIdempotent || WasNeverSent(error)))
        {
            directory.ReportAway(clusterId, destination);
            directory.TryChoose(clusterId, destination, out var other);
            return await SendAsync(method, other ?? destination, request, options);
        }
    }

    private async Task<WireBuffer> SendAsync(
        Method<WireBuffer, WireBuffer> method, DestinationState destination, WireBuffer request, CallOptions options)
    {
        using var call = channels.To(destination.Model.Config.Address).AsyncUnaryCall(method, host: null, options, request);
        return await call.ResponseAsync;
    }

    /// <summary>No connection was made, so that even a command cannot have been carried out.</summary>
    private static bool WasNeverSent(RpcException error) =>
        error.Status.DebugException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };
}
