using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Employment.Architecture.Tests.Guards;

/// <summary>Versions stand in Directory.Packages.props only, and exactly; so do packages taken by PackageDownload.</summary>
internal static partial class PackageVersions
{
    public static IEnumerable<string> Check(IEnumerable<SourceFile> files) => files.SelectMany(Check);

    private static IEnumerable<string> Check(SourceFile file)
    {
        var elements = XDocument.Parse(file.Text).Descendants().ToList();
        return Inexact(file, elements).Concat(Local(file, elements));
    }

    private static IEnumerable<string> Inexact(SourceFile file, List<XElement> elements) => elements
        .Where(element => element.Name.LocalName is "PackageVersion" or "PackageDownload")
        .Where(element => !Exact().IsMatch(element.Attribute("Version")?.Value ?? ""))
        .Select(element => $"{file.Path}: {element.Attribute("Include")?.Value} needs an exact version, Version=\"[1.2.3]\"");

    private static IEnumerable<string> Local(SourceFile file, List<XElement> elements) => elements
        .Where(element => element.Name.LocalName == "PackageReference")
        .Where(element => element.Attribute("Version") is not null || element.Attribute("VersionOverride") is not null)
        .Select(element => $"{file.Path}: the version of {element.Attribute("Include")?.Value} belongs in Directory.Packages.props");

    /// <summary>A number in brackets, or a property that is one.</summary>
    [GeneratedRegex(@"^\[(\d+(\.\d+){1,3}(-[\w.]+)?|\$\(\w+\))\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
