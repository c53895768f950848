using System.Text;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Employment.Platform.Identity;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.SignIn;

/// <summary>From where somebody signs in: Accounts is told what the gateway saw, and nothing that a caller wrote.</summary>
public sealed class PlaceTests
{
    private static readonly (string Name, string Value)[] Written =
        [(ClientPlace.NetworkKey, "192.0.2.1"), (ClientPlace.DeviceKey, "ed_written"), ("X-Forwarded-For", "192.0.2.2"), ("Forwarded", "for=192.0.2.3")];

    [Fact]
    public async Task Rest_WhateverTheCallerWrites_TellsAccountsTheNetworkOfTheConnection()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await SignInAsync(gateway, "someone", Written);
        var seen = gateway.Accounts.Headers["SignIn"];
        seen.GetAll(ClientPlace.NetworkKey).Select(entry => entry.Value).ShouldBe(["127.0.0.1"]);
        seen.Get(ClientPlace.DeviceKey).ShouldBeNull();
    }

    [Fact]
    public async Task Grpc_WhateverTheCallerWrites_TellsAccountsTheNetworkOfTheConnection()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        var metadata = new Metadata();
        Written.ToList().ForEach(header => metadata.Add(header.Name, header.Value));
        metadata.Add("cookie", $"employment-device={EchoAccounts.Device}");
        using var call = new SessionService.SessionServiceClient(gateway.Host.Channel).SignInAsync(new SignInRequest { Name = EchoAccounts.WithDevice, Password = "x" }, metadata);
        (await call.ResponseHeadersAsync).Get(ClientPlace.SetDeviceKey).ShouldBeNull();
        await call;
        var seen = gateway.Accounts.Headers["SignIn"];
        seen.GetAll(ClientPlace.NetworkKey).Select(entry => entry.Value).ShouldBe(["127.0.0.1"]);
        seen.Get(ClientPlace.DeviceKey).ShouldBeNull();
    }

    [Fact]
    public async Task Call_OfAnotherService_IsToldNoPlace()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        (await gateway.BrowseAsync(HttpMethod.Get, "/v1/measures?region=place", ("Cookie", $"employment-device={EchoAccounts.Device}"))).EnsureSuccessStatusCode();
        await new PolicyService.PolicyServiceClient(gateway.Host.Channel).ListMeasuresAsync(new ListMeasuresRequest { Region = "place-grpc" });
        foreach (var region in new[] { "place", "place-grpc" })
        {
            gateway.Backend.Service.Headers[region].Get(ClientPlace.NetworkKey).ShouldBeNull();
            gateway.Backend.Service.Headers[region].Get(ClientPlace.DeviceKey).ShouldBeNull();
        }
    }

    [Fact]
    public async Task SignIn_OfABrowser_SetsTheDeviceCookieForThirtyDaysAndReadsItAgain()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await SignInAsync(gateway, EchoAccounts.WithDevice);
        response.Headers.GetValues("Set-Cookie").Last().ShouldBe($"employment-device={EchoAccounts.Device}; max-age=2592000; path=/; samesite=strict; httponly");
        response.Headers.Contains(ClientPlace.SetDeviceKey).ShouldBeFalse();

        // Signed out meanwhile: of the cookies only this one is left.
        await using var later = await SignedInGateway.StartAsync();
        await SignInAsync(later, "someone", ("Cookie", $"employment-device={EchoAccounts.Device}"));
        later.Accounts.Headers["SignIn"].GetValue(ClientPlace.DeviceKey).ShouldBe(EchoAccounts.Device);
    }

    [Theory]
    [InlineData("ed_%0d%0a")]
    [InlineData("ed_not.allowed")]
    [InlineData("ed_0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task Device_ThatCannotBeOurs_GoesNoFurther(string cookie)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await SignInAsync(gateway, "someone", ("Cookie", $"employment-device={cookie}"));
        gateway.Accounts.Headers["SignIn"].Get(ClientPlace.DeviceKey).ShouldBeNull();
    }

    private static async Task<HttpResponseMessage> SignInAsync(SignedInGateway gateway, string name, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/sessions:signIn")
        {
            Content = new StringContent($$"""{"name": "{{name}}", "password": "x"}""", new UTF8Encoding(false), "application/json"),
        };
        foreach (var (header, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        var response = await gateway.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return response;
    }
}
