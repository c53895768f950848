namespace Grpc.Core;

/// <summary>Told by call credentials what they are.</summary>
public abstract class CallCredentialsConfiguratorBase
{
    /// <summary>They are an interceptor.</summary>
    public abstract void SetAsyncAuthInterceptorCredentials(object? state, AsyncAuthInterceptor interceptor);

    /// <summary>They are several.</summary>
    public abstract void SetCompositeCredentials(object? state, IReadOnlyList<CallCredentials> credentials);
}
