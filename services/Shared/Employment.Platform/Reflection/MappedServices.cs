using Employment.Platform.Authorization;
using Google.Protobuf.Reflection;

namespace Employment.Platform.Reflection;

/// <summary>The services that this process serves itself.</summary>
internal sealed class MappedServices(RpcCatalog catalog) : IReflectedServices
{
    public IEnumerable<ServiceDescriptor> Read() => catalog.Descriptors;
}
