using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>Administrators lock and unlock accounts of the public where a profile lies for which they act, as they do those of staff.</summary>
public sealed class PublicLockTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    private const string County = "410802", OtherCounty = "410803", City = "410800";

    [Fact]
    public async Task UpdateAccount_LockOfThePublic_HoldsOnEveryReplicaUntilUnlocked()
    {
        await using var replica = await AccountsHost.StartAsync(host);
        var agent = await host.AgentAsync();
        var program = await host.SignInProgramAsync(agent.Name);

        (await LockAsync(agent.Account, true, County)).Account.Locked.ShouldBeTrue();

        await replica.ShouldNotHoldAsync(agent.Browser.Token);
        await replica.ShouldNotHoldAsync(program.Tokens.AccessToken);
        var refused = await People.RefusedAsync(() => replica.SignInAsync(agent.Name));
        (refused.StatusCode, refused.Status.Detail.Contains("locked", StringComparison.Ordinal)).ShouldBe((StatusCode.PermissionDenied, true));
        (await host.ListAsync(agent.Employer)).ShouldHaveSingleItem().Locked.ShouldBeTrue();

        (await LockAsync(agent.Account, false, County)).Account.Locked.ShouldBeFalse();
        var session = (await replica.SignInAsync(agent.Name)).Session;
        session.Profiles.ShouldBe([agent.Employer]);
        session.Roles.ShouldBe([Kind.EmployerAgent]);
        await host.ShouldNotHoldAsync(agent.Browser.Token);
    }

    [Fact]
    public async Task UpdateAccount_LockOfThePublic_IsOnRecordForWhoeverMayOpenIt()
    {
        var agent = await host.AgentAsync();
        await host.ActForAsync(agent.Browser, Contracts.Profiles.V1.Profile.Types.Kind.Person, OtherCounty);

        await LockAsync(agent.Account, true, County);

        foreach (var region in new[] { County, OtherCounty, City })
        {
            var found = await FindAsync(agent.Name, region);
            found.Locked.ShouldBeTrue();
            var change = found.Changes.ShouldHaveSingleItem();
            (change.What, change.By, change.Changes, change.Why).ShouldBe(("UPDATED", "admin.elsewhere", "locked", "被冒用"));
        }
    }

    [Fact]
    public async Task UpdateAccount_OfThePublicElsewhereOrOfNobody_IsRefused()
    {
        var agent = await host.AgentAsync();
        var nobody = (await host.SignInAsync(await host.RegisterAsync())).Session.Subject;

        (await People.RefusedAsync(() => LockAsync(agent.Account, true, OtherCounty))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await People.RefusedAsync(() => LockAsync(nobody, true, City))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await People.RefusedAsync(() => host.Accounts.UpdateAccountAsync(
            Request(agent.Account, true), host.AsClerk(County)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await host.FindAsync(agent.Browser.Token)).Session.Profiles.ShouldBe([agent.Employer]);
        await LockAsync(agent.Account, true, City);
    }

    [Theory]
    [InlineData("roles")]
    [InlineData("region")]
    [InlineData("why")]
    public async Task UpdateAccount_MoreThanTheLockOfThePublic_NamesTheField(string field)
    {
        var agent = await host.AgentAsync();
        var request = Request(agent.Account, true);
        switch (field)
        {
            case "roles":
                request.Roles.Add(Kind.Clerk);
                break;
            case "region":
                request.Region = County;
                break;
            default:
                request.Why = "";
                break;
        }

        var refused = await People.RefusedAsync(() => host.Accounts.UpdateAccountAsync(request, host.AsAdministrator(City)).ResponseAsync);

        (refused.StatusCode, refused.Status.Detail.StartsWith(field, StringComparison.Ordinal)).ShouldBe((StatusCode.InvalidArgument, true));
        (await FindAsync(agent.Name, City)).Locked.ShouldBeFalse();
    }

    [Fact]
    public async Task UpdateAccount_LockedAccountThatActsNoMore_CanBeUnlockedWhereItActed()
    {
        var agent = await host.AgentAsync();
        await LockAsync(agent.Account, true, County);
        await host.EndAsync(agent.Employer, agent.Account);

        (await People.RefusedAsync(() => LockAsync(agent.Account, false, OtherCounty))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        await LockAsync(agent.Account, false, County);

        (await host.SignInAsync(agent.Name)).Session.Profiles.ShouldBeEmpty();
        var found = await FindAsync(agent.Name, County);
        found.Employers.ShouldBeEmpty();
        found.Changes.Select(change => change.What).ShouldBe(["UPDATED", "ACTING_ENDED", "UPDATED"]);
    }

    private Task<UpdateAccountResponse> LockAsync(string account, bool locked, string region) =>
        host.Accounts.UpdateAccountAsync(Request(account, locked), host.AsAdministrator(region)).ResponseAsync;

    private async Task<ActingAccount> FindAsync(string name, string region) =>
        (await host.Accounts.FindActingAccountAsync(new FindActingAccountRequest { Name = name }, host.AsAdministrator(region))).ActingAccount;

    private static UpdateAccountRequest Request(string account, bool locked) =>
        new() { RequestId = Guid.NewGuid().ToString(), Account = account, Locked = locked, Why = "被冒用" };
}
