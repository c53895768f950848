namespace Grpc.Core;

/// <summary>
/// TLS. The .NET client takes certificates from its <c>HttpHandler</c> and refuses credentials that carry their own, so
/// only the machine's roots can be named here.
/// </summary>
public sealed class SslCredentials : ChannelCredentials
{
    /// <inheritdoc />
    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state)
        => configurator.SetSslCredentials(state, null, null, null);
}
