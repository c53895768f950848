using Employment.Architecture.Tests.Deployment;
using Shouldly;
using Xunit;

namespace Employment.Architecture.Tests;

/// <summary>Breaks each deployment file in one place and expects to be told of it.</summary>
public sealed class DeploymentSeenToFailTests
{
    private static readonly Expected Solution = Expected.Read();

    [Theory]
    [InlineData("gateway/Employment.Gateway/Employment.Gateway.csproj", "gateway/Gateway.csproj", "settings.sh lacks gateway/Employment.Gateway/")]
    [InlineData("__policies__Destinations__", "__other__Destinations__", "tells the gateway no address of policies")]
    public void StartScript_Broken_IsNamed(string good, string bad, string complaint) => Named(
        ServiceLists.Check(Expected.Read(Broken("deploy/lib/settings.sh", good, bad)), Expected.TextOf("deploy/Services.slnf"), Expected.TextOf("gateway/Employment.Gateway/appsettings.json")),
        complaint);

    [Fact]
    public void BuildList_OrGatewayOrPlatform_Broken_IsNamed()
    {
        var (build, gateway) = (Expected.TextOf("deploy/Services.slnf"), Expected.TextOf("gateway/Employment.Gateway/appsettings.json"));

        Named(ServiceLists.Check(Solution, Broken("deploy/Services.slnf", "services/Policies", "services/Funds"), gateway), "Services.slnf lacks services/Policies");
        Named(ServiceLists.Check(Solution, build, gateway.Replace(Expected.Ready, "/ready", StringComparison.Ordinal)), "another path than /health/ready");
        Named(ServiceLists.Check(Solution with { HealthPaths = [Expected.Ready] }, build, gateway), "other health paths");
    }

    [Fact]
    public void SettingsPage_WithoutARow_IsNamed() => Named(
        SettingsPage.Check(Solution, Broken("docs/configuration.md", "| `Platform__IdleSeconds`", "| `Idle`")), "no row for Platform__IdleSeconds");

    [Theory]
    [InlineData("  gateway:\n", "  gate:\n", "lacks gateway")]
    [InlineData("  gateway:\n", "  gate:\n", "has gate, which deploy/up does not start")]
    [InlineData("PROJECT: services/Policies/Employment.Policies", "PROJECT: services/Policies/Policies", "built from another project")]
    [InlineData("dockerfile: deploy/Dockerfile", "dockerfile: Dockerfile", "not built by deploy/Dockerfile")]
    [InlineData("http://0.0.0.0:5101", "http://0.0.0.0:5102", "gives Platform__GrpcUrl the value")]
    [InlineData("http://policies:5101", "http://127.0.0.1:5101", "gives ReverseProxy__Clusters__policies__Destinations__first__Address the value")]
    [InlineData("      Platform__HttpUrl: http://0.0.0.0:8080\n      Platform__OperationsUrl: http://0.0.0.0:9465\n", "", "policies, does not give Platform__HttpUrl")]
    [InlineData("http://0.0.0.0:9464", "http://0.0.0.0:9465", "gives Platform__OperationsUrl the value")]
    [InlineData("Platform__BusinessDate:", "Platform__Date:", "gives Platform__Date, which nothing reads")]
    [InlineData("Accounts__FirstAdministrator: admin", "Accounts__FirstAdministrator: root", "gives Accounts__FirstAdministrator the value")]
    [InlineData("      Gateway__BankUrl: https://0.0.0.0:8443\n", "      Gateway__BankUrl: https://0.0.0.0:8443\n      Redis__Endpoint: abc\n", "holds the value of Redis__Endpoint")]
    [InlineData("      Gateway__BankUrl: https://0.0.0.0:8443\n", "      Gateway__BankUrl: https://0.0.0.0:8443\n      ConnectionStrings__Postgres: abc\n", "to a program without a database")]
    [InlineData("https://0.0.0.0:8443", "https://0.0.0.0:8444", "gives Gateway__BankUrl the value")]
    [InlineData("/run/secrets/accounts-secret-keys", "/run/accounts-secret-keys", "gives Accounts__SecretKeyFile the value")]
    [InlineData("Services__Accounts: http://accounts:5102", "Services__Accounts: http://profiles:5103", "gives Services__Accounts the value")]
    [InlineData("/tmp/first-administrator.password", "/first-administrator.password", "gives Accounts__FirstPasswordFile the value")]
    [InlineData("      - loans-token-keys\n", "", "gives the secret loans-token-keys to nobody")]
    [InlineData("/run/secrets/loans-token-keys", "/run/secrets/loan-token-keys", "has no secret loan-token-keys")]
    [InlineData("  redis-endpoint: {file: ./.secrets/redis.endpoint}\n", "", "has no secret redis-endpoint")]
    [InlineData("./.secrets/redis.endpoint", "./redis.endpoint", "redis-endpoint.file is './redis.endpoint'")]
    [InlineData("policies: {condition: service_healthy}", "polices: {condition: service_healthy}", "waits for the health of polices")]
    [InlineData("postgres: {condition: service_healthy}", "postgres: {condition: service_started}", "'service_started', not one of")]
    [InlineData("127.0.0.1:8080:8080", "8080:8080", "ports[0] is '8080:8080'")]
    [InlineData("      redis: {condition: service_healthy}\n", "      redis: {condition: service_healthy}\n    ports: [\"127.0.0.1:5101:5101\"]\n", "past the gateway")]
    [InlineData("retries: 30", "retries: often", "is of type string")]
    [InlineData("    read_only: true", "    readonly: true", "readonly is unknown")]
    public void Compose_Broken_IsNamed(string good, string bad, string complaint) =>
        Named(ComposeFile.Check(Broken("docker-compose.yml", good, bad), Solution), complaint);

