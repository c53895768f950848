using System.Net;
using System.Net.Http.Headers;
using Employment.Gateway.Tests.Hosting;
using Employment.Platform.Hosting;
using Employment.Platform.Identity;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>Staff with a token of the settings: who they are goes on to the services, the token does not.</summary>
public sealed class StaffTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task Call_WithAToken_CarriesTheIdentityAndNotTheToken()
    {
        await using var gateway = await StartAsync();
        (await AskAsync(gateway, "staff-known", "Bearer", Token)).ShouldBe(HttpStatusCode.OK);

        var seen = fixture.Backend.Service.Headers["staff-known"];
        seen.GetValue(InternalTokens.MetadataKey).ShouldNotBeNull();
        seen.Get("authorization").ShouldBeNull();
    }

    [Theory]
    [InlineData("Bearer", "0123456789abcdef0123456789abcdeX")]
    [InlineData("Bearer", "")]
    [InlineData("Basic", Token)]
    public async Task Call_WithAnythingElse_IsRefusedBeforeAnyService(string scheme, string token)
    {
        await using var gateway = await StartAsync();

        (await AskAsync(gateway, "staff-" + scheme + token.Length, scheme, token)).ShouldBe(HttpStatusCode.Unauthorized);

        fixture.Backend.Service.Headers.ContainsKey("staff-" + scheme + token.Length).ShouldBeFalse();
    }

    [Fact]
    public async Task Call_WithoutStaffInTheSettings_KnowsNoToken() =>
        (await AskAsync(fixture.Gateway, "staff-none", "Bearer", Token)).ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("Token", "short", "Gateway__Staff__0__Token")]
    [InlineData("Token", "0123456789abcdef 0123456789abcdef", "Gateway__Staff__0__Token")]
    [InlineData("Role", "Anybody", "Gateway__Staff__0__Role")]
    [InlineData("Name", "", "Gateway__Staff__0__Name")]
    [InlineData("Name", "program", "Gateway__Staff__0__Name")]
    public async Task Start_WithAPersonHalfSetUp_NamesTheVariableAndNotTheValue(string part, string value, string variable)
    {
        var problem = await Should.ThrowAsync<InvalidSettingException>(() => StartAsync((part, value)));

        problem.Variable.ShouldBe(variable);
        problem.Message.ShouldNotContain(Token);
    }

    [Theory]
    [InlineData("editor", "another-token-0123456789abcdef0123456789")]
    [InlineData("another", Token)]
    public async Task Start_WithOnePersonTwice_IsRefused(string name, string token)
    {
        var problem = await Should.ThrowAsync<InvalidSettingException>(() => GatewayHost.StartAsync(
            [fixture.Backend.Address], [.. Person(0), ("Gateway:Staff:1:Name", name), ("Gateway:Staff:1:Role", "PolicyPublisher"), ("Gateway:Staff:1:Token", token)]));

        problem.Variable.ShouldBe("Gateway__Staff");
        problem.Message.ShouldNotContain(token);
    }

    private static (string Key, string Value)[] Person(int index) =>
        [($"Gateway:Staff:{index}:Name", "editor"), ($"Gateway:Staff:{index}:Role", "PolicyEditor"), ($"Gateway:Staff:{index}:Token", Token)];

    private Task<GatewayHost> StartAsync(params (string Part, string Value)[] changes) => GatewayHost.StartAsync(
        [fixture.Backend.Address],
        [.. Person(0).Select(setting => (setting.Key, changes.FirstOrDefault(change => setting.Key.EndsWith(change.Part, StringComparison.Ordinal)).Value ?? setting.Value))]);

    private static async Task<HttpStatusCode> AskAsync(GatewayHost gateway, string region, string scheme, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures?region=" + region);
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token);
        using var response = await gateway.Http.SendAsync(request);
        return response.StatusCode;
    }
}
