using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Passwords;

/// <summary>A whole life of an account leaves no secret in the log, whatever its level.</summary>
public sealed class LogTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    private const string Changed = "another long pass phrase";

    [Fact]
    public async Task Log_OfEverythingAnAccountDoes_HoldsNoSecret()
    {
        var secrets = new List<string> { People.Password, Changed, "some other long words", "LLLLOOOOGGG2" };
        secrets.AddRange(await LifeOfStaffAsync());
        secrets.AddRange(await LifeOfThePublicAsync());

        host.Logs.Text.ShouldNotBeEmpty();
        secrets.ShouldAllBe(secret => secret.Length > 5);
        secrets.Where(secret => host.Logs.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> LifeOfStaffAsync()
    {
        var created = await host.CreateAsync(Kind.Clerk);
        var browser = await host.SignInAsync(created.Account.Name, created.FirstPassword);
        await host.ChangePasswordAsync(browser.Session, created.FirstPassword, People.Password);
        var device = await host.EnrolAsync((await host.FindAsync(browser.Token)).Session);
        await People.RefusedAsync(() => host.SignInAsync(created.Account.Name, "some other long words"));
        await People.RefusedAsync(() => host.SignInAsync(created.Account.Name, code: "no-code-at-all"));
        var recovered = await host.SignInAsync(created.Account.Name, code: device.RecoveryCodes[0]);
        var reset = await host.Accounts.ResetAccountAsync(
            new ResetAccountRequest { RequestId = Guid.NewGuid().ToString(), Account = created.Account.Account_, Why = "Lost." }, host.AsAdministrator("410800"));
        return [created.FirstPassword, browser.Token, browser.Session.CsrfToken, device.Secret, .. device.RecoveryCodes, recovered.Token, reset.FirstPassword];
    }

    private async Task<IEnumerable<string>> LifeOfThePublicAsync()
    {
        var name = await host.RegisterAsync();
        var program = await host.SignInProgramAsync(name);
        host.Profiles.Codes.Give("LLLLOOOOGGG2", Profile.Types.Kind.Person);
        await host.Accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = "LLLLOOOOGGG2" }, host.As(program.Session));
        await host.ChangePasswordAsync(program.Session, People.Password, Changed);
        var renewed = await host.Sessions.RefreshSessionAsync(new RefreshSessionRequest { RefreshToken = program.Tokens.RefreshToken });
        await People.RefusedAsync(() => host.Sessions.RefreshSessionAsync(new RefreshSessionRequest { RefreshToken = program.Tokens.RefreshToken }).ResponseAsync);
        await host.ShouldNotHoldAsync(renewed.Tokens.AccessToken);

        // Typed where a name belongs.
        await People.RefusedAsync(() => host.SignInAsync("name-of-nobody-at-all"));
        return [program.Tokens.AccessToken, program.Tokens.RefreshToken, renewed.Tokens.AccessToken, renewed.Tokens.RefreshToken, name, "name-of-nobody-at-all"];
    }
}
