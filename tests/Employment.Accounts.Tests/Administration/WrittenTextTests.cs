using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>What people write of an account is kept for good and shown as it is: no ID number gets into it.</summary>
public sealed class WrittenTextTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task DisplayName_WithAnIdNumber_IsRefused()
    {
        var number = Numbers.OfPerson();
        var creation = People.Creation(Kind.Clerk);
        creation.DisplayName = $"张敏 {number}";
        var registration = new RegisterAccountRequest { Name = People.NewName(), DisplayName = number, Password = People.Password };

        await ShouldRefuseAsync(() => host.Accounts.CreateAccountAsync(creation, host.AsAdministrator("410800")).ResponseAsync, "displayName", number);
        await ShouldRefuseAsync(() => host.Accounts.RegisterAccountAsync(registration).ResponseAsync, "displayName", number);
    }

    [Fact]
    public async Task Why_WithAnIdNumber_IsRefusedAndNotOnRecord()
    {
        var number = Numbers.OfPerson();
        var why = $"Asked for by the holder of {number}.";
        var created = (await host.CreateAsync(Kind.Clerk)).Account;
        var administrator = host.AsAdministrator("410800");

        await ShouldRefuseAsync(() => host.Accounts.UpdateAccountAsync(
            new UpdateAccountRequest { RequestId = NewId(), Account = created.Account_, Locked = true, Why = why }, administrator).ResponseAsync, "why", number);
        await ShouldRefuseAsync(() => host.Accounts.ResetAccountAsync(
            new ResetAccountRequest { RequestId = NewId(), Account = created.Account_, Why = why }, administrator).ResponseAsync, "why", number);
        await ShouldRefuseAsync(() => host.Accounts.UpdateActingAccountAsync(
            new UpdateActingAccountRequest { RequestId = NewId(), Account = created.Account_, Profile = NewId(), Why = why }, administrator).ResponseAsync, "why", number);

        (await host.HappeningsAsync(created.Name)).ShouldBe(["CREATED"]);
    }

    [Theory]
    [InlineData("Two lines:\nmoved.", true)]
    [InlineData("Moved\u0007.", false)]
    public async Task Why_WithControlCharacters_MayHaveLinesOnly(string why, bool allowed)
    {
        var created = (await host.CreateAsync(Kind.Clerk)).Account;
        var request = new UpdateAccountRequest { RequestId = NewId(), Account = created.Account_, Locked = true, Why = why };
        Task UpdateAsync() => host.Accounts.UpdateAccountAsync(request, host.AsAdministrator("410800")).ResponseAsync;

        if (allowed)
        {
            await UpdateAsync();
        }
        else
        {
            (await People.RefusedAsync(UpdateAsync)).Status.Detail.ShouldStartWith("why: holds a control character");
        }
    }

    private static string NewId() => Guid.NewGuid().ToString("D");

    private async Task ShouldRefuseAsync(Func<Task> call, string field, string number)
    {
        var refused = await People.RefusedAsync(call);
        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldBe($"{field}: must not hold an ID number");
        host.Logs.Text.ShouldNotContain(number);
    }
}
