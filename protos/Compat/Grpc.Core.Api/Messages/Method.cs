namespace Grpc.Core;

/// <summary>A method of a service.</summary>
public class Method<TRequest, TResponse> : IMethod
{
    /// <summary>A method and how its messages are written.</summary>
    public Method(MethodType type, string serviceName, string name, Marshaller<TRequest> requestMarshaller, Marshaller<TResponse> responseMarshaller)
    {
        ArgumentNullException.ThrowIfNull(serviceName);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(requestMarshaller);
        ArgumentNullException.ThrowIfNull(responseMarshaller);
        Type = type;
        ServiceName = serviceName;
        Name = name;
        RequestMarshaller = requestMarshaller;
        ResponseMarshaller = responseMarshaller;
        FullName = $"/{serviceName}/{name}";
    }

    /// <inheritdoc />
    public MethodType Type { get; }

    /// <inheritdoc />
    public string ServiceName { get; }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public string FullName { get; }

    /// <summary>Writes and reads requests.</summary>
    public Marshaller<TRequest> RequestMarshaller { get; }

    /// <summary>Writes and reads responses.</summary>
    public Marshaller<TResponse> ResponseMarshaller { get; }
}
