using Employment.Accounts.LockOuts;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Identity;
using Google.Rpc;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Accounts.Tests.Sessions;

/// <summary>Signing in: what is answered, and when a name is locked.</summary>
public sealed class SignInTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    private const string Wrong = "some other long words";

    [Fact]
    public async Task SignIn_RightPassword_GivesTheTokenInAHeaderOnly()
    {
        var name = await host.RegisterAsync();

        using var call = host.Sessions.SignInAsync(new SignInRequest { Name = name, Password = People.Password });
        var token = (await call.ResponseHeadersAsync).GetValue("x-employment-set-session")!;
        var answer = await call;

        token.ShouldStartWith("es_");
        token.Length.ShouldBe("es_".Length + 43);
        answer.ToString().ShouldNotContain(token);
        answer.Tokens.ShouldBeNull();
        answer.Session.CsrfToken.ShouldNotBeEmpty();
        answer.Session.Permissions.ShouldBe(["accounts.self", "accounts.enrol"]);
        (await host.FindAsync(token)).InCookie.ShouldBeTrue();
    }

    [Fact]
    public async Task SignIn_NameInOtherCaseAndWidth_IsTheSameAccount()
    {
        var name = await host.RegisterAsync();

        var browser = await host.SignInAsync($" {name.ToUpperInvariant().Replace('1', '１')} ");

        browser.Session.Subject.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task SignIn_WrongPasswordAndUnknownName_AreAnsweredAlike()
    {
        var name = await host.RegisterAsync();

        var wrong = await FailAsync(name, Wrong);
        var unknown = await FailAsync(People.NewName("nobody"), Wrong);

        wrong.StatusCode.ShouldBe(StatusCode.Unauthenticated);
        (unknown.StatusCode, unknown.Status.Detail).ShouldBe((wrong.StatusCode, wrong.Status.Detail));
    }

    [Theory]
    [InlineData("", "x", "name")]
    [InlineData("someone", "", "password")]
    public async Task SignIn_FieldMissing_IsNamed(string name, string password, string field)
    {
        var refused = await FailAsync(name, password);

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldStartWith(field);
    }

    [Fact]
    public async Task SignIn_RightPasswordAfterFourWrong_IsTaken()
    {
        var name = await host.RegisterAsync();
        await FailAsync(name, Wrong, FailedTries.Most - 1);

        (await host.SignInAsync(name)).Session.ShouldNotBeNull();
        await FailAsync(name, Wrong, FailedTries.Most - 1);
        (await host.SignInAsync(name)).Session.ShouldNotBeNull();
    }

    [Fact]
    public async Task SignIn_RightPasswordAfterFiveWrong_IsLockedForFifteenMinutesToTheSecond()
    {
        var name = await host.RegisterAsync();
        (await FailAsync(name, Wrong, FailedTries.Most)).StatusCode.ShouldBe(StatusCode.Unauthenticated);

        var locked = await FailAsync(name, People.Password);
        locked.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        RetryOf(locked).ShouldBe(15 * 60);

        host.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        RetryOf(await FailAsync(name, People.Password)).ShouldBe(1);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        (await host.SignInAsync(name)).Session.ShouldNotBeNull();
        (await host.HappeningsAsync(name)).ShouldBe(
            ["CREATED", "WRONG_PASSWORD", "WRONG_PASSWORD", "WRONG_PASSWORD", "WRONG_PASSWORD", "WRONG_PASSWORD", "LOCKED_OUT", "SIGNED_IN"]);
    }

    [Fact]
    public async Task SignIn_NameNobodyHas_IsLockedLikeAnyOther()
    {
        var name = People.NewName("nobody");
        (await FailAsync(name, Wrong, FailedTries.Most)).StatusCode.ShouldBe(StatusCode.Unauthenticated);

        (await FailAsync(name, Wrong)).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task SignIn_ManyWrongTriesAtOnce_CountEachAndLockOnce()
    {
        var name = await host.RegisterAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FailAsync(name, Wrong)));

        answers.Count(answer => answer.StatusCode == StatusCode.Unauthenticated).ShouldBeGreaterThanOrEqualTo(FailedTries.Most);
        (await FailAsync(name, People.Password)).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        (await host.HappeningsAsync(name)).Count(what => what == "LOCKED_OUT").ShouldBe(1);
    }

    [Fact]
    public async Task GetSession_NobodySignedIn_AnswersWithoutSession() =>
        (await host.Sessions.GetSessionAsync(new GetSessionRequest())).Session.ShouldBeNull();

    [Fact]
    public async Task GetSession_SignedIn_GivesTheSameCsrfTokenAgain()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());

        var again = await host.Sessions.GetSessionAsync(new GetSessionRequest(), host.As(browser.Session));

        again.Session.CsrfToken.ShouldBe(browser.Session.CsrfToken);
        (await host.FindAsync(browser.Token)).Session.CsrfToken.ShouldBe(browser.Session.CsrfToken);
    }

    [Fact]
    public async Task FindSession_WithoutThePermission_IsRefused()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());

        var refused = await People.RefusedAsync(() => host.Directory.FindSessionAsync(
            new FindSessionRequest { Token = browser.Token }, host.As(browser.Session)).ResponseAsync);

        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task SignOut_CallerWithoutASession_IsUnauthenticated()
    {
        var refused = await People.RefusedAsync(() => host.Sessions.SignOutAsync(
            new SignOutRequest(), host.As(new CallerIdentity("service:other", [], ["accounts.self"], ""))).ResponseAsync);

        refused.StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    private async Task<RpcException> FailAsync(string name, string password, int times = 1)
    {
        RpcException? last = null;
        for (var time = 0; time < times; time++)
        {
            last = await People.RefusedAsync(() => host.SignInAsync(name, password));
        }

        return last!;
    }

    private static long RetryOf(RpcException refused) =>
        Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin"))
            .Details.Single(detail => detail.Is(RetryInfo.Descriptor)).Unpack<RetryInfo>().RetryDelay.Seconds;
}
