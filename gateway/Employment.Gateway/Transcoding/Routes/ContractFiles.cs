using System.Reflection;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Finds the protos that were compiled into an assembly.</summary>
internal static class ContractFiles
{
    /// <summary>The descriptors of every proto compiled into the assembly, in the order of their names.</summary>
    public static IEnumerable<FileDescriptor> In(Assembly contracts) => contracts.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Reflection", StringComparison.Ordinal))
        .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<FileDescriptor>()
        .OrderBy(file => file.Name, StringComparer.Ordinal);
}
