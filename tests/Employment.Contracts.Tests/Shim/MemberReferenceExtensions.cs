using Mono.Cecil;

namespace Employment.Contracts.Tests.Shim;

/// <summary>Resolves what a module references.</summary>
internal static class MemberReferenceExtensions
{
    /// <summary>The definition of a field or method, or null when its assembly has none.</summary>
    public static IMemberDefinition? Definition(this MemberReference member) => member switch
    {
        MethodReference method => method.Resolve(),
        FieldReference field => field.Resolve(),
        _ => throw new ArgumentException($"{member.FullName} is neither a field nor a method.", nameof(member)),
    };
}
