using System.Security.Cryptography;
using Employment.Contracts.Tests.Probe;
using Employment.Contracts.Tests.Probe.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Xunit;

[assembly: AssemblyFixture(typeof(ProbeHosts))]

namespace Employment.Contracts.Tests.Probe;

/// <summary>The probe service and a gateway before it, started once; and the files a foreign client needs.</summary>
public sealed class ProbeHosts : IAsyncLifetime
{
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("probe-");
    private ProbeHost? _server;
    private ProbeHost? _gateway;

    public ProbeCertificates Certificates { get; } = new();

    public ProbeObservations Observations { get; } = new();

    /// <summary>The authority's certificate, PEM.</summary>
    public string AuthorityFile => Path.Combine(_files.FullName, "authority.pem");

    /// <summary>The protos of the probe service and of google.rpc details, as a FileDescriptorSet.</summary>
    public string DescriptorsFile => Path.Combine(_files.FullName, "probe.binpb");

    public async ValueTask InitializeAsync()
    {
        _server = await ProbeServer.StartAsync(Certificates, Observations);
        _gateway = await ProbeGateway.StartAsync(Certificates, _server.Plain, await WriteTokenKeyAsync());
        await File.WriteAllTextAsync(AuthorityFile, Certificates.Authority.ExportCertificatePem());
        await File.WriteAllBytesAsync(DescriptorsFile, Descriptors().ToByteArray());
    }

    public Uri Address(ProbePath path) => path switch
    {
        ProbePath.DirectPlain => _server!.Plain,
        ProbePath.DirectTls => _server!.Tls,
        ProbePath.GatewayPlain => _gateway!.Plain,
        ProbePath.GatewayTls => _gateway!.Tls,
    };

    public async ValueTask DisposeAsync()
    {
        await (_gateway?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        Certificates.Dispose();
        _files.Delete(recursive: true);
    }

    private async Task<string> WriteTokenKeyAsync()
    {
        var file = Path.Combine(_files.FullName, "token-key");
        await File.WriteAllTextAsync(file, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        return file;
    }

    private static FileDescriptorSet Descriptors()
    {
        var files = new List<FileDescriptor>();
        AddWithDependencies(ProbeReflection.Descriptor, files);
        AddWithDependencies(StatusReflection.Descriptor, files);
        AddWithDependencies(ErrorDetailsReflection.Descriptor, files);
        return new FileDescriptorSet { File = { files.Select(file => FileDescriptorProto.Parser.ParseFrom(file.SerializedData)) } };
    }

    private static void AddWithDependencies(FileDescriptor file, List<FileDescriptor> files)
    {
        foreach (var dependency in file.Dependencies)
        {
            AddWithDependencies(dependency, files);
        }

        if (!files.Contains(file))
        {
            files.Add(file);
        }
    }
}
