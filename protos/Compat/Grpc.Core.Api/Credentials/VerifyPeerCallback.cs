namespace Grpc.Core;

/// <summary>Accepts or refuses a server's certificate.</summary>
/// <param name="context">The certificate and the name it was asked for.</param>
public delegate bool VerifyPeerCallback(VerifyPeerContext context);
