using Employment.Gateway.Tests.Hosting;
using Employment.Gateway.Tests.Interop;
using Grpc.Reflection.V1;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>The gateway is the one address: its reflection tells what lies behind it.</summary>
public sealed class ReflectionTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private static readonly string[] Served =
    [
        "employment.accounts.v1.AccountService", "employment.accounts.v1.ActingService", "employment.accounts.v1.SessionService",
        "employment.funds.v1.FundReportService", "employment.funds.v1.FundService", "employment.funds.v1.LedgerService", "employment.funds.v1.PaymentService",
        "employment.funds.v1.PaymentStopService",
        "employment.hiring.v1.HiringClaimService",
        "employment.loans.v1.EligibilityService",
        "employment.policies.v1.BatchService", "employment.policies.v1.CatalogueService", "employment.policies.v1.PolicyListService", "employment.policies.v1.PolicyService",
        "employment.profiles.v1.ConsentService", "employment.profiles.v1.ImportService", "employment.profiles.v1.ProfileCorrectionService",
        "employment.profiles.v1.ProfileService",
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
    ];

    [Fact]
    public async Task List_ThroughTheGateway_NamesAllThatCanBeCalledThere()
    {
        using var call = new ServerReflection.ServerReflectionClient(fixture.Gateway.Channel).ServerReflectionInfo(cancellationToken: TestContext.Current.CancellationToken);
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" }, TestContext.Current.CancellationToken);
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();
        call.ResponseStream.Current.ListServicesResponse.Service.Select(service => service.Name).ShouldBe(Served);
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v1alpha")]
    public async Task Python_WithNothingButTheAddress_CallsAService(string version)
    {
        var said = await PythonReflection.RunAsync(fixture.Gateway.Channel.Target, version);

        said["services"]!.AsArray().Select(name => (string?)name).ShouldBe(Served);
        ((string?)said["answer"]!["measures"]![0]!["region"]).ShouldBe("410802");
        said["permissions"]!["CatalogueService.PublishDraft"]!.GetValue<string>().ShouldBe("policies.publish");
    }
}
