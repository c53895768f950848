namespace Grpc.Core.Interceptors;

/// <summary>The call a client interceptor sees.</summary>
public readonly struct ClientInterceptorContext<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options)
    where TRequest : class
    where TResponse : class
{
    /// <summary>Method called.</summary>
    public Method<TRequest, TResponse> Method { get; } = method;

    /// <summary>Host name sent; null for the channel's own.</summary>
    public string? Host { get; } = host;

    /// <summary>Options of the call.</summary>
    public CallOptions Options { get; } = options;
}
