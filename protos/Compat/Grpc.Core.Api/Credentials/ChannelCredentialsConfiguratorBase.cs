namespace Grpc.Core;

/// <summary>Told by channel credentials what they are.</summary>
public abstract class ChannelCredentialsConfiguratorBase
{
    /// <summary>There are none.</summary>
    public abstract void SetInsecureCredentials(object state);

    /// <summary>They are TLS.</summary>
    public abstract void SetSslCredentials(object state, string? rootCertificates, KeyCertificatePair? keyCertificatePair, VerifyPeerCallback? verifyPeerCallback);

    /// <summary>They are a channel's and a call's.</summary>
    public abstract void SetCompositeCredentials(object state, ChannelCredentials channelCredentials, CallCredentials callCredentials);
}
