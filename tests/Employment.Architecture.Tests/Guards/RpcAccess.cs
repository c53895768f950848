using System.Reflection;
using Employment.Contracts.Common.V1;
using Google.Protobuf.Reflection;

namespace Employment.Architecture.Tests.Guards;

/// <summary>Every RPC of ours says who may call it and how the region is checked.</summary>
internal static class RpcAccess
{
    /// <summary>The proto files compiled into an assembly.</summary>
    public static IEnumerable<FileDescriptor> FilesIn(Assembly assembly) => assembly.GetTypes()
        .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static))
        .Where(property => property?.PropertyType == typeof(FileDescriptor))
        .Select(property => (FileDescriptor)property!.GetValue(null)!);

    public static IEnumerable<string> Check(IEnumerable<FileDescriptor> files) => files
        .Where(file => file.Package.StartsWith("employment.", StringComparison.Ordinal))
        .SelectMany(file => file.Services)
        .SelectMany(service => service.Methods)
        .Select(Problem)
        .OfType<string>();

    private static string? Problem(MethodDescriptor method)
    {
        var access = method.GetOptions()?.GetExtension(AccessExtensions.Access);
        return access switch
        {
            null => $"{method.FullName} has no (employment.common.v1.access) option",
            { Permission: "" } => $"{method.FullName} names no permission",
            { Region: Access.Types.RegionRule.Unspecified } => $"{method.FullName} has no region rule",
            _ => null,
        };
    }
}
