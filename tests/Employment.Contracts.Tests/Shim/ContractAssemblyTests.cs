using System.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Compression;
using Mono.Cecil;
using Shouldly;
using Xunit;
using MethodAttributes = System.Reflection.MethodAttributes;

namespace Employment.Contracts.Tests.Shim;

/// <summary>
/// The contract assemblies written here hold all that the real server and client assemblies reference, so that a newer version of
/// these which needs more fails here by name and not in a running system.
/// </summary>
public sealed class ContractAssemblyTests
{
    private static readonly Assembly[] Contracts = [typeof(Metadata).Assembly, typeof(ICompressionProvider).Assembly];

    public static TheoryData<string> Users() => [typeof(GrpcServiceOptions).Assembly.Location, typeof(GrpcChannel).Assembly.Location];

    [Theory]
    [MemberData(nameof(Users))]
    public void References_ToTheContractAssemblies_NameThemExactly(string file)
    {
        using var module = Read(file);
        var references = module.AssemblyReferences.Select(reference => reference.FullName).Where(IsContract).ToList();
        references.Order().ShouldBe(Contracts.Select(contract => contract.FullName!).Order());
    }

    [Theory]
    [MemberData(nameof(Users))]
    public void References_ToTypesAndMembers_AllResolve(string file)
    {
        using var module = Read(file);
        var types = module.GetTypeReferences().Where(IsOfContract).ToList();
        var members = module.GetMemberReferences().Where(member => IsOfContract(member.DeclaringType)).ToList();
        types.Count.ShouldBeGreaterThan(20);
        members.Count.ShouldBeGreaterThan(50);
        types.Where(type => type.Resolve() is null).Select(type => type.FullName).ShouldBeEmpty();
        members.Where(member => member.Definition() is null).Select(member => member.FullName).ShouldBeEmpty();
    }

    // An override whose base method is missing is no reference: it loads, and is never called.
    [Theory]
    [MemberData(nameof(Users))]
    public void Overrides_OfContractTypes_OverrideSomething(string file)
    {
        var types = Assembly.LoadFrom(file).GetTypes().Where(type => DerivesFromContract(type)).ToList();
        types.Count.ShouldBeGreaterThan(3);
        types.SelectMany(DeclaredOverrides).Where(method => method.GetBaseDefinition() == method).ShouldBeEmpty();
    }

    private static ModuleDefinition Read(string file)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        return ModuleDefinition.ReadModule(file, new ReaderParameters { AssemblyResolver = resolver });
    }

    private static bool IsContract(string assemblyName) => Contracts.Any(contract => contract.GetName().Name == assemblyName.Split(',')[0]);

    private static bool IsOfContract(TypeReference type) => type.GetElementType().Scope is AssemblyNameReference scope && IsContract(scope.FullName);

    private static bool DerivesFromContract(Type type)
        => type.BaseType is { } parent && (Contracts.Contains(parent.Assembly) || DerivesFromContract(parent));

    private static IEnumerable<MethodInfo> DeclaredOverrides(Type type)
        => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.IsVirtual && !method.Attributes.HasFlag(MethodAttributes.NewSlot));
}
