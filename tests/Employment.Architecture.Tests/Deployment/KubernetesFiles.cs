using YamlDotNet.RepresentationModel;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>The files of deploy/kubernetes against the solution.</summary>
internal sealed class KubernetesFiles
{
    private const string Folder = "deploy/kubernetes/";

    private static readonly JsonSchema Schema = new(Expected.TextOf("tests/Employment.Architecture.Tests/Schemas/kubernetes.json"));

    private readonly IReadOnlyList<SourceFile> files;
    private readonly IReadOnlyList<YamlMappingNode> objects;
    private readonly YamlNode kustomization;
    private readonly string readme;

    public KubernetesFiles(IEnumerable<SourceFile> files)
    {
        this.files = [.. files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))];
        readme = this.files.Single(file => file.Name == "README.md").Text;
        objects = [.. this.files.Ending(".yaml").SelectMany(file => Yaml.Documents(file.Text))];
        kustomization = objects.Single(file => file.TextAt("kind") == "Kustomization");
    }

    public IEnumerable<string> Check(Expected expected, int imageUser) => objects.SelectMany(one => Schema.Check(one, one.TextAt("kind")))
        .Concat(Listed())
        .Concat(Strangers(expected))
        .Concat(Routes())
        .Concat(expected.Programs.SelectMany(program => Program(program, expected, imageUser)));

    private IEnumerable<YamlMappingNode> Of(string kind) => objects.Where(one => one.TextAt("kind") == kind);

    private YamlMappingNode? Find(string kind, string name) => Of(kind).SingleOrDefault(one => one.TextAt("metadata", "name") == name);

    private IEnumerable<string> Listed()
    {
        var there = files.Ending(".yaml").Select(file => file.Name).Where(name => name != "kustomization.yaml").Order(StringComparer.Ordinal);
        var listed = kustomization.ListAt("resources").Select(name => name.ToString()).Order(StringComparer.Ordinal);
        return there.SequenceEqual(listed, StringComparer.Ordinal) ? [] : ["kustomization.yaml does not list the files that are there"];
    }

    private IEnumerable<string> Strangers(Expected expected) => Of("Deployment").Select(one => one.TextAt("metadata", "name"))
        .Except(expected.Programs.Select(program => program.Name), StringComparer.Ordinal)
        .Select(name => $"there is a Deployment {name}, which deploy/up does not start");

    private IEnumerable<string> Routes() => Of("HTTPRoute").Concat(Of("GRPCRoute"))
        .SelectMany(route => route.ListAt("spec", "rules").SelectMany(rule => rule.ListAt("backendRefs"))
            .Where(backend => PortOf(backend.TextAt("name"), backend.NumberAt("port")) != (route.TextAt("kind") == "HTTPRoute" ? "http" : "grpc"))
            .Select(backend => $"{route.TextAt("kind")} {route.TextAt("metadata", "name")} leads to {backend.TextAt("name")}:{backend.NumberAt("port")}"));

    private string PortOf(string service, int port) => Find("Service", service)?.ListAt("spec", "ports")
        .FirstOrDefault(one => one.NumberAt("port") == port).TextAt("targetPort") ?? "";

    private IEnumerable<string> Program(DeployedProgram program, Expected expected, int imageUser)
    {
        var missing = new[] { "Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy" }
            .Where(kind => Find(kind, program.Name) is null)
            .Select(kind => $"{program.Name} has no {kind}").ToList();
        return missing.Count > 0 ? missing : new KubernetesPod(program, Find("Deployment", program.Name)!, kustomization, readme).Check(expected, imageUser)
            .Concat(Selectors(program))
            .Concat(Ports(program))
            .Concat(Operations(program));
    }

    /// <summary>Everything that chooses pods of a program chooses them by the label its pods have.</summary>
    private IEnumerable<string> Selectors(DeployedProgram program) => new (string Kind, string[] Path)[]
        {
            ("Deployment", ["spec", "selector", "matchLabels"]),
            ("Deployment", ["spec", "template", "metadata", "labels"]),
            ("Service", ["spec", "selector"]),
            ("PodDisruptionBudget", ["spec", "selector", "matchLabels"]),
            ("NetworkPolicy", ["spec", "podSelector", "matchLabels"]),
        }
        .Where(place => Find(place.Kind, program.Name).TextAt([.. place.Path, "app"]) != program.Name)
        .Select(place => $"{place.Kind} {program.Name} does not choose app={program.Name}");

    private IEnumerable<string> Ports(DeployedProgram program)
    {
        var ports = Find("Service", program.Name)!.ListAt("spec", "ports");
        var policy = Find("NetworkPolicy", program.Name)!;
        return ports.Any(port => port.NumberAt("port") == program.GrpcPort && port.TextAt("targetPort") == "grpc" && port.TextAt("appProtocol") == "kubernetes.io/h2c")
            && policy.ListAt("spec", "ingress").Any(rule => rule.ListAt("ports").Any(port => port.TextAt("port") == "grpc"))
                ? [] : [$"{program.Name} cannot be called on {program.GrpcPort}"];
    }

    /// <summary>Metrics are for Prometheus alone: in no Service, and from namespaces with the label.</summary>
    private IEnumerable<string> Operations(DeployedProgram program)
    {
        var isInService = Find("Service", program.Name)!.ListAt("spec", "ports").Any(port => port.TextAt("targetPort") == "operations");
        var isGuarded = Find("NetworkPolicy", program.Name)!.ListAt("spec", "ingress")
            .Where(rule => rule.ListAt("ports").Any(port => port.TextAt("port") == "operations"))
            .Select(rule => rule.ListAt("from").Count == 1 && rule.ListAt("from")[0].TextAt("namespaceSelector", "matchLabels", "employment-metrics") == "true")
            .SequenceEqual([true]);
        return !isInService && isGuarded ? [] : [$"{program.Name}: metrics can be read by others than Prometheus, or not by it"];
    }
}
