using Employment.Accounts.LockOuts;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>Changes to an account, what they end, and who may make them.</summary>
public sealed class UpdateAccountTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task UpdateAccount_Roles_EndTheSessionsAndCountWithTheNext()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        var answer = await UpdateAsync(new UpdateAccountRequest { Account = clerk.Account, Roles = { Kind.Reviewer }, Why = "Moved to review." });

        answer.Account.Roles.ShouldBe([Kind.Reviewer]);
        await host.ShouldNotHoldAsync(clerk.Browser.Token);
        var session = (await host.SignInAsync(clerk.Name, code: clerk.Device.Code())).Session;
        session.Permissions.ShouldContain("profiles.verify");
        session.Permissions.ShouldNotContain("profiles.register");
    }

    [Fact]
    public async Task UpdateAccount_Region_EndsTheSessionsAndSaysWhatChanged()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        await UpdateAsync(new UpdateAccountRequest { Account = clerk.Account, Region = "410803", Why = "Moved." });

        await host.ShouldNotHoldAsync(clerk.Browser.Token);
        (await host.SignInAsync(clerk.Name, code: clerk.Device.Code())).Session.Region.ShouldBe("410803");
        var events = await host.Accounts.ListAccountEventsAsync(new ListAccountEventsRequest { Account = clerk.Account }, host.AsAdministrator("410800"));
        var update = events.Events.Single(entry => entry.What == "UPDATED");
        (update.By, update.Why, update.Changes).ShouldBe(("admin.elsewhere", "Moved.", "region: 410802 -> 410803"));
    }

    [Fact]
    public async Task UpdateAccount_Lock_EndsTheSessionsAndRefusesTheNextUntilUnlocked()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        await UpdateAsync(new UpdateAccountRequest { Account = clerk.Account, Locked = true, Why = "Left." });
        await host.ShouldNotHoldAsync(clerk.Browser.Token);
        (await People.RefusedAsync(() => host.SignInAsync(clerk.Name, code: clerk.Device.Code()))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await People.RefusedAsync(() => host.SignInAsync(clerk.Name, "some other long words"))).StatusCode.ShouldBe(StatusCode.Unauthenticated);

        await UpdateAsync(new UpdateAccountRequest { Account = clerk.Account, Locked = false, Why = "Came back." });
        host.Time.Advance(TimeSpan.FromSeconds(30));
        await host.SignInAsync(clerk.Name, code: clerk.Device.Code());
    }

    [Fact]
    public async Task UpdateAccount_Lock_EndsAProgramsTokensToo()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        var tokens = (await host.SignInProgramAsync(clerk.Name, code: clerk.Device.Code())).Tokens;

        await UpdateAsync(new UpdateAccountRequest { Account = clerk.Account, Locked = true, Why = "Left." });

        await host.ShouldNotHoldAsync(tokens.AccessToken);
        (await People.RefusedAsync(() => host.Sessions.RefreshSessionAsync(new RefreshSessionRequest { RefreshToken = tokens.RefreshToken }).ResponseAsync))
            .StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Fact]
    public async Task UpdateAccount_Unlock_ForgetsWrongTries()
    {
        var created = await host.CreateAsync(Kind.Clerk);
        for (var time = 0; time < FailedTries.Most; time++)
        {
            await People.RefusedAsync(() => host.SignInAsync(created.Account.Name, "some other long words"));
        }

        await UpdateAsync(new UpdateAccountRequest { Account = created.Account.Account_, Locked = false, Why = "Called." });

        await host.SignInAsync(created.Account.Name, created.FirstPassword);
    }

    [Fact]
    public async Task UpdateAccount_OnesOwn_IsRefused()
    {
        var administrator = await host.ReadyAsync(Kind.Administrator, "410800");
        var request = new UpdateAccountRequest
        {
            RequestId = Guid.NewGuid().ToString(), Account = administrator.Account, Roles = { Kind.Administrator, Kind.Approver }, Why = "More.",
        };

        var refused = await People.RefusedAsync(() => host.Accounts.UpdateAccountAsync(request, host.As(administrator.Browser.Session)).ResponseAsync);
        var reset = await People.RefusedAsync(() => host.Accounts.ResetAccountAsync(
            new ResetAccountRequest { RequestId = Guid.NewGuid().ToString(), Account = administrator.Account, Why = "Lost." },
            host.As(administrator.Browser.Session)).ResponseAsync);

        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        reset.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await host.FindAsync(administrator.Browser.Token)).Session.Roles.ShouldBe([Kind.Administrator]);
    }

    [Theory]
    [InlineData("410803", "", StatusCode.PermissionDenied)]
    [InlineData("410802", "410803", StatusCode.PermissionDenied)]
    [InlineData("410802", "410899", StatusCode.InvalidArgument)]
    public async Task UpdateAccount_RegionOutsideTheCallers_IsRefused(string caller, string region, StatusCode code)
    {
        var created = await host.CreateAsync(Kind.Clerk);
        var request = new UpdateAccountRequest { Account = created.Account.Account_, Locked = true, Why = "Left." };
        if (region.Length > 0)
        {
            request.Region = region;
        }

        (await People.RefusedAsync(() => UpdateAsync(request, caller))).StatusCode.ShouldBe(code);
    }

    [Fact]
    public async Task UpdateAccount_OfThePublicOrNobody_IsNotFound()
    {
        var session = (await host.SignInAsync(await host.RegisterAsync())).Session;

        foreach (var account in new[] { session.Subject, Guid.NewGuid().ToString(), "nonsense" })
        {
            var request = new UpdateAccountRequest { Account = account, Locked = true, Why = "Left." };
            (await People.RefusedAsync(() => UpdateAsync(request))).StatusCode.ShouldBe(StatusCode.NotFound);
        }
    }

    [Fact]
    public async Task UpdateAccount_NothingOrNoReasonOrAnotherKind_NamesTheField()
    {
        var created = await host.CreateAsync(Kind.Clerk);
        UpdateAccountRequest[] requests =
        [
            new() { Account = created.Account.Account_, Why = "Nothing." },
            new() { Account = created.Account.Account_, Locked = true },
            new() { Account = created.Account.Account_, Roles = { Kind.BankOfficer }, Why = "Other." },
            new() { Account = created.Account.Account_, Roles = { Kind.JobSeeker }, Why = "Other." },
        ];

        foreach (var request in requests)
        {
            (await People.RefusedAsync(() => UpdateAsync(request))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        }
    }

    [Theory]
    [InlineData(Kind.Clerk, "410802", Kind.PolicyApprover, "", "roles")]
    [InlineData(Kind.Clerk, "410800", Kind.PolicyEditor, "410802", "roles")]
    [InlineData(Kind.PolicyEditor, "410800", Kind.Unspecified, "410802", "region")]
    [InlineData(Kind.Clerk, "410802", Kind.PolicyApprover, "410800", "")]
    [InlineData(Kind.PolicyEditor, "410800", Kind.Clerk, "410802", "")]
    public async Task UpdateAccount_RoleThatKnowsNoRegion_IsForNoCounty(Kind before, string region, Kind role, string toRegion, string refusedField)
    {
        var request = new UpdateAccountRequest { Account = (await host.CreateAsync(before, region)).Account.Account_, Why = "Moved." };
        request.Roles.Add(new[] { role }.Where(given => given != Kind.Unspecified));
        if (toRegion.Length > 0)
        {
            request.Region = toRegion;
        }

        if (refusedField.Length == 0)
        {
            (await UpdateAsync(request)).Account.Roles.ShouldBe([role]);
        }
        else
        {
            var refused = await People.RefusedAsync(() => UpdateAsync(request));
            refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
            refused.Status.Detail.ShouldStartWith($"{refusedField}: may not give");
        }
    }

    [Fact]
    public async Task ResetAccount_TakesPasswordFactorAndSessionsAway()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);

        var answer = await host.Accounts.ResetAccountAsync(
            new ResetAccountRequest { RequestId = Guid.NewGuid().ToString(), Account = clerk.Account, Why = "Lost the telephone." }, host.AsAdministrator("410802"));

        await host.ShouldNotHoldAsync(clerk.Browser.Token);
        (await People.RefusedAsync(() => host.SignInAsync(clerk.Name, code: clerk.Device.Code()))).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        var session = (await host.SignInAsync(clerk.Name, answer.FirstPassword)).Session;
        (session.PasswordChangeNeeded, session.SecondFactorNeeded).ShouldBe((true, true));
        (await host.HappeningsAsync(clerk.Name)).ShouldContain("RESET");
    }

    private Task<UpdateAccountResponse> UpdateAsync(UpdateAccountRequest request, string caller = "410800")
    {
        request.RequestId = Guid.NewGuid().ToString();
        return host.Accounts.UpdateAccountAsync(request, host.AsAdministrator(caller)).ResponseAsync;
    }
}
