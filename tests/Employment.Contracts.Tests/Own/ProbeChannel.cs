using System.Net.Security;
using Employment.Contracts.Tests.Probe;
using Grpc.Net.Client;

namespace Employment.Contracts.Tests.Own;

/// <summary>Opens channels of the .NET client to the probe service.</summary>
public static class ProbeChannel
{
    public static GrpcChannel Open(ProbeHosts hosts, ProbePath path, bool withClientCertificate = false)
    {
        var handler = new SocketsHttpHandler { SslOptions = Tls(hosts.Certificates, withClientCertificate) };
        return GrpcChannel.ForAddress(hosts.Address(path), new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true });
    }

    private static SslClientAuthenticationOptions Tls(ProbeCertificates certificates, bool withClientCertificate) => new()
    {
        RemoteCertificateValidationCallback = (_, certificate, _, _) => certificates.Trusts(certificate),
        ClientCertificates = withClientCertificate ? [certificates.Client] : null,
    };
}
