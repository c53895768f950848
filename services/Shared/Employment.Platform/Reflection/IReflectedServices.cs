using Google.Protobuf.Reflection;

namespace Employment.Platform.Reflection;

/// <summary>
/// Services that a client finds by server reflection. Those that a process serves itself are there; one that passes calls on
/// registers another of these for what lies behind it.
/// </summary>
public interface IReflectedServices
{
    /// <summary>The services; asked once, at the first call.</summary>
    IEnumerable<ServiceDescriptor> Read();
}
