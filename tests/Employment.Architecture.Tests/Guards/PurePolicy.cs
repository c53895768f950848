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
        "System.IO.StreamWriter", "System.Environment", "System.TimeProvider", "System.Random",
    ];

    private static readonly string[] AllowedAssemblies = ["YamlDotNet"];

    public static IEnumerable<string> Check(ModuleDefinition module) =>
        ForeignAssemblies(module).Concat(ImpureTypes(module));

    private static IEnumerable<string> ForeignAssemblies(ModuleDefinition module) => module.AssemblyReferences
        .Where(reference => !IsFramework(reference.Name) && !AllowedAssemblies.Contains(reference.Name, StringComparer.Ordinal))
        .Select(reference => $"{module.Name} references {reference.Name}");

    private static IEnumerable<string> ImpureTypes(ModuleDefinition module) => module.GetTypeReferences()
        .Where(type => ForbiddenTypes.Contains(type.FullName, StringComparer.Ordinal)
            || ForbiddenNamespaces.Any(name => type.FullName.StartsWith(name + ".", StringComparison.Ordinal)))
        .Select(type => $"{module.Name} uses {type.FullName}");

    private static bool IsFramework(string assembly) =>
        assembly is "System" or "netstandard" or "mscorlib" || assembly.StartsWith("System.", StringComparison.Ordinal);
}