    [Theory]
    [InlineData("deploy/prometheus/prometheus.yml", "job_name: funds", "job_name: fund", "prometheus.yml does not scrape funds on 9469")]
    [InlineData("deploy/prometheus/prometheus.yml", "127.0.0.1:9470", "127.0.0.1:9471", "prometheus.yml does not scrape hiring on 9470")]
    [InlineData("deploy/prometheus/alerts.yml", "|loans|", "|loan|", "no alert says that loans is down")]
    [InlineData("docs/operations.md", "`PaymentsStopped`", "`Stopped`", "does not say what to do about PaymentsStopped")]
    public void Monitoring_Broken_IsNamed(string path, string good, string bad, string complaint)
    {
        string Text(string file) => file == path ? Broken(file, good, bad) : Expected.TextOf(file);

        Named(MonitoringFiles.Check(Text("deploy/prometheus/prometheus.yml"), Text("deploy/prometheus/alerts.yml"), Text("deploy/lib/settings.sh"), Text("docs/operations.md")), complaint);
    }

    [Theory]
    [InlineData("deploy/Dockerfile", "USER 1654", "USER app", "USER has to be a number")]
    [InlineData("deploy/Dockerfile", "aspnet:10.0", "aspnet:9.0", "has no 'FROM mcr.microsoft.com/dotnet/aspnet:10.0'")]
    [InlineData("deploy/Dockerfile", "HEALTHCHECK --interval=5s --timeout=4s --start-period=120s --retries=3 CMD [\"/bin/bash\", \"/app/healthy\"]", "", "/app/healthy")]
    [InlineData("deploy/container/healthy", "/health/ready", "/health", "does not ask for /health/ready")]
    [InlineData(".dockerignore", ".secrets\n", "", "lets .secrets into")]
    public void Image_Broken_IsNamed(string path, string good, string bad, string complaint)
    {
        string Text(string file) => file == path ? Broken(file, good, bad) : Expected.TextOf(file);

        Named(ContainerImage.Check(Text("deploy/Dockerfile"), Text("deploy/container/healthy"), Text(".dockerignore"), Text("Directory.Build.props")), complaint);
    }

