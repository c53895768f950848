using Employment.Architecture.Tests.Deployment;
using Shouldly;
using Xunit;

namespace Employment.Architecture.Tests;

/// <summary>
/// What starts the system elsewhere, held to the solution, for no container engine is at hand to try it. Each check is seen to fail in
/// <see cref="DeploymentSeenToFailTests"/>.
/// </summary>
public sealed class DeploymentTests
{
    private static readonly Expected Expected = Deployment.Expected.Read();

    [Fact]
    public void Solution_Read_HoldsTheGatewayAndItsServices()
    {
        Expected.Programs.Count.ShouldBeGreaterThan(1);
        Expected.Programs.Single(program => program.Name == "gateway").Secrets.ShouldContain("Redis__Endpoint");
        Expected.Programs.Single(program => program.Name == "policies").Secrets.ShouldContain("ConnectionStrings__Postgres");
        Expected.Readable.ShouldContain("Platform__MaxRequestBytes");
        Expected.Readable.ShouldContain("Gateway__CallsPerSecond");
    }

    [Fact]
    public void Lists_OfServices_NameTheSame() => ServiceLists.Check(
        Expected, Expected.TextOf("deploy/Services.slnf"), Expected.TextOf("gateway/Employment.Gateway/appsettings.json")).ShouldBeEmpty();

    [Fact]
    public void Documentation_NamesWhatIsRead() => SettingsPage.Check(Expected, Expected.TextOf("docs/configuration.md")).ShouldBeEmpty();

    [Fact]
    public void Compose_StartsWhatThereIsWithWhatItReads() => ComposeFile.Check(Expected.TextOf("docker-compose.yml"), Expected).ShouldBeEmpty();

    [Fact]
    public void Image_IsOfNoRootAndKnowsItsHealth() => ContainerImage.Check(
        Expected.TextOf("deploy/Dockerfile"),
        Expected.TextOf("deploy/container/healthy"),
        Expected.TextOf(".dockerignore"),
        Expected.TextOf("Directory.Build.props")).ShouldBeEmpty();

    [Fact]
    public void Kubernetes_StartsWhatThereIsWithWhatItReads() => new KubernetesFiles(Repository.Files)
        .Check(Expected, ContainerImage.UserOf(Expected.TextOf("deploy/Dockerfile"))).ShouldBeEmpty();

    [Fact]
    public void Monitoring_WatchesEveryProcessAndExplainsEveryAlert() => MonitoringFiles.Check(
        Expected.TextOf("deploy/prometheus/prometheus.yml"),
        Expected.TextOf("deploy/prometheus/alerts.yml"),
        Expected.TextOf("deploy/lib/settings.sh"),
        Expected.TextOf("docs/operations.md")).ShouldBeEmpty();
}
