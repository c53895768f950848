using System.Net;
using Employment.Contracts.Accounts.V1;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Tests.Hosting;
using Employment.Testing;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.SignIn;

/// <summary>Browsers: the session comes and goes in a cookie, and no other site's page can use it.</summary>
public sealed class CookieTests
{
    private const string SignInPath = "/v1/sessions:signIn";
    private const string SignOutPath = "/v1/sessions:signOut";

    [Fact]
    public async Task SignIn_OverRest_SetsTheCookieAndNothingElse()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await new RestClient(gateway.Host.Http).PostAsync("{}", SignInPath);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Set-Cookie").ShouldBe([$"employment-session={EchoAccounts.Cookie}; path=/; samesite=strict; httponly"]);
        response.Headers.Contains(SessionCookie.MetadataKey).ShouldBeFalse();
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await RestClient.TextAsync(response)).ShouldNotContain(EchoAccounts.Cookie);
    }

    [Fact]
    public async Task SignIn_OverGrpc_ShowsNobodyTheCookie()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var call = new SessionService.SessionServiceClient(gateway.Host.Channel).SignInAsync(new SignInRequest());
        await call.ResponseAsync;
        (await call.ResponseHeadersAsync).Get(SessionCookie.MetadataKey).ShouldBeNull();
        call.GetTrailers().Get(SessionCookie.MetadataKey).ShouldBeNull();
    }

    [Fact]
    public async Task SignIn_Refused_SetsNoCookie()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await new RestClient(gateway.Host.Http).PostAsync("""{"password":"wrong"}""", SignInPath);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public void Cookie_OverTls_IsSecureAndBoundToTheHost()
    {
        var context = new DefaultHttpContext { Request = { Scheme = "https" } };
        SessionCookie.Apply(context, new Grpc.Core.Metadata { { SessionCookie.MetadataKey, "token" } });
        context.Response.Headers.SetCookie.ToString().ShouldBe("__Host-employment-session=token; path=/; secure; samesite=strict; httponly");
        context.Request.Headers.Cookie = "employment-session=planted; __Host-employment-session=own";
        SessionCookie.Read(context.Request).ShouldBe("own");
    }

    [Fact]
    public async Task SignOut_ByCookie_EndsTheSessionAndTheCookie()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await gateway.BrowseAsync(HttpMethod.Post, SignOutPath, ("X-CSRF-Token", EchoAccounts.Csrf));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("employment-session=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/;");
        var seen = gateway.Accounts.Headers["SignOut"];
        seen.Get("cookie").ShouldBeNull();
        gateway.Host.Tokens.TryVerify(EchoAccounts.TokenIn(seen)!, out var caller, out _).ShouldBeTrue();
        caller!.Subject.ShouldBe("clerk.jiefang");

        var last = response;
        await Eventually.IsTrueAsync(async () => (last = await gateway.BrowseAsync(HttpMethod.Get, "/v1/sessions")).StatusCode == HttpStatusCode.Unauthorized, "the session is refused", TimeSpan.FromSeconds(5));
        ((string?)(await RestClient.JsonAsync(last))["reason"]).ShouldBe("SESSION_ENDED");
        last.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldContain("expires=Thu, 01 Jan 1970");
    }

    [Theory]
    [InlineData(false, "SIGN_IN_AWAY")]
    [InlineData(true, null)]
    public async Task SignOut_WithAccountsAway_IsAnErrorAndEndsTheCookie(bool isKnown, string? reason)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        if (isKnown)
        {
            (await gateway.BrowseAsync(HttpMethod.Get, "/v1/sessions")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        gateway.Accounts.IsAway = true;
        using var response = await gateway.BrowseAsync(HttpMethod.Post, SignOutPath, ("X-CSRF-Token", EchoAccounts.Csrf));

        var problem = await RestClient.ProblemAsync(response, HttpStatusCode.ServiceUnavailable, "UNAVAILABLE");
        ((string?)problem["reason"]).ShouldBe(reason);
        gateway.Accounts.Headers.ContainsKey("SignOut").ShouldBe(isKnown);
        response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("employment-session=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/;");
    }

    [Fact]
    public async Task SignOut_FromAPageOfAnotherSite_KeepsTheCookie()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await gateway.BrowseAsync(HttpMethod.Post, SignOutPath, ("X-CSRF-Token", EchoAccounts.Csrf), ("Sec-Fetch-Site", "cross-site"));
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/v1/session")]
    [InlineData("/v1/measures")]
    public async Task PublicCall_WithACookieOfNoSession_GoesOnAsNobodysAndDropsTheCookie(string path)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        gateway.Accounts.Sessions.Clear();
        using var response = await gateway.BrowseAsync(HttpMethod.Get, path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldContain("expires=Thu, 01 Jan 1970");
    }

    [Theory]
    [InlineData("GET", "/v1/measures", null)]
    [InlineData("POST", "/v1/accounts:register", null)]
    [InlineData("GET", "/v1/session", "SIGN_IN_AWAY")]
    [InlineData("POST", "/v1/hiring-objections", "SIGN_IN_AWAY")]
    public async Task PublicCall_WithACookieThatCannotBeLookedUp_IsRefusedWhereItDiffersByWhoAsks(string method, string path, string? reason)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        gateway.Accounts.IsAway = true;
        using var response = await gateway.BrowseAsync(new HttpMethod(method), path);
        (response.StatusCode == HttpStatusCode.OK ? null : (string?)(await RestClient.JsonAsync(response))["reason"]).ShouldBe(reason);
        (response.StatusCode == HttpStatusCode.ServiceUnavailable && reason is not null).ShouldBe(reason is not null);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        gateway.Accounts.Headers.ContainsKey("GetSession").ShouldBeFalse();
    }

    [Fact]
    public async Task GetSession_WithoutACookieWhileAccountsAreAway_IsNobodys()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        gateway.Accounts.IsAway = true;
        (await gateway.Host.Http.GetAsync("/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("csrf-of-the-sessioN")]
    public async Task Change_WithoutTheSessionsToken_IsRefusedBeforeAnyService(string token)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var response = await gateway.BrowseAsync(HttpMethod.Post, SignOutPath, ("X-CSRF-Token", token));
        var problem = await RestClient.ProblemAsync(response, HttpStatusCode.Forbidden, "PERMISSION_DENIED");
        ((string?)problem["reason"]).ShouldBe("CSRF_TOKEN");
        gateway.Accounts.Headers.ContainsKey("SignOut").ShouldBeFalse();
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Change_ByATokenOfAProgramInTheCookie_IsNoSession()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        gateway.Accounts.Sessions[EchoAccounts.Cookie] = EchoAccounts.Opened("program", inCookie: false);
        using var response = await gateway.BrowseAsync(HttpMethod.Post, SignOutPath, ("X-CSRF-Token", ""));
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Reading_ByCookie_NeedsNoToken()
    {
        await using var gateway = await SignedInGateway.StartAsync();
        (await gateway.BrowseAsync(HttpMethod.Get, "/v1/sessions")).StatusCode.ShouldBe(HttpStatusCode.OK);
        EchoAccounts.TokenIn(gateway.Accounts.Headers["ListSessions"]).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task SignIn_FromAPageOfAnotherSite_IsRefused(string header, string value)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, SignInPath) { Content = new StringContent("{}", null, "application/json") };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await gateway.Host.Http.SendAsync(request);
        var problem = await RestClient.ProblemAsync(response, HttpStatusCode.Forbidden, "PERMISSION_DENIED");
        ((string?)problem["reason"]).ShouldBe("FOREIGN_ORIGIN");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        gateway.Accounts.Headers.ContainsKey("SignIn").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Origin", null)]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task SignIn_FromAPageOfOurs_IsTaken(string header, string? value)
    {
        await using var gateway = await SignedInGateway.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, SignInPath) { Content = new StringContent("{}", null, "application/json") };
        request.Headers.TryAddWithoutValidation(header, value ?? gateway.Host.HttpAddress.GetLeftPart(UriPartial.Authority));
        (await gateway.Host.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