    [Theory]
    [InlineData("policies.yaml", "kind: Deployment\nmetadata:\n  name: policies", "kind: Deployment\nmetadata:\n  name: policy", "policies has no Deployment")]
    [InlineData("policies.yaml", "kind: Deployment\nmetadata:\n  name: policies", "kind: Deployment\nmetadata:\n  name: policy", "there is a Deployment policy")]
    [InlineData("policies.yaml", "kind: PodDisruptionBudget", "kind: Secret", "policies has no PodDisruptionBudget")]
    [InlineData("policies.yaml", "kind: PodDisruptionBudget", "kind: Secret", "Secret: there is no schema of it")]
    [InlineData("policies.yaml", "replicas: 2", "replicas: 1", "replicas is below 2")]
    [InlineData("policies.yaml", "replicas: 2", "replicas: two", "replicas is of type string")]
    [InlineData("policies.yaml", "replicas: 2", "replica: 2", "Deployment.spec.replica is unknown")]
    [InlineData("policies.yaml", "            limits: {cpu: \"2\", memory: 512Mi}\n", "", "has no limits")]
    [InlineData("policies.yaml", "cpu: \"2\"", "cpu: 2", "cpu is of type integer")]
    [InlineData("policies.yaml", "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "readOnlyRootFilesystem is 'false'")]
    [InlineData("policies.yaml", "runAsNonRoot: true", "runAsNonRoot: false", "runAsNonRoot is 'false'")]
    [InlineData("policies.yaml", "runAsUser: 1654", "runAsUser: 1000", "another user than the image's")]
    [InlineData("policies.yaml", "image: employment-policies", "image: policies", "runs the image policies")]
    [InlineData("policies.yaml", "path: /health/ready", "path: /health", "readinessProbe does not ask http for /health/ready")]
    [InlineData("policies.yaml", "path: /health/live", "path: /health/ready", "livenessProbe does not ask http for /health/live")]
    [InlineData("policies.yaml", "containerPort: 8080", "containerPort: 8088", "the port 'http' is not that of Platform__HttpUrl")]
    [InlineData("policies.yaml", "value: http://0.0.0.0:5101", "value: http://0.0.0.0:5102", "gives Platform__GrpcUrl the value")]
    [InlineData("policies.yaml", "terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 15", "killed before it has stopped")]
    [InlineData("policies.yaml", "labelSelector:\n            matchLabels: {app: policies}", "labelSelector:\n            matchLabels: {app: gateway}", "spreads the pods of another")]
    [InlineData("policies.yaml", "  selector: {app: policies}", "  selector: {app: policy}", "Service policies does not choose")]
    [InlineData("policies.yaml", "port: 5101", "port: 5100", "cannot be called on 5101")]
    [InlineData("policies.yaml", "mountPath: /run/keys", "mountPath: /run/other", "gives Platform__InternalTokenKeyFile the value")]
    [InlineData("policies.yaml", "valueFrom:\n                secretKeyRef: {name: databases, key: postgres}", "value: Host=db", "holds the value of ConnectionStrings__Postgres")]
    [InlineData("policies.yaml", "name: databases, key: postgres", "name: database, key: postgres", "of which the README says nothing")]
    [InlineData("policies.yaml", "name: ConnectionStrings__Postgres", "name: ConnectionStrings__Other", "does not give ConnectionStrings__Postgres")]
    [InlineData("loans.yaml", "replicas: 2", "replicas: 3", "loans has 3 replicas, and StartupLoans__Replicas says '2'")]
    [InlineData("loans.yaml", "name: StartupLoans__Replicas", "name: StartupLoans__QuestionsPerSecond", "loans has 2 replicas, and StartupLoans__Replicas says ''")]
    [InlineData("gateway.yaml", "name: Gateway__BankUrl", "name: Gateway__BanksUrl", "gives Gateway__BanksUrl, which nothing reads")]
    [InlineData("gateway.yaml", "name: gateway-settings", "name: settings-of-gateway", "gateway, does not give ReverseProxy__Clusters__policies__Destinations__first__Address")]
    [InlineData("kustomization.yaml", "  - network.yaml\n", "", "does not list the files")]
    [InlineData("kustomization.yaml", "http://policies:5101", "http://policies:5100", "first__Address the value")]
    [InlineData("kustomization.yaml", "Services__Accounts=http://accounts:5102", "Services__Accounts=", "is 'Services__Accounts=', not")]
    [InlineData("network.yaml", "  name: policies", "  name: other", "policies has no NetworkPolicy")]
    [InlineData("network.yaml", "port: grpc", "port: http", "policies cannot be called on 5101")]
    [InlineData("policies.yaml", "containerPort: 9465", "containerPort: 9466", "the port 'operations' is not that of Platform__OperationsUrl")]
    [InlineData("policies.yaml", "value: http://0.0.0.0:9465", "value: http://0.0.0.0:9466", "gives Platform__OperationsUrl the value")]
    [InlineData("policies.yaml", "prometheus.io/port: \"9465\"", "prometheus.io/port: \"9464\"", "do not lead Prometheus to /metrics on 9465")]
    [InlineData("gateway.yaml", "targetPort: http", "targetPort: operations", "metrics can be read by others than Prometheus")]
    [InlineData("network.yaml", "employment-metrics: \"true\"", "employment-entrance: \"true\"", "metrics can be read by others than Prometheus")]
    [InlineData("entrance.yaml", "port: 8081", "port: 8080", "GRPCRoute grpc leads to gateway:8080")]
    public void Kubernetes_Broken_IsNamed(string name, string good, string bad, string complaint)
    {
        var path = "deploy/kubernetes/" + name;
        var files = Repository.Files.Where(file => file.Path != path).Append(new SourceFile(path, Broken(path, good, bad)));

        Named(new KubernetesFiles(files).Check(Solution, 1654), complaint);
    }

    [Fact]
    public void ProjectThatNothingStarts_IsNamed() => Named(
        ServiceLists.Check(
            Solution with { Projects = [.. Solution.Projects, "services/Elsewhere/Employment.Elsewhere.csproj"] },
            Expected.TextOf("deploy/Services.slnf"),
            Expected.TextOf("gateway/Employment.Gateway/appsettings.json")),
        "settings.sh lacks services/Elsewhere/Employment.Elsewhere.csproj");

    [Fact]
    public void ProgramThatOnlyTheStartScriptStarts_IsNamed()
    {
        var elsewhere = Solution.Programs.Single(program => program.Name == "policies") with { Name = "elsewhere" };
        var solution = Solution with { Programs = [.. Solution.Programs, elsewhere] };

        Named(ComposeFile.Check(Expected.TextOf("docker-compose.yml"), solution), "docker-compose.yml lacks elsewhere");
        Named(new KubernetesFiles(Repository.Files).Check(solution, 1654), "elsewhere has no Deployment");
        Named(ServiceLists.Check(solution, Expected.TextOf("deploy/Services.slnf"), ""), "no address of elsewhere");
    }

    /// <summary>The text of a file with every place of a text replaced; there has to be one.</summary>
    private static string Broken(string path, string good, string bad)
    {
        var text = Expected.TextOf(path);
        text.ShouldContain(good);
        return text.Replace(good, bad, StringComparison.Ordinal);
    }

    private static void Named(IEnumerable<string> complaints, string complaint) =>
        complaints.ShouldContain(line => line.Contains(complaint, StringComparison.Ordinal));
}
