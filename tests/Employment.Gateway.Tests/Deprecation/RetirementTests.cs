using System.Net;
using Employment.Gateway.Deprecation;
using Employment.Gateway.Tests.Retired;
using Google.Protobuf.Reflection;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Deprecation;

/// <summary>Who makes a deprecated call is told so with every answer, and nobody else is.</summary>
public sealed class RetirementTests(RetiredHost host) : IClassFixture<RetiredHost>
{
    [Theory]
    [InlineData("/t/old/a", HttpStatusCode.OK)]
    [InlineData("/t/old/refused", HttpStatusCode.BadRequest)]
    [InlineData("/employment.gateway.tests.v1.RetiredService/Old", HttpStatusCode.OK)]
    public async Task Call_Deprecated_SaysSinceWhenAndUntilWhen(string path, HttpStatusCode status)
    {
        using var response = await host.Http.GetAsync(path, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
        // Midnight in China: 2025-12-31T16:00Z.
        response.Headers.GetValues("Deprecation").ShouldBe(["@1767196800"]);
        response.Headers.GetValues("Sunset").ShouldBe(["Wed, 30 Jun 2027 16:00:00 GMT"]);
        response.Headers.GetValues("Link").ShouldHaveSingleItem().ShouldStartWith("</docs#deprecation>; rel=\"deprecation\"");
    }

    [Theory]
    [InlineData("/t/new/a")]
    [InlineData("/employment.gateway.tests.v1.RetiredService/New")]
    public async Task Call_NotDeprecated_SaysNothing(string path)
    {
        using var response = await host.Http.GetAsync(path, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Deprecation").ShouldBeFalse();
        response.Headers.Contains("Sunset").ShouldBeFalse();
    }

    [Fact]
    public void Notice_WithoutDays_IsRefusedByName() => Should.Throw<NotSupportedException>(() => RetirementNotice.Of(Method("Dateless")))
        .Message.ShouldContain("employment.gateway.tests.v1.RetiredService.Dateless is deprecated without the days");

    private static MethodDescriptor Method(string name) =>
        RetiredReflection.Descriptor.FindTypeByName<ServiceDescriptor>("RetiredService").FindMethodByName(name);
}
