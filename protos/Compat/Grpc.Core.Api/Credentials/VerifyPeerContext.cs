namespace Grpc.Core;

/// <summary>A server's certificate, to be accepted or refused.</summary>
public class VerifyPeerContext
{
    internal VerifyPeerContext(string targetName, string peerPem)
    {
        TargetName = targetName;
        PeerPem = peerPem;
    }

    /// <summary>The name asked for.</summary>
    public string TargetName { get; }

    /// <summary>The certificate, PEM.</summary>
    public string PeerPem { get; }
}
