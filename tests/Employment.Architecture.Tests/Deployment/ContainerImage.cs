using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>deploy/Dockerfile and what it takes with it.</summary>
internal static partial class ContainerImage
{
    /// <summary>The user a container runs as; 0 when the Dockerfile gives no number.</summary>
    public static int UserOf(string dockerfile) => User().Match(dockerfile) is { Success: true } user
        ? int.Parse(user.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
        : 0;

    public static IEnumerable<string> Check(string dockerfile, string healthy, string ignored, string properties)
    {
        var version = Framework().Match(properties).Groups[1].Value;
        if (UserOf(dockerfile) == 0)
        {
            yield return "deploy/Dockerfile: USER has to be a number that is not root's";
        }

        foreach (var image in new[] { $"FROM mcr.microsoft.com/dotnet/sdk:{version} ", $"FROM mcr.microsoft.com/dotnet/aspnet:{version}\n" }
            .Where(image => !dockerfile.Contains(image, StringComparison.Ordinal)))
        {
            yield return $"deploy/Dockerfile has no '{image.Trim()}'";
        }

        foreach (var line in new[] { "\"/app/healthy\"]", "\"/app/start\"]", "ARG PROJECT\n", "dotnet publish \"${PROJECT}.csproj\"" }
            .Where(line => !dockerfile.Contains(line, StringComparison.Ordinal)))
        {
            yield return $"deploy/Dockerfile has no '{line.Trim()}'";
        }

        if (!healthy.Contains($"GET {Expected.Ready} HTTP/1.1", StringComparison.Ordinal))
        {
            yield return $"deploy/container/healthy does not ask for {Expected.Ready}";
        }

        foreach (var folder in new[] { ".secrets", ".data", ".git" }.Where(folder => !ignored.Split('\n').Contains(folder, StringComparer.Ordinal)))
        {
            yield return $".dockerignore lets {folder} into the image's build";
        }
    }

    [GeneratedRegex(@"^USER ([1-9]\d*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex User();

    [GeneratedRegex(@"<TargetFramework>net([\d.]+)</TargetFramework>", RegexOptions.CultureInvariant)]
    private static partial Regex Framework();
}
