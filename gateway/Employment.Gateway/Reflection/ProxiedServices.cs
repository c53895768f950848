using Employment.Contracts.Policies.V1;
using Employment.Gateway.Backends;
using Employment.Gateway.Transcoding.Routes;
using Employment.Platform.Reflection;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Employment.Gateway.Reflection;

/// <summary>The services behind the gateway, from the contract: clients know one address, and it tells all that can be called there.</summary>
internal sealed class ProxiedServices(BackendDirectory directory) : IReflectedServices
{
    public IEnumerable<ServiceDescriptor> Read() => ContractFiles.In(typeof(Facts).Assembly)
        .SelectMany(file => file.Services)
        .Where(service => directory.ClusterOf(service.FullName) is not null);
}
