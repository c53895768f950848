using Google.Protobuf.Reflection;

namespace Employment.Gateway.OpenApi;

/// <summary>
/// Names in the document. They hold the area ("policies" of employment.policies.v1), so that two services may have calls and messages
/// of one name, and a name never changes because another comes.
/// </summary>
internal static class ApiNames
{
    private const string Ours = "employment.";
    private const string FirstVersion = ".v1";

    /// <summary>A service, message or enum, e.g. "policies.Person.Group".</summary>
    public static string Of(IDescriptor type) => Area(type.File.Package) + type.FullName[type.File.Package.Length..];

    /// <summary>An RPC, e.g. "policies.listMeasures".</summary>
    public static string Operation(MethodDescriptor method) =>
        $"{Area(method.File.Package)}.{char.ToLowerInvariant(method.Name[0])}{method.Name[1..]}";

    private static string Area(string package)
    {
        var area = package.StartsWith(Ours, StringComparison.Ordinal) ? package[Ours.Length..] : package;
        return area.EndsWith(FirstVersion, StringComparison.Ordinal) ? area[..^FirstVersion.Length] : area;
    }
}
