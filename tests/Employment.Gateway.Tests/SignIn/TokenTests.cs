using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.SignIn;

/// <summary>Programs with an access token: who they are goes on to the services, the token does not.</summary>
public sealed class TokenTests
{
    private static readonly TimeSpan WithinFive = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Rest_WithAToken_CarriesTheIdentityAndNotTheToken()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        (await AskAsync(gateway, "token-rest", "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
        Check(gateway, gateway.Backend.Service.Headers["token-rest"]);
    }

    [Fact]
    public async Task Grpc_WithAToken_CarriesTheIdentityAndNotTheToken()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await ListAsync(gateway, "token-grpc", ("authorization", $"Bearer {EchoAccounts.Token}"), ("cookie", "employment-session=x"), (InternalTokens.MetadataKey, "k1.forged.token"));
        Check(gateway, gateway.Backend.Service.Headers["token-grpc"]);
    }

    [Theory]
    [InlineData("Bearer", "ea_unknown")]
    [InlineData("Bearer", "")]
    [InlineData("Bearer", EchoAccounts.Cookie)]
    [InlineData("Basic", EchoAccounts.Token)]
    public async Task Call_WithAnythingElse_IsRefusedBeforeAnyService(string scheme, string token)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        var (status, reason) = await AskAsync(gateway, "token-bad", scheme, token);
        status.ShouldBe(HttpStatusCode.Unauthorized);
        reason.ShouldBe("UNKNOWN_TOKEN");
        var error = await Should.ThrowAsync<RpcException>(() => ListAsync(gateway, "token-bad", ("authorization", $"{scheme} {token}")));
        error.StatusCode.ShouldBe(StatusCode.Unauthenticated);
        error.Trailers.GetValueBytes("grpc-status-details-bin").ShouldNotBeNull();
        gateway.Backend.Service.Headers.ContainsKey("token-bad").ShouldBeFalse();
    }

    [Fact]
    public async Task Grpc_WithACookie_IsNobodys()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await ListAsync(gateway, "cookie-grpc", ("cookie", $"employment-session={EchoAccounts.Cookie}"));
        EchoAccounts.TokenIn(gateway.Backend.Service.Headers["cookie-grpc"]).ShouldBeNull();
        gateway.Accounts.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_WithoutAToken_AsksAccountsNothing()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        (await gateway.Host.Http.GetAsync("/v1/measures?region=none", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        EchoAccounts.TokenIn(gateway.Backend.Service.Headers["none"]).ShouldBeNull();
        gateway.Accounts.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Calls_AtOnceWithOneToken_AskAccountsOnce()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync(gateway, "once", "Bearer", EchoAccounts.Token)));
        gateway.Accounts.Asked[EchoAccounts.Token].ShouldBe(1);
        gateway.Accounts.Headers["FindSession"].GetValue(InternalTokens.MetadataKey).ShouldNotBeNull();
    }

    [Fact]
    public async Task Token_Revoked_IsRefusedWithinFiveSecondsOnEveryReplica()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await using var replica = await GatewayHost.StartAsync([gateway.Backend.Address]);
        (await AskAsync(gateway, "revoked", "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(replica.Http, "revoked", "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
        gateway.Accounts.Sessions.TryRemove(EchoAccounts.Token, out _);
        await Eventually.IsTrueAsync(async () => (await AskAsync(gateway, "revoked", "Bearer", EchoAccounts.Token)).Status == HttpStatusCode.Unauthorized, "the token is refused", WithinFive);
        await Eventually.IsTrueAsync(async () => (await AskAsync(replica.Http, "revoked", "Bearer", EchoAccounts.Token)).Status == HttpStatusCode.Unauthorized, "the token is refused", WithinFive);
    }

    [Fact]
    public async Task Profile_ActedForNoMore_StandsInNoIdentityAfterFiveSecondsOnEveryReplica()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        await using var replica = await GatewayHost.StartAsync([gateway.Backend.Address]);
        var seen = new ConcurrentQueue<(TimeSpan Sent, int Profiles)>();
        using var stopping = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        var clients = new[] { gateway.Host, replica }.SelectMany(host => Enumerable.Range(0, 3).Select(number => CallAsync(host, $"acting-{host.HttpAddress.Port}-{number}"))).ToList();
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        var left = gateway.Accounts.Sessions[EchoAccounts.Token].Clone();
        left.Session.Profiles.Remove("p1");
        gateway.Accounts.Sessions[EchoAccounts.Token] = left;
        var ended = Stopwatch.GetElapsedTime(began);
        await Task.Delay(WithinFive + TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await stopping.CancelAsync();
        await Task.WhenAll(clients);

        seen.Where(call => call.Sent < ended - TimeSpan.FromMilliseconds(200)).ShouldAllBe(call => call.Profiles == 2);
        var after = seen.Where(call => call.Sent >= ended + WithinFive).ToList();
        after.Count.ShouldBeGreaterThan(clients.Count);
        after.ShouldAllBe(call => call.Profiles == 1);

        async Task CallAsync(GatewayHost host, string region)
        {
            while (!stopping.IsCancellationRequested)
            {
                var sent = Stopwatch.GetElapsedTime(began);
                (await AskAsync(host.Http, region, "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
                host.Tokens.TryVerify(EchoAccounts.TokenIn(gateway.Backend.Service.Headers[region])!, out var caller, out _).ShouldBeTrue();
                seen.Enqueue((sent, caller!.Profiles.Length));
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    [Fact]
    public async Task Token_AccountsAwayWhenItIsRevoked_IsRefusedWithinFiveSecondsAndPublicCallsGoOn()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        (await AskAsync(gateway, "away", "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
        gateway.Accounts.IsAway = true;
        (await AskAsync(gateway, "away", "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
        var last = (Status: HttpStatusCode.OK, Reason: (string?)null);
        await Eventually.IsTrueAsync(async () => (last = await AskAsync(gateway, "away", "Bearer", EchoAccounts.Token)).Status != HttpStatusCode.OK, "the token is refused", WithinFive);
        last.ShouldBe((HttpStatusCode.ServiceUnavailable, "SIGN_IN_AWAY"));
        (await gateway.Host.Http.GetAsync("/v1/measures", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await gateway.BrowseAsync(HttpMethod.Get, "/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await gateway.BrowseAsync(HttpMethod.Get, "/v1/sessions")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        gateway.Accounts.IsAway = false;
        (await AskAsync(gateway, "away", "Bearer", EchoAccounts.Token)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Tokens_MadeUpInGreatNumber_AreNotLookedUpForLong()
    {
        await using var gateway = await SignedInGateway.StartAsync(("Gateway:CallsPerSecond", "1"), ("Gateway:CallsAtOnce", "3"));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 10; i++)
        {
            answers.Add((await AskAsync(gateway, "made-up", "Bearer", $"ea_made-up-{i}")).Status);
        }

        answers[0].ShouldBe(HttpStatusCode.Unauthorized);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        gateway.Accounts.Asked.Count.ShouldBeLessThan(8);
    }

    [Theory]
    [InlineData("/employment.accounts.v1.SessionDirectoryService/FindSession")]
    [InlineData("/employment.profiles.v1.ProfileDirectoryService/GetSnapshot")]
    public async Task Directory_FromOutside_IsNotThere(string path)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await gateway.Host.Http.PostAsync(path, null, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var error = await Should.ThrowAsync<RpcException>(() => new SessionDirectoryService.SessionDirectoryServiceClient(gateway.Host.Channel)
            .FindSessionAsync(new FindSessionRequest { Token = EchoAccounts.Token }).ResponseAsync);
        error.StatusCode.ShouldBe(StatusCode.Unimplemented);
    }

    private static void Check(SignedInGateway gateway, Metadata seen)
    {
        seen.Get("authorization").ShouldBeNull();
        seen.Get("cookie").ShouldBeNull();
        gateway.Host.Tokens.TryVerify(EchoAccounts.TokenIn(seen)!, out var caller, out _).ShouldBeTrue();
        caller!.Subject.ShouldBe("program");
        caller.Roles.ShouldBe(["CLERK", "POLICY_EDITOR"]);
        caller.Permissions.ShouldBe(["accounts.self", "policies.edit"]);
        caller.Region.ShouldBe("410802");
        caller.Profiles.ShouldBe(["p1", "p2"]);
        caller.Session.ShouldBe("0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10");
    }

    private static async Task ListAsync(SignedInGateway gateway, string region, params (string Name, string Value)[] headers)
    {
        var metadata = new Metadata();
        headers.ToList().ForEach(header => metadata.Add(header.Name, header.Value));
        await new PolicyService.PolicyServiceClient(gateway.Host.Channel).ListMeasuresAsync(new ListMeasuresRequest { Region = region }, metadata);
    }

    private static Task<(HttpStatusCode Status, string? Reason)> AskAsync(SignedInGateway gateway, string region, string scheme, string token) =>
        AskAsync(gateway.Host.Http, region, scheme, token);

    private static async Task<(HttpStatusCode Status, string? Reason)> AskAsync(HttpClient http, string region, string scheme, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures?region=" + region);
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token);
        using var response = await http.SendAsync(request);
        return (response.StatusCode, (string?)(await RestClient.JsonAsync(response))["reason"]);
    }
}
