using System.Globalization;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Seeding;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Hosting;
using Grpc.Core;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Seeding;

/// <summary>What the settings bring in at start: banks, demo accounts, the first administrator.</summary>
public sealed class SeedTests(AccountsHost files) : IClassFixture<AccountsHost>
{
    private const string Profile = "0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10";

    private static readonly string Secret = Base32.Encode("12345678901234567890"u8);

    private static readonly string Demo = $$"""
        {"accounts": [
          {"name": "clerk.demo", "displayName": "张敏", "password": "{{People.Password}}", "roles": ["CLERK"], "region": "410802", "totpSecret": "{{Secret}}"},
          {"name": "new.demo", "displayName": "王芳", "password": "{{People.Password}}", "roles": ["REVIEWER"], "region": "410802"},
          {"name": "officer.demo", "displayName": "李强", "password": "{{People.Password}}", "roles": ["BANK_OFFICER"], "region": "410800", "bank": "B001", "totpSecret": "{{Secret}}"},
          {"name": "seeker.demo", "displayName": "小李", "password": "{{People.Password}}", "roles": ["JOB_SEEKER"], "profiles": [{"profile": "{{Profile}}", "kind": "PERSON"}]}
        ]}
        """;

    [Fact]
    public async Task DemoSeed_MakesAccountsThatCanBeUsedAtOnceAndWarns()
    {
        var path = files.WriteFile("demo.json", Demo);
        await using var host = await AccountsHost.StartAsync(null, $"--Accounts:DemoSeedFile={path}");

        var clerk = (await host.SignInAsync("clerk.demo", code: new Device(Secret, host.Time).Code())).Session;
        (clerk.PasswordChangeNeeded, clerk.SecondFactorNeeded, clerk.Region).ShouldBe((false, false, "410802"));
        (await host.SignInAsync("new.demo")).Session.SecondFactorNeeded.ShouldBeTrue();
        (await host.SignInAsync("officer.demo", code: new Device(Secret, host.Time).Code())).Session.Permissions.ShouldContain("loans.query");
        (await host.SignInAsync("seeker.demo")).Session.Profiles.ShouldBe([Profile]);
        (await host.Accounts.ListBanksAsync(new ListBanksRequest())).Banks.Select(bank => bank.Name).ShouldBe(["焦作示范银行", "山阳示范银行"]);
        host.Logs.Text.ShouldContain(path);
        host.Logs.Text.ShouldNotContain(People.Password);
    }

    [Fact]
    public async Task DemoSeed_SecondStart_LeavesWhatIsThere()
    {
        var path = files.WriteFile("demo-twice.json", Demo);
        await using var first = await AccountsHost.StartAsync(null, $"--Accounts:DemoSeedFile={path}");
        var session = (await first.SignInAsync("seeker.demo")).Session;
        await first.ChangePasswordAsync(session, People.Password, "another long pass phrase");

        await using var second = await AccountsHost.StartAsync(first, $"--Accounts:DemoSeedFile={path}");

        (await second.SignInAsync("seeker.demo", "another long pass phrase")).Session.Subject.ShouldBe(session.Subject);
    }

    [Theory]
    [InlineData("{\"accounts\": [{\"name\": \"x.demo\", \"displayName\": \"x\", \"password\": \"tooshort\"}]}", "x.demo")]
    [InlineData("{\"accounts\": [{\"name\": \"x.demo\", \"displayName\": \"x\", \"password\": \"correct horse battery\", \"roles\": [\"KING\"]}]}", "x.demo")]
    [InlineData("{\"accounts\": [\n{\"nonsense\": 1}]}", "line 2")]
    public async Task DemoSeed_FileThatCannotBeUsed_StopsTheStartAndNamesTheSetting(string text, string says)
    {
        var path = files.WriteFile("bad.json", text);

        var refused = await Should.ThrowAsync<InvalidSettingException>(() => AccountsHost.StartAsync(null, $"--Accounts:DemoSeedFile={path}"));

        refused.Message.ShouldContain(DemoSeed.Variable);
        refused.Message.ShouldContain(says);
    }

    [Fact]
    public async Task FirstAdministrator_IsMadeOnceWithAPasswordForItsOwnerOnly()
    {
        var file = files.PathOf("first-password");
        string[] settings = ["--Accounts:FirstAdministrator=admin.city", $"--Accounts:FirstPasswordFile={file}"];
        await using var host = await AccountsHost.StartAsync(null, settings);

        new FileInfo(file).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var password = (await File.ReadAllTextAsync(file)).Trim();
        var browser = await host.SignInAsync("admin.city", password);
        (browser.Session.PasswordChangeNeeded, browser.Session.Region).ShouldBe((true, "410800"));
        host.Logs.Text.ShouldNotContain(password);

        File.Delete(file);
        await using var again = await AccountsHost.StartAsync(host, settings);
        File.Exists(file).ShouldBeFalse();

        await host.ChangePasswordAsync(browser.Session, password, People.Password);
        await host.EnrolAsync((await host.FindAsync(browser.Token)).Session);
        var ready = (await host.FindAsync(browser.Token)).Session;
        await host.Accounts.CreateAccountAsync(People.Creation(Kind.Clerk), host.As(ready));
    }

    [Fact]
    public async Task FirstAdministrator_WithoutTheFile_StopsTheStart() =>
        (await Should.ThrowAsync<InvalidSettingException>(() => AccountsHost.StartAsync(null, "--Accounts:FirstAdministrator=admin.city")))
            .Message.ShouldContain("Accounts__FirstPasswordFile");

    [Theory]
    [InlineData("209999", true, false)]
    [InlineData("210000", true, true)]
    [InlineData("1000", false, true)]
    [InlineData("0", false, false)]
    public void PasswordRounds_FewerThanAskedFor_AreRefusedInProduction(string rounds, bool isProduction, bool isTaken)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Accounts:PasswordRounds", rounds)]).Build();
        var read = () => AccountsOptions.Read(configuration, isProduction);
        if (isTaken)
        {
            read().PasswordRounds.ShouldBe(int.Parse(rounds, CultureInfo.InvariantCulture));
        }
        else
        {
            Should.Throw<InvalidSettingException>(() => read()).Message.ShouldContain("Accounts__PasswordRounds");
        }
    }

    [Fact]
    public async Task BankRegister_IsAppliedAtEachStart()
    {
        var path = files.WriteFile("banks.json", """[{"bank": "B101", "name": "一行"}, {"bank": "B102", "name": "二行", "active": false}]""");
        await using var host = await AccountsHost.StartAsync(null, $"--Accounts:BankRegisterFile={path}");
        (await FindBankAsync(host, "B101")).Name.ShouldBe("一行");
        (await FindBankAsync(host, "B101")).Permissions.ShouldBe(["loans.query"]);
        (await People.RefusedAsync(() => FindBankAsync(host, "B102"))).StatusCode.ShouldBe(StatusCode.NotFound);

        files.WriteFile("banks.json", """[{"bank": "B102", "name": "二行"}, {"bank": "B103", "name": "三行"}]""");
        await using var next = await AccountsHost.StartAsync(host, $"--Accounts:BankRegisterFile={path}");
        (await next.Accounts.ListBanksAsync(new ListBanksRequest())).Banks.Select(bank => bank.Bank_).ShouldBe(["B101", "B102", "B103"]);
        (await People.RefusedAsync(() => FindBankAsync(next, "B999"))).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    private static Task<FindBankResponse> FindBankAsync(AccountsHost host, string bank) =>
        host.Directory.FindBankAsync(new FindBankRequest { Bank = bank }, host.AsGateway()).ResponseAsync;
}
