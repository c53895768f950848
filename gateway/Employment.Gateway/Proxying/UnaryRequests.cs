using Google.Protobuf.Reflection;

namespace Employment.Gateway.Proxying;

/// <summary>The calls of the contracts whose request is one message, by "package.Service/Rpc".</summary>
internal sealed class UnaryRequests(IEnumerable<FileDescriptor> files)
{
    private readonly HashSet<string> names = files.SelectMany(file => file.Services).SelectMany(service => service.Methods)
        .Where(method => !method.IsClientStreaming)
        .Select(method => $"{method.Service.FullName}/{method.Name}")
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the request is one message; a call that the contracts do not know may be anything.</summary>
    public bool Has(string call) => names.Contains(call);
}
