using Employment.Accounts.Domain;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>Accounts of the public: their names, and the profiles they act for.</summary>
public sealed class RegistrationTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Theory]
    [InlineData("li.x")]
    [InlineData("小李-2026")]
    [InlineData("li_20261121")]
    [InlineData("a13800138")]
    public void Fault_NameThatCounts_IsNone(string name) => SignInName.Fault(SignInName.Fold(name)).ShouldBeNull();

    [Theory]
    [InlineData("abc", "4 to 64")]
    [InlineData("two words", "letters of any script")]
    [InlineData("a@b.example", "letters of any script")]
    [InlineData("138-0013-8000", "telephone")]
    [InlineData("li13800138000", "telephone")]
    [InlineData("１３８００１３８０００", "telephone")]
    [InlineData("0391-3569000", "telephone")]
    [InlineData("0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10", "account's id")]
    public void Fault_NameThatIsRefused_SaysWhy(string name, string why) => SignInName.Fault(SignInName.Fold(name)).ShouldNotBeNull().ShouldContain(why);

    [Theory]
    [InlineData("")]
    [InlineData("li.")]
    public async Task RegisterAccount_NameWithAnIdNumber_IsRefusedWithoutRepeatingIt(string before)
    {
        var number = string.Concat("4108", "02", "1990", "0101", "123") + "X";

        var refused = await RefusedAsync(before + number);

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldStartWith("name: looks like an ID number");
        refused.Status.Detail.ShouldNotContain(number[..6]);
        host.Logs.Text.ShouldNotContain(number);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Fault_LengthOfAName_CountsFromFourTo64(int length, bool counts) =>
        (SignInName.Fault(new string('x', length)) is null).ShouldBe(counts);

    [Fact]
    public async Task RegisterAccount_NameInUse_AlreadyExistsInAnyCase()
    {
        var name = await host.RegisterAsync();

        (await RefusedAsync(name.ToUpperInvariant())).StatusCode.ShouldBe(StatusCode.AlreadyExists);
    }

    [Fact]
    public async Task RegisterAccount_OneNameManyTimesAtOnce_IsGivenOnce()
    {
        var name = People.NewName();

        var made = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TryAsync(name)));

        made.Count(one => one).ShouldBe(1);
    }

    [Theory]
    [InlineData("7q4k-m2xt-9rwd", Profile.Types.Kind.Person, Kind.JobSeeker)]
    [InlineData("7Q4K M2XT 9RWE", Profile.Types.Kind.Employer, Kind.EmployerAgent)]
    public async Task ActivateProfile_CodeOfTheCounter_LetsTheAccountActForIt(string typed, Profile.Types.Kind kind, Kind role)
    {
        var code = typed.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var profile = host.Profiles.Codes.Give(code, kind);
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);

        (await ActivateAsync(browser, typed)).Profile.ShouldBe(profile.ToString());

        var session = (await host.FindAsync(browser.Token)).Session;
        session.Profiles.ShouldBe([profile.ToString()]);
        session.Roles.ShouldBe([role]);
        session.Permissions.ShouldContain("profiles.read");
        session.Region.ShouldBeEmpty();
        host.Profiles.Codes.Redeemers.ShouldContain(session.Subject);
        (await host.HappeningsAsync(name)).ShouldBe(["CREATED", "SIGNED_IN", "PROFILE_ACTIVATED"]);
    }

    [Fact]
    public async Task ActivateProfile_PersonAndFirm_AddUp()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());
        host.Profiles.Codes.Give("AAAABBBBCCC2", Profile.Types.Kind.Person);
        host.Profiles.Codes.Give("AAAABBBBCCC3", Profile.Types.Kind.Employer);

        await ActivateAsync(browser, "AAAABBBBCCC2");
        await ActivateAsync(browser, "AAAABBBBCCC3");

        var session = (await host.FindAsync(browser.Token)).Session;
        session.Profiles.Count.ShouldBe(2);
        session.Roles.ShouldBe([Kind.JobSeeker, Kind.EmployerAgent]);
    }

    [Fact]
    public async Task ActivateProfile_UsedCode_IsNotFound()
    {
        host.Profiles.Codes.Give("AAAABBBBCCC4", Profile.Types.Kind.Person);
        await ActivateAsync(await host.SignInAsync(await host.RegisterAsync()), "AAAABBBBCCC4");
        var other = await host.SignInAsync(await host.RegisterAsync());

        (await People.RefusedAsync(() => ActivateAsync(other, "AAAABBBBCCC4"))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await host.FindAsync(other.Token)).Session.Profiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task ActivateProfile_FiveWrongCodes_LockItForFifteenMinutes()
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());
        for (var time = 0; time < FailedTries.Most; time++)
        {
            (await People.RefusedAsync(() => ActivateAsync(browser, "ZZZZZZZZZZZZ"))).StatusCode.ShouldBe(StatusCode.NotFound);
        }

        host.Profiles.Codes.Give("AAAABBBBCCC5", Profile.Types.Kind.Person);
        (await People.RefusedAsync(() => ActivateAsync(browser, "AAAABBBBCCC5"))).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        host.Time.Advance(TimeSpan.FromMinutes(15));
        await ActivateAsync(browser, "AAAABBBBCCC5");
    }

    [Theory]
    [InlineData("AAAABBBBCCC")]
    [InlineData("AAAABBBBCCC55")]
    [InlineData("AAAABBBBCC!5")]
    public async Task ActivateProfile_WhatIsNoCode_NamesTheField(string code)
    {
        var refused = await People.RefusedAsync(async () => await ActivateAsync(await host.SignInAsync(await host.RegisterAsync()), code));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldStartWith("code:");
    }

    [Fact]
    public async Task ActivateProfile_StaffAccount_IsRefusedAndTheCodeStays()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        host.Profiles.Codes.Give("AAAABBBBCCC6", Profile.Types.Kind.Person);

        (await People.RefusedAsync(() => ActivateAsync(clerk.Browser, "AAAABBBBCCC6"))).StatusCode.ShouldBe(StatusCode.FailedPrecondition);

        await ActivateAsync(await host.SignInAsync(await host.RegisterAsync()), "AAAABBBBCCC6");
    }

    [Fact]
    public void ServedRegions_AreThoseOfTheLaw()
    {
        var law = File.ReadLines(Path.Combine(SourceTree.Root, "services/Policies/Regions/regions.yaml"))
            .Where(line => line.Contains("code:", StringComparison.Ordinal) && !line.Contains("level: state", StringComparison.Ordinal))
            .Select(line => line.Split('"')[1]);

        ServedRegions.All.ShouldBe(law, ignoreOrder: true);
        ServedRegions.Within("410800").ShouldNotContain("419001");
        ServedRegions.All.ShouldAllBe(region => Regions.Contains("410000", region));
    }

    private Task<RpcException> RefusedAsync(string name) => People.RefusedAsync(() => RegisterAsync(name));

    private Task RegisterAsync(string name) => host.Accounts.RegisterAccountAsync(
        new RegisterAccountRequest { Name = name, DisplayName = "小李", Password = People.Password }).ResponseAsync;

    private Task<ActivateProfileResponse> ActivateAsync(Browser browser, string code) =>
        host.Accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = code }, host.As(browser.Session)).ResponseAsync;

    private async Task<bool> TryAsync(string name)
    {
        try
        {
            await RegisterAsync(name);
            return true;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.AlreadyExists)
        {
            return false;
        }
    }
}
