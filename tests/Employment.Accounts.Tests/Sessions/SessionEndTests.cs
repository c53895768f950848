using Employment.Accounts.Sessions;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Sessions;

/// <summary>When a browser's session ends: by time, by its owner, and by what is done to its account.</summary>
public sealed class SessionEndTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task FindSession_OfThePublicInUse_HoldsForTwelveHoursToTheSecond()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());

        host.Time.Advance(TimeSpan.FromHours(6));
        await host.FindAsync(browser.Token);
        host.Time.Advance(TimeSpan.FromHours(6) - TimeSpan.FromSeconds(1));
        await host.FindAsync(browser.Token);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.ShouldNotHoldAsync(browser.Token);
    }

    [Fact]
    public async Task FindSession_OfThePublicIdle_EndsAfterEightHours()
    {
        var (one, other) = (await host.SignInAsync(await host.RegisterAsync()), await host.SignInAsync(await host.RegisterAsync()));

        host.Time.Advance(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        await host.FindAsync(one.Token);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.ShouldNotHoldAsync(other.Token);
        await host.FindAsync(one.Token);
    }

    [Fact]
    public async Task FindSession_OfStaffIdle_EndsAfterThirtyMinutes()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        await TouchAsync(clerk.Browser.Token);

        host.Time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        await host.FindAsync(clerk.Browser.Token);
        host.Time.Advance(TimeSpan.FromMinutes(30));
        await host.ShouldNotHoldAsync(clerk.Browser.Token);
    }

    [Fact]
    public async Task FindSession_OftenWithinAMinute_WritesOnce()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());
        var began = host.Time.Now;

        host.Time.Advance(TimeSpan.FromSeconds(59));
        await host.FindAsync(browser.Token);
        (await SeenAsync(browser)).ShouldBe(began);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.FindAsync(browser.Token);
        (await SeenAsync(browser)).ShouldBe(began + TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task SignOut_ThenTheToken_HoldsNoMore()
    {
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);

        await host.Sessions.SignOutAsync(new SignOutRequest(), host.As(browser.Session));

        await host.ShouldNotHoldAsync(browser.Token);
        (await host.HappeningsAsync(name)).ShouldBe(["CREATED", "SIGNED_IN", "SIGNED_OUT"]);
    }

    [Fact]
    public async Task SignOut_OnOneReplica_HoldsOnAnother()
    {
        await using var replica = await AccountsHost.StartAsync(host);
        var browser = await host.SignInAsync(await host.RegisterAsync());
        await replica.FindAsync(browser.Token);

        await host.Sessions.SignOutAsync(new SignOutRequest(), host.As(browser.Session));

        await replica.ShouldNotHoldAsync(browser.Token);
    }

    [Fact]
    public async Task RevokeSession_OfOnesOwn_EndsThatOne()
    {
        var name = await host.RegisterAsync();
        var (first, second) = (await host.SignInAsync(name), await host.SignInAsync(name));
        var listed = await host.Sessions.ListSessionsAsync(new ListSessionsRequest(), host.As(second.Session));
        listed.Sessions.Select(session => session.Session_).ShouldBe([second.Session.Session_, first.Session.Session_], ignoreOrder: true);
        listed.Sessions.ShouldAllBe(session => session.CsrfToken == "");

        await host.Sessions.RevokeSessionAsync(new RevokeSessionRequest { Session = first.Session.Session_ }, host.As(second.Session));

        await host.ShouldNotHoldAsync(first.Token);
        await host.FindAsync(second.Token);
    }

    [Fact]
    public async Task RevokeSession_OfSomebodyElse_IsNotFound()
    {
        var (mine, theirs) = (await host.SignInAsync(await host.RegisterAsync()), await host.SignInAsync(await host.RegisterAsync()));

        var refused = await People.RefusedAsync(() => host.Sessions.RevokeSessionAsync(
            new RevokeSessionRequest { Session = theirs.Session.Session_ }, host.As(mine.Session)).ResponseAsync);

        refused.StatusCode.ShouldBe(StatusCode.NotFound);
        await host.FindAsync(theirs.Token);
    }

    [Fact]
    public async Task ChangePassword_EndsTheOthersAndNotThisOne()
    {
        var name = await host.RegisterAsync();
        var (mine, other) = (await host.SignInAsync(name), await host.SignInAsync(name));

        await host.ChangePasswordAsync(mine.Session, People.Password, "another long pass phrase");

        await host.FindAsync(mine.Token);
        await host.ShouldNotHoldAsync(other.Token);
        (await People.RefusedAsync(() => host.SignInAsync(name))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        await host.SignInAsync(name, "another long pass phrase");
    }

    [Fact]
    public async Task Sweep_ADayAfterTheEnd_RemovesSessionsAndKeepsTheRecord()
    {
        await using var other = await AccountsHost.StartAsync(null);
        var name = await other.RegisterAsync();
        await other.SignInAsync(name);
        var sweep = other.Services.GetRequiredService<SessionSweep>();

        other.Time.Advance(TimeSpan.FromHours(36));
        await sweep.SweepAsync(CancellationToken.None);
        (await other.InDatabaseAsync(db => db.Sessions.CountAsync())).ShouldBe(1);
        other.Time.Advance(TimeSpan.FromSeconds(1));
        await sweep.SweepAsync(CancellationToken.None);
        (await other.InDatabaseAsync(db => db.Sessions.CountAsync())).ShouldBe(0);
        (await other.HappeningsAsync(name)).ShouldBe(["CREATED", "SIGNED_IN"]);
    }

    private async Task TouchAsync(string token)
    {
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await host.FindAsync(token);
    }

    private Task<DateTimeOffset> SeenAsync(Browser browser) =>
        host.InDatabaseAsync(db => db.Sessions.Where(row => row.Id == Guid.Parse(browser.Session.Session_)).Select(row => row.SeenAt).SingleAsync());
}
