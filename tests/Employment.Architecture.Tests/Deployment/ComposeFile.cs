using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>docker-compose.yml against the solution.</summary>
internal static partial class ComposeFile
{
    private static readonly string[] Outside = ["postgres", "redis"];

    private static readonly JsonSchema Schema = new(Expected.TextOf("tests/Employment.Architecture.Tests/Schemas/compose.json"));

    public static IEnumerable<string> Check(string text, Expected expected)
    {
        var file = Yaml.Documents(text).Single();
        var names = file.MapAt("services").Select(service => service.Key).ToList();
        var wanted = expected.Programs.Select(program => program.Name).Concat(Outside).ToList();
        return Schema.Check(file, "Compose")
            .Concat(wanted.Except(names, StringComparer.Ordinal).Select(name => $"docker-compose.yml lacks {name}"))
            .Concat(names.Except(wanted, StringComparer.Ordinal).Select(name => $"docker-compose.yml has {name}, which deploy/up does not start"))
            .Concat(file.MapAt("services").SelectMany(service => Health(file, service.Key, service.Value)))
            .Concat(Secrets(file))
            .Concat(expected.Programs.Where(program => names.Contains(program.Name, StringComparer.Ordinal))
                .SelectMany(program => Program(file.At("services", program.Name)!, program, expected)));
    }

    private static IEnumerable<string> Program(YamlNode service, DeployedProgram program, Expected expected)
    {
        if (service.TextAt("build", "args", "PROJECT") + ".csproj" != program.Project)
        {
            yield return $"{program.Name} is built from another project than {program.Project}";
        }

        if (service.TextAt("build", "dockerfile") != "deploy/Dockerfile")
        {
            yield return $"{program.Name} is not built by deploy/Dockerfile";
        }

        if (program.Name != "gateway" && service.At("ports") is not null)
        {
            yield return $"{program.Name} can be reached past the gateway";
        }

        var values = service.MapAt("environment").ToDictionary(pair => pair.Key, pair => WithoutDefault(((YamlScalarNode)pair.Value).Value ?? ""), StringComparer.Ordinal);
        var references = service.ListAt("secrets").Select(secret => secret.TextAt("target")).Where(target => target.Length > 0).ToList();
        foreach (var problem in new GivenVariables($"docker-compose.yml, {program.Name},", values, references, ["/run/secrets"]).Check(program, expected))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Health(YamlNode file, string name, YamlNode service) => service.MapAt("depends_on")
        .Where(other => file.At("services", other.Key) is not { } target || (target.At("build") ?? target.At("healthcheck")) is null)
        .Select(other => $"{name} waits for the health of {other.Key}, which has none");

    private static IEnumerable<string> Secrets(YamlNode file)
    {
        var used = file.MapAt("services").SelectMany(service => service.Value.ListAt("secrets"))
            .Select(secret => secret is YamlScalarNode plain ? plain.Value! : secret.TextAt("source")).ToHashSet(StringComparer.Ordinal);
        var declared = file.MapAt("secrets").Select(secret => secret.Key).ToHashSet(StringComparer.Ordinal);
        var keyFiles = file.MapAt("services").SelectMany(service => service.Value.MapAt("environment"))
            .Select(variable => variable.Value.ToString()).Where(path => path.StartsWith("/run/secrets/", StringComparison.Ordinal))
            .Select(path => path["/run/secrets/".Length..]);
        return used.Concat(keyFiles).Except(declared, StringComparer.Ordinal).Select(name => $"docker-compose.yml has no secret {name}")
            .Concat(declared.Except(used, StringComparer.Ordinal).Select(name => $"docker-compose.yml gives the secret {name} to nobody"));
    }

    /// <summary>"${BUSINESS_DATE:-}" is what stands behind ":-".</summary>
    private static string WithoutDefault(string value) => Substituted().Replace(value, match => match.Groups[1].Value);

    [GeneratedRegex(@"\$\{\w+:-([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Substituted();
}
