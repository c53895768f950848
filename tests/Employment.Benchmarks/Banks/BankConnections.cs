using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Banks;

/// <summary>A bank's connections: TLS with its certificate, the server's checked against the demo authority.</summary>
internal sealed class BankConnections
{
    // Two, or one lock would hold the callers up.
    private const int Count = 2;

    private readonly CallInvoker[] invokers;
    private uint next;

    /// <param name="address">The gateway's address for banks.</param>
    /// <param name="authority">Folder with ca.pem, bank-&lt;code&gt;.pem and .key.</param>
    /// <param name="bank">Code of the bank.</param>
    public BankConnections(Uri address, string authority, string bank)
    {
        var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(authority, "ca.pem"));
        var own = X509Certificate2.CreateFromPemFile(Path.Combine(authority, $"bank-{bank}.pem"), Path.Combine(authority, $"bank-{bank}.key"));
        invokers = [.. Enumerable.Range(0, Count).Select(_ => Open(address, root, own))];
    }

    public async Task<byte[]> CallAsync(byte[] request, Method<byte[], byte[]> method)
    {
        using var call = invokers[Interlocked.Increment(ref next) % Count].AsyncUnaryCall(method, null, default, request);
        return await call.ResponseAsync;
    }

    private static CallInvoker Open(Uri address, X509Certificate2 root, X509Certificate2 own)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(root);
        var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                ClientCertificateContext = SslStreamCertificateContext.Create(own, additionalCertificates: null, offline: true),
                CertificateChainPolicy = policy,
            },
        };
        var channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true, MaxReceiveMessageSize = null });
        return channel.CreateCallInvoker();
    }
}
