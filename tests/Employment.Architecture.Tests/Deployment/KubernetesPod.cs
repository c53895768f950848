using YamlDotNet.RepresentationModel;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>The pods of one program: image, ports, probes, settings and the time to stop. What every pod must have says the schema.</summary>
internal sealed class KubernetesPod(DeployedProgram program, YamlNode deployment, YamlNode kustomization, string readme)
{
    private readonly YamlNode? pod = deployment.At("spec", "template", "spec");
    private readonly YamlNode? container = deployment.At("spec", "template", "spec").ListAt("containers").FirstOrDefault();

    public IEnumerable<string> Check(Expected expected, int imageUser) => Image(imageUser)
        .Concat(Ports())
        .Concat(Probes())
        .Concat(Scraped())
        .Concat(Stop(expected))
        .Concat(Spread())
        .Concat(Secrets())
        .Concat(Replicas(expected))
        .Concat(Given().Check(program, expected));

    private IEnumerable<string> Image(int imageUser)
    {
        var image = container.TextAt("image");
        if (image != "employment-" + program.Name || !kustomization.ListAt("images").Any(one => one.TextAt("name") == image))
        {
            yield return $"{program.Name} runs the image {image}, or kustomization.yaml does not name it";
        }

        if (pod.NumberAt("securityContext", "runAsUser") != imageUser)
        {
            yield return $"{program.Name} runs as another user than the image's";
        }
    }

    private IEnumerable<string> Ports()
    {
        var given = Given().Values;
        return new[] { ("grpc", DeployedProgram.GrpcUrl), ("http", DeployedProgram.HttpUrl), ("operations", DeployedProgram.OperationsUrl) }
            .Where(port => !given.TryGetValue(port.Item2, out var url) || !Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Port != PortNamed(port.Item1))
            .Select(port => $"{program.Name}: the port '{port.Item1}' is not that of {port.Item2}");
    }

    private int PortNamed(string name) => container.ListAt("ports").FirstOrDefault(port => port.TextAt("name") == name).NumberAt("containerPort");

    private IEnumerable<string> Probes() => new[] { ("startupProbe", Expected.Live), ("livenessProbe", Expected.Live), ("readinessProbe", Expected.Ready) }
        .Where(probe => container.TextAt(probe.Item1, "httpGet", "path") != probe.Item2 || container.TextAt(probe.Item1, "httpGet", "port") != "http")
        .Select(probe => $"{program.Name}: the {probe.Item1} does not ask http for {probe.Item2}");

    private IEnumerable<string> Scraped()
    {
        var told = deployment.At("spec", "template", "metadata", "annotations");
        return told.TextAt("prometheus.io/scrape") == "true" && told.NumberAt("prometheus.io/port") == program.OperationsPort && told.TextAt("prometheus.io/path") == "/metrics"
            ? [] : [$"{program.Name}: its annotations do not lead Prometheus to /metrics on {program.OperationsPort}"];
    }

    private IEnumerable<string> Stop(Expected expected) =>
        pod.NumberAt("terminationGracePeriodSeconds") > container.NumberAt("lifecycle", "preStop", "sleep", "seconds") + expected.ShutdownSeconds
            ? [] : [$"{program.Name} is killed before it has stopped"];

    private IEnumerable<string> Spread() => pod.ListAt("topologySpreadConstraints")
        .Where(spread => spread.TextAt("labelSelector", "matchLabels", "app") != program.Name)
        .Select(_ => $"{program.Name} spreads the pods of another");

    /// <summary>What has to be there before is said to whoever installs it.</summary>
    private IEnumerable<string> Secrets() => container.ListAt("env").SelectMany(variable => new[] { variable.TextAt("valueFrom", "secretKeyRef", "name"), variable.TextAt("valueFrom", "secretKeyRef", "key") })
        .Concat(pod.ListAt("volumes").Select(volume => volume.TextAt("secret", "secretName")))
        .Where(name => name.Length > 0 && !readme.Contains($"`{name}`", StringComparison.Ordinal))
        .Select(name => $"{program.Name} takes the secret {name}, of which the README says nothing");

    /// <summary>Processes that share a limit have to know how many they are.</summary>
    private IEnumerable<string> Replicas(Expected expected)
    {
        var setting = Path.GetFileName(Path.GetDirectoryName(program.Project)) + "__Replicas";
        var (told, there) = (Given().Values.GetValueOrDefault(setting, ""), deployment.TextAt("spec", "replicas"));
        return !expected.Readable.Contains(setting) || told == there ? [] : [$"{program.Name} has {there} replicas, and {setting} says '{told}'"];
    }

    private GivenVariables Given()
    {
        var variables = container.ListAt("env");
        var values = container.ListAt("envFrom").SelectMany(from => SettingsNamed(from.TextAt("configMapRef", "name")))
            .Concat(variables.Where(variable => variable.At("value") is not null).Select(variable => (variable.TextAt("name"), variable.TextAt("value"))))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        return new GivenVariables(
            $"deploy/kubernetes, {program.Name},",
            values,
            [.. variables.Where(variable => variable.At("valueFrom", "secretKeyRef") is not null).Select(variable => variable.TextAt("name"))],
            SecretFolders());
    }

    private IEnumerable<(string Name, string Value)> SettingsNamed(string name) => kustomization.ListAt("configMapGenerator")
        .Where(map => map.TextAt("name") == name)
        .SelectMany(map => map.ListAt("literals"))
        .Select(literal => literal.ToString().Split('=', 2))
        .Select(parts => (parts[0], parts[1]));

    private List<string> SecretFolders()
    {
        var secret = pod.ListAt("volumes").Where(volume => volume.At("secret") is not null).Select(volume => volume.TextAt("name")).ToHashSet(StringComparer.Ordinal);
        return [.. container.ListAt("volumeMounts").Where(mount => secret.Contains(mount.TextAt("name"))).Select(mount => mount.TextAt("mountPath"))];
    }
}
