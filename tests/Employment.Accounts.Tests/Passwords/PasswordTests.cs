using Employment.Accounts.LockOuts;
using Employment.Accounts.Passwords;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Employment.Accounts.Tests.Passwords;

/// <summary>What a password must be, and how it is changed.</summary>
public sealed class PasswordTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Theory]
    [InlineData("tallgreenok")]
    [InlineData("")]
    [InlineData("my someone.li house")]
    [InlineData("SOMEONE.LI and more")]
    [InlineData("ｓｏｍｅｏｎｅ.ｌｉ and more")]
    [InlineData("password2024!")]
    [InlineData("Qwertyuiop12")]
    [InlineData("123qweasdzxc")]
    [InlineData("woaini1314520")]
    [InlineData("202611212026")]
    public void Fault_PasswordThatIsRefused_SaysWhy(string password) => PasswordPolicy.Fault(password, "someone.li").ShouldNotBeNullOrEmpty();

    [Theory]
    [InlineData("tallgreenoak")]
    [InlineData("correct horse battery staple")]
    [InlineData("红旗渠边的三棵老槐树在开花")]
    public void Fault_PasswordThatCounts_IsNone(string password) => PasswordPolicy.Fault(password, "someone.li").ShouldBeNull();

    [Fact]
    public void Fault_LongestAndOneMore_DifferByTheLimit()
    {
        var longest = string.Concat(Enumerable.Repeat("tall oak", PasswordPolicy.Longest / 8));

        PasswordPolicy.Fault(longest, "someone").ShouldBeNull();
        PasswordPolicy.Fault(longest + "s", "someone").ShouldNotBeNull();
    }

    [Fact]
    public void FirstPassword_EachTime_IsAnotherThatThePolicyTakes()
    {
        var passwords = Enumerable.Range(0, 100).Select(_ => FirstPassword.New()).ToArray();

        passwords.Distinct().Count().ShouldBe(100);
        passwords.ShouldAllBe(password => PasswordPolicy.Fault(password, "someone") == null);
    }

    [Fact]
    public async Task RegisterAccount_ShortPassword_NamesTheField()
    {
        var refused = await People.RefusedAsync(() => host.Accounts.RegisterAccountAsync(
            new RegisterAccountRequest { Name = People.NewName(), DisplayName = "小李", Password = "tallgreenok" }).ResponseAsync);

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldStartWith("password: must have at least 12 characters");
    }

    [Theory]
    [InlineData("some other long words", "another long pass phrase", "password:")]
    [InlineData(People.Password, "tooshort", "newPassword:")]
    [InlineData(People.Password, People.Password, "newPassword:")]
    public async Task ChangePassword_WhatCannotBe_NamesTheField(string now, string then, string field)
    {
        var browser = await host.SignInAsync(await host.RegisterAsync());

        var refused = await People.RefusedAsync(() => host.ChangePasswordAsync(browser.Session, now, then));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldStartWith(field);
    }

    [Fact]
    public async Task ChangePassword_FiveWrong_LocksTheNameForSigningInToo()
    {
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);
        for (var time = 0; time < FailedTries.Most; time++)
        {
            await People.RefusedAsync(() => host.ChangePasswordAsync(browser.Session, "some other long words", "another long pass phrase"));
        }

        (await People.RefusedAsync(() => host.ChangePasswordAsync(browser.Session, People.Password, "another long pass phrase")))
            .StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        (await People.RefusedAsync(() => host.SignInAsync(name))).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Database_PasswordsAndTokens_AreNotInIt()
    {
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);

        var stored = await host.InDatabaseAsync(db => db.Accounts.Where(row => row.UserName == name).Select(row => row.PasswordHash!).SingleAsync());
        stored.ShouldNotContain(People.Password);
        var hashes = await host.InDatabaseAsync(db => db.SessionTokens.Select(row => row.Hash).ToListAsync());
        hashes.ShouldAllBe(hash => hash.Length == 32);
        hashes.ShouldNotContain(hash => browser.Token.Contains(Convert.ToBase64String(hash), StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_HashOfFewerRounds_IsHashedAnewAndCounts()
    {
        await using var stricter = await AccountsHost.StartAsync(rounds: 4000, beside: host);
        var name = await host.RegisterAsync();
        var before = await HashAsync(name);

        var browser = await stricter.SignInAsync(name);

        (await HashAsync(name)).ShouldNotBe(before);
        await stricter.FindAsync(browser.Token);
        await stricter.SignInAsync(name);
        (await host.SignInAsync(name)).Session.ShouldNotBeNull();
    }

    private Task<string> HashAsync(string name) =>
        host.InDatabaseAsync(db => db.Accounts.Where(row => row.UserName == name).Select(row => row.PasswordHash!).SingleAsync());
}
