using System.Text;
using Employment.Accounts.LockOuts;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.SecondFactors;

/// <summary>The second factor: who needs one, which codes count, and how often.</summary>
public sealed class SecondFactorTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task Session_OfNewStaff_GrowsWithEachStep()
    {
        var created = await host.CreateAsync(Kind.Clerk);
        var browser = await host.SignInAsync(created.Account.Name, created.FirstPassword);
        (browser.Session.PasswordChangeNeeded, browser.Session.SecondFactorNeeded).ShouldBe((true, true));
        browser.Session.Permissions.ShouldBe(["accounts.self"]);

        await host.ChangePasswordAsync(browser.Session, created.FirstPassword, People.Password);
        var changed = (await host.FindAsync(browser.Token)).Session;
        (changed.PasswordChangeNeeded, changed.SecondFactorNeeded).ShouldBe((false, true));
        changed.Permissions.ShouldBe(["accounts.self", "accounts.enrol"]);

        await host.EnrolAsync(changed);
        var ready = (await host.FindAsync(browser.Token)).Session;
        (ready.PasswordChangeNeeded, ready.SecondFactorNeeded).ShouldBe((false, false));
        ready.Permissions.ShouldContain("profiles.register");
        (ready.Subject, ready.Region).ShouldBe((created.Account.Name, "410802"));
        (await host.HappeningsAsync(created.Account.Name)).ShouldBe(["CREATED", "SIGNED_IN", "PASSWORD_CHANGED", "SECOND_FACTOR_SET"]);
    }

    [Fact]
    public async Task BeginSecondFactor_WithTheFirstPasswordStill_IsRefused()
    {
        var created = await host.CreateAsync(Kind.Clerk);
        var browser = await host.SignInAsync(created.Account.Name, created.FirstPassword);

        var refused = await People.RefusedAsync(() => host.EnrolAsync(browser.Session, created.FirstPassword));

        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task ConfirmSecondFactor_OtherSessionsBegunBefore_End()
    {
        var name = await host.RegisterAsync();
        var (mine, other) = (await host.SignInAsync(name), await host.SignInAsync(name));

        await host.EnrolAsync(mine.Session);

        await host.FindAsync(mine.Token);
        await host.ShouldNotHoldAsync(other.Token);
    }

    [Fact]
    public async Task SignIn_WithoutTheCode_SaysThatItIsNeededAndGivesNoSession()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        using var call = host.Sessions.SignInAsync(new SignInRequest { Name = clerk.Name, Password = People.Password });
        var headers = await call.ResponseHeadersAsync;
        var answer = await call;

        (answer.CodeNeeded, answer.Session, answer.Tokens).ShouldBe((true, null, null));
        headers.GetValue("x-employment-set-session").ShouldBeNull();
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task SignIn_CodeOfANeighbouringStep_CountsWithinOne(int steps, bool counts)
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        host.Time.Advance(TimeSpan.FromMinutes(2));

        if (counts)
        {
            (await host.SignInAsync(clerk.Name, code: clerk.Device.Code(steps))).Session.Permissions.ShouldContain("profiles.register");
        }
        else
        {
            (await RefusedAsync(clerk, clerk.Device.Code(steps))).ShouldBe(StatusCode.Unauthenticated);
        }
    }

    [Fact]
    public async Task SignIn_CodeUsedBefore_IsRefusedAndTheNextIsTaken()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        var code = clerk.Device.Code();
        await host.SignInAsync(clerk.Name, code: code);

        (await RefusedAsync(clerk, code)).ShouldBe(StatusCode.Unauthenticated);
        (await RefusedAsync(clerk, clerk.Device.Code(-1))).ShouldBe(StatusCode.Unauthenticated);
        host.Time.Advance(TimeSpan.FromSeconds(30));
        await host.SignInAsync(clerk.Name, code: clerk.Device.Code());
    }

    [Fact]
    public async Task SignIn_CodeThatConfirmedTheDevice_IsUsedUp()
    {
        var name = await host.RegisterAsync();
        var device = await host.EnrolAsync((await host.SignInAsync(name)).Session);

        (await People.RefusedAsync(() => host.SignInAsync(name, code: device.Code()))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Fact]
    public async Task SignIn_OneCodeTwiceAtOnce_CountsOnce()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        var code = clerk.Device.Code();

        var signedIn = await Task.WhenAll(TryAsync(clerk, code), TryAsync(clerk, code), TryAsync(clerk, code));

        signedIn.Count(one => one).ShouldBe(1);
    }

    [Fact]
    public async Task SignIn_FiveWrongCodes_LockTheName()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        for (var time = 0; time < FailedTries.Most; time++)
        {
            (await RefusedAsync(clerk, WrongCode(clerk))).ShouldBe(StatusCode.Unauthenticated);
        }

        (await RefusedAsync(clerk, clerk.Device.Code())).ShouldBe(StatusCode.ResourceExhausted);
        (await host.HappeningsAsync(clerk.Name))[^6..].ShouldBe(["WRONG_CODE", "WRONG_CODE", "WRONG_CODE", "WRONG_CODE", "WRONG_CODE", "LOCKED_OUT"]);
    }

    [Fact]
    public async Task SignIn_WrongPasswordWithRightCode_UsesNothingUp()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        await People.RefusedAsync(() => host.SignInAsync(clerk.Name, "some other long words", clerk.Device.Code()));

        await host.SignInAsync(clerk.Name, code: clerk.Device.Code());
    }

    [Fact]
    public async Task SignIn_RecoveryCode_CountsOnce()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        clerk.Device.RecoveryCodes.Length.ShouldBe(RecoveryCodes.Count);

        (await host.SignInAsync(clerk.Name, code: clerk.Device.RecoveryCodes[0].ToLowerInvariant())).Session.SecondFactorNeeded.ShouldBeFalse();
        (await RefusedAsync(clerk, clerk.Device.RecoveryCodes[0])).ShouldBe(StatusCode.Unauthenticated);
        await host.SignInAsync(clerk.Name, code: clerk.Device.RecoveryCodes[1]);
    }

    [Fact]
    public async Task ConfirmSecondFactor_WrongCodes_AreCounted()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());
        await host.Accounts.BeginSecondFactorAsync(new BeginSecondFactorRequest { Password = People.Password }, host.As(browser.Session));

        for (var time = 0; time < FailedTries.Most; time++)
        {
            (await ConfirmAsync(browser, "abcdef")).ShouldBe(StatusCode.InvalidArgument);
        }

        (await ConfirmAsync(browser, "abcdef")).ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task ConfirmSecondFactor_NothingBegun_IsRefused()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());

        (await ConfirmAsync(browser, "123456")).ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task BeginSecondFactor_OnAnAccountThatHasOne_LeavesTheOldOneUntilConfirmed()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        await host.Accounts.BeginSecondFactorAsync(new BeginSecondFactorRequest { Password = People.Password }, host.As(clerk.Browser.Session));

        await host.SignInAsync(clerk.Name, code: clerk.Device.Code());
    }

    [Fact]
    public async Task BeginSecondFactor_GivesAnAddressForAuthenticators()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());

        var begun = await host.Accounts.BeginSecondFactorAsync(new BeginSecondFactorRequest { Password = People.Password }, host.As(browser.Session));

        begun.Uri.ShouldStartWith("otpauth://totp/");
        begun.Uri.ShouldContain($"secret={begun.Secret}");
        Base32.Decode(begun.Secret).Length.ShouldBe(20);
    }

    [Fact]
    public async Task Database_SecretsAndCodes_AreNotInIt()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        var id = Guid.Parse(clerk.Account);

        var secret = await host.InDatabaseAsync(db => db.SecondFactors.Where(row => row.Account == id).Select(row => row.Secret!).SingleAsync());
        var hashes = await host.InDatabaseAsync(db => db.RecoveryCodes.Where(row => row.Account == id).Select(row => row.Hash).ToListAsync());

        Encoding.ASCII.GetString(secret).ShouldNotContain(clerk.Device.Secret);
        hashes.Count.ShouldBe(10);
        hashes.ShouldAllBe(hash => hash.Length == 32);
    }

    private static string WrongCode(Member member)
    {
        string[] good = [member.Device.Code(-1), member.Device.Code(), member.Device.Code(1)];
        return new[] { "000000", "111111", "222222", "333333" }.First(code => !good.Contains(code));
    }

    private async Task<StatusCode> ConfirmAsync(Browser browser, string code) => (await People.RefusedAsync(() =>
        host.Accounts.ConfirmSecondFactorAsync(new ConfirmSecondFactorRequest { Code = code }, host.As(browser.Session)).ResponseAsync)).StatusCode;

    private async Task<StatusCode> RefusedAsync(Member member, string code) =>
        (await People.RefusedAsync(() => host.SignInAsync(member.Name, code: code))).StatusCode;

    private async Task<bool> TryAsync(Member member, string code)
    {
        try
        {
            await host.SignInAsync(member.Name, code: code);
            return true;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.Unauthenticated)
        {
            return false;
        }
    }
}
