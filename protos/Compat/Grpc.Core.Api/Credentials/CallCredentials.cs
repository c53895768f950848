namespace Grpc.Core;

/// <summary>Who calls, said in the headers of each call.</summary>
public abstract class CallCredentials
{
    /// <summary>Several together, applied in order.</summary>
    public static CallCredentials Compose(params CallCredentials[] credentials) => new CompositeCallCredentials(credentials);

    /// <summary>Whatever <paramref name="interceptor"/> adds to the headers.</summary>
    public static CallCredentials FromInterceptor(AsyncAuthInterceptor interceptor) => new InterceptorCallCredentials(interceptor);

    /// <summary>Tells <paramref name="configurator"/> what these credentials are.</summary>
    public abstract void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state);

    private sealed class CompositeCallCredentials : CallCredentials
    {
        private readonly CallCredentials[] _parts;

        public CompositeCallCredentials(CallCredentials[] parts)
        {
            ArgumentNullException.ThrowIfNull(parts);
            ArgumentOutOfRangeException.ThrowIfLessThan(parts.Length, 2);
            _parts = [.. parts];
        }

        public override void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state)
            => configurator.SetCompositeCredentials(state, _parts);
    }

    private sealed class InterceptorCallCredentials : CallCredentials
    {
        private readonly AsyncAuthInterceptor _interceptor;

        public InterceptorCallCredentials(AsyncAuthInterceptor interceptor)
        {
            ArgumentNullException.ThrowIfNull(interceptor);
            _interceptor = interceptor;
        }

        public override void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state)
            => configurator.SetAsyncAuthInterceptorCredentials(state, _interceptor);
    }
}
