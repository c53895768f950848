using Mono.Cecil;

namespace Employment.Architecture.Tests.Guards;

/// <summary>The policy engine is law and arithmetic: no database, no wire, no files, no network, no clock.</summary>
internal static class PurePolicy
{
    private static readonly string[] ForbiddenNamespaces =
        ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "Grpc", "Google", "Npgsql", "System.Net", "System.Data", "System.Diagnostics.Process"];

    private static readonly string[] ForbiddenTypes =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.StreamReader",
        "System.IO.StreamWriter", "System.TimeProvider", "System.Random",
    ];

    /// <summary>Members of types that are harmless otherwise: iterators ask Environment for their thread.</summary>
    private static readonly string[] ForbiddenMembers =
        ["System.Environment::GetEnvironmentVariable", "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today"];

    private static readonly string[] AllowedAssemblies = ["YamlDotNet"];

    public static IEnumerable<string> Check(ModuleDefinition module) =>
        ForeignAssemblies(module).Concat(ImpureTypes(module)).Concat(ImpureMembers(module));

    private static IEnumerable<string> ForeignAssemblies(ModuleDefinition module) => module.AssemblyReferences
        .Where(reference => !IsFramework(reference.Name) && !AllowedAssemblies.Contains(reference.Name, StringComparer.Ordinal))
        .Select(reference => $"{module.Name} references {reference.Name}");

    private static IEnumerable<string> ImpureTypes(ModuleDefinition module) => module.GetTypeReferences()
        .Where(type => ForbiddenTypes.Contains(type.FullName, StringComparer.Ordinal)
            || ForbiddenNamespaces.Any(name => type.FullName.StartsWith(name + ".", StringComparison.Ordinal)))
        .Select(type => $"{module.Name} uses {type.FullName}");

    private static IEnumerable<string> ImpureMembers(ModuleDefinition module) => module.GetMemberReferences()
        .Select(member => $"{member.DeclaringType?.FullName}::{member.Name}")
        .Where(name => ForbiddenMembers.Contains(name, StringComparer.Ordinal))
        .Select(name => $"{module.Name} calls {name}");

    private static bool IsFramework(string assembly) =>
        assembly is "System" or "netstandard" or "mscorlib" || assembly.StartsWith("System.", StringComparison.Ordinal);
}
