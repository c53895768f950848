using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Accounts.Tests.Sessions;

/// <summary>A program's tokens: how long they hold, and that a refresh token counts once.</summary>
public sealed class ProgramSessionTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task SignIn_WithTokens_GivesTokensAndNoCookie()
    {
        var name = await host.RegisterAsync();
        using var call = host.Sessions.SignInAsync(
            new SignInRequest { Name = name, Password = People.Password, Transport = SignInRequest.Types.Transport.Token });
        var headers = await call.ResponseHeadersAsync;
        var answer = await call;

        headers.GetValue("x-employment-set-session").ShouldBeNull();
        answer.Tokens.AccessToken.ShouldStartWith("ea_");
        answer.Tokens.RefreshToken.ShouldStartWith("er_");
        answer.Tokens.ExpiresInSeconds.ShouldBe(900);
        answer.Session.CsrfToken.ShouldBeEmpty();
        (await host.FindAsync(answer.Tokens.AccessToken)).InCookie.ShouldBeFalse();
        await host.ShouldNotHoldAsync(answer.Tokens.RefreshToken);
    }

    [Fact]
    public async Task AccessToken_HoldsForFifteenMinutesToTheSecond()
    {
        var tokens = await BeginAsync();

        host.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        await host.FindAsync(tokens.AccessToken);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.ShouldNotHoldAsync(tokens.AccessToken);
    }

    [Fact]
    public async Task RefreshSession_GivesNewTokensAndLetsTheOldAccessTokenRunOut()
    {
        var first = await BeginAsync();

        var second = await RefreshAsync(first);

        second.RefreshToken.ShouldNotBe(first.RefreshToken);
        await host.FindAsync(second.AccessToken);
        await host.FindAsync(first.AccessToken);
    }

    [Fact]
    public async Task RefreshSession_UsedToken_EndsTheSession()
    {
        var name = await host.RegisterAsync();
        var first = (await host.SignInProgramAsync(name)).Tokens;
        var second = await RefreshAsync(first);

        (await People.RefusedAsync(() => RefreshAsync(first))).StatusCode.ShouldBe(StatusCode.Unauthenticated);

        await host.ShouldNotHoldAsync(second.AccessToken);
        (await People.RefusedAsync(() => RefreshAsync(second))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        (await host.HappeningsAsync(name)).ShouldBe(["CREATED", "SIGNED_IN", "REFRESH_REUSED"]);
    }

    [Fact]
    public async Task RefreshSession_TwoClientsAtOnce_ExactlyOneWins()
    {
        for (var round = 0; round < 10; round++)
        {
            var tokens = await BeginAsync();

            var won = await Task.WhenAll(TryAsync(tokens), TryAsync(tokens));

            won.Count(one => one).ShouldBe(1);
            await host.ShouldNotHoldAsync(tokens.AccessToken);
        }
    }

    [Fact]
    public async Task RefreshSession_ThirtyDaysAfterSignIn_IsOverToTheSecond()
    {
        var (one, other) = (await BeginAsync(), await BeginAsync());

        host.Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        var last = await RefreshAsync(one);
        last.ExpiresInSeconds.ShouldBe(1);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        (await People.RefusedAsync(() => RefreshAsync(other))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        await host.ShouldNotHoldAsync(last.AccessToken);
    }

    [Fact]
    public async Task RefreshSession_AfterSignOut_IsRefusedWithoutAnEntryOfReuse()
    {
        var name = await host.RegisterAsync();
        var answer = await host.SignInProgramAsync(name);
        await host.Sessions.SignOutAsync(new SignOutRequest(), host.As(answer.Session));

        (await People.RefusedAsync(() => RefreshAsync(answer.Tokens))).StatusCode.ShouldBe(StatusCode.Unauthenticated);

        await host.ShouldNotHoldAsync(answer.Tokens.AccessToken);
        (await host.HappeningsAsync(name)).ShouldBe(["CREATED", "SIGNED_IN", "SIGNED_OUT"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("er_nonsense")]
    public async Task RefreshSession_UnknownToken_IsUnauthenticated(string token) =>
        (await People.RefusedAsync(() => RefreshAsync(new Tokens { RefreshToken = token }))).StatusCode.ShouldBe(StatusCode.Unauthenticated);

    [Fact]
    public async Task RefreshSession_AccessToken_IsUnauthenticated()
    {
        var tokens = await BeginAsync();

        var refused = await People.RefusedAsync(() => RefreshAsync(new Tokens { RefreshToken = tokens.AccessToken }));

        refused.StatusCode.ShouldBe(StatusCode.Unauthenticated);
        await host.FindAsync(tokens.AccessToken);
    }

    private async Task<Tokens> BeginAsync() => (await host.SignInProgramAsync(await host.RegisterAsync())).Tokens;

    private async Task<Tokens> RefreshAsync(Tokens tokens) =>
        (await host.Sessions.RefreshSessionAsync(new RefreshSessionRequest { RefreshToken = tokens.RefreshToken })).Tokens;

    private async Task<bool> TryAsync(Tokens tokens)
    {
        try
        {
            await RefreshAsync(tokens);
            return true;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.Unauthenticated)
        {
            return false;
        }
    }
}
