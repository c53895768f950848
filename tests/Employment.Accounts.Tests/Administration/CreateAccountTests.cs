using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Requests;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>Accounts of staff and bank officers, as administrators make them.</summary>
public sealed class CreateAccountTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Theory]
    [InlineData("410800", "410800", true)]
    [InlineData("410800", "410802", true)]
    [InlineData("410802", "410802", true)]
    [InlineData("410802", "410803", false)]
    [InlineData("410802", "410800", false)]
    [InlineData("410800", "419001", false)]
    [InlineData("410800", "410000", false)]
    public async Task CreateAccount_RegionOfTheAccount_HasToLieInTheCallers(string caller, string region, bool allowed)
    {
        var request = People.Creation(Kind.Clerk, region);

        if (allowed)
        {
            (await CreateAsync(request, caller)).Account.Region.ShouldBe(region);
        }
        else
        {
            (await People.RefusedAsync(() => CreateAsync(request, caller))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        }
    }

    [Fact]
    public async Task CreateAccount_Repeated_GetsTheFirstAnswerAndStoresNoPassword()
    {
        var request = People.Creation(Kind.Clerk);

        var first = await CreateAsync(request);
        var repeat = await CreateAsync(request);

        repeat.ShouldBe(first);
        var stored = await host.InDatabaseAsync(db => db.Set<RequestRecord>().Where(row => row.RequestId == Guid.Parse(request.RequestId)).Select(row => row.Answer!).SingleAsync());
        CreateAccountResponse.Parser.ParseFrom(stored).FirstPassword.ShouldNotBe(first.FirstPassword);
        System.Text.Encoding.UTF8.GetString(stored).ShouldNotContain(first.FirstPassword);
        await host.SignInAsync(request.Name, first.FirstPassword);
    }

    [Fact]
    public async Task CreateAccount_NameInUse_AlreadyExists()
    {
        var first = await CreateAsync(People.Creation(Kind.Clerk));
        var request = People.Creation(Kind.Reviewer);
        request.Name = first.Account.Name.ToUpperInvariant();

        (await People.RefusedAsync(() => CreateAsync(request))).StatusCode.ShouldBe(StatusCode.AlreadyExists);
    }

    [Theory]
    [InlineData(new[] { Kind.Clerk, Kind.Approver }, "", true)]
    [InlineData(new[] { Kind.BankOfficer }, "B001", true)]
    [InlineData(new Kind[0], "", false)]
    [InlineData(new[] { Kind.JobSeeker }, "", false)]
    [InlineData(new[] { Kind.BankSystem }, "B001", false)]
    [InlineData(new[] { Kind.BankOfficer, Kind.Clerk }, "B001", false)]
    [InlineData(new[] { Kind.BankOfficer }, "", false)]
    [InlineData(new[] { Kind.BankOfficer }, "B999", false)]
    [InlineData(new[] { Kind.Clerk }, "B001", false)]
    [InlineData(new[] { (Kind)99 }, "", false)]
    public async Task CreateAccount_RolesAndBank_HaveToFit(Kind[] roles, string bank, bool allowed)
    {
        await AddBankAsync();
        var request = People.Creation(Kind.Clerk, "410800", bank);
        request.Roles.Clear();
        request.Roles.Add(roles);

        if (allowed)
        {
            (await CreateAsync(request)).Account.Roles.ShouldBe(roles);
        }
        else
        {
            (await People.RefusedAsync(() => CreateAsync(request))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        }
    }

    [Theory]
    [InlineData(Kind.PolicyEditor, "410802", "410802", StatusCode.InvalidArgument)]
    [InlineData(Kind.PolicyApprover, "410802", "410802", StatusCode.InvalidArgument)]
    [InlineData(Kind.BankOfficer, "410802", "410802", StatusCode.InvalidArgument)]
    [InlineData(Kind.PolicyApprover, "410800", "410871", StatusCode.InvalidArgument)]
    [InlineData(Kind.PolicyApprover, "410802", "410800", StatusCode.PermissionDenied)]
    [InlineData(Kind.PolicyApprover, "410800", "410800", StatusCode.OK)]
    [InlineData(Kind.PolicyEditor, "419001", "419001", StatusCode.OK)]
    [InlineData(Kind.PolicyEditor, "410000", "410000", StatusCode.OK)]
    public async Task CreateAccount_RoleThatKnowsNoRegion_IsForNoCounty(Kind role, string caller, string region, StatusCode code)
    {
        await AddBankAsync();
        var request = People.Creation(role, region, role == Kind.BankOfficer ? "B001" : "");

        if (code == StatusCode.OK)
        {
            (await CreateAsync(request, caller)).Account.Roles.ShouldBe([role]);
        }
        else
        {
            var refused = await People.RefusedAsync(() => CreateAsync(request, caller));
            refused.StatusCode.ShouldBe(code);
            refused.Status.Detail.StartsWith("roles: may not give", StringComparison.Ordinal).ShouldBe(code == StatusCode.InvalidArgument);
        }
    }

    [Fact]
    public async Task CreateAccount_BankOfficer_ActsForTheBankAndNoRegion()
    {
        await AddBankAsync();

        var officer = await host.ReadyAsync(Kind.BankOfficer, "410800", "B001");

        var session = officer.Browser.Session;
        (session.Bank, session.Region, session.Subject).ShouldBe(("B001", "", officer.Account));
        session.Permissions.ShouldContain("loans.query");
    }

    [Fact]
    public async Task Session_OfAnOfficerWhoseBankMayNoLongerCall_HoldsNothingOfTheBank()
    {
        await AddBankAsync();
        var officer = await host.ReadyAsync(Kind.BankOfficer, "410800", "B001");

        await SetActiveAsync(false);
        try
        {
            (await host.FindAsync(officer.Browser.Token)).Session.Permissions.ShouldBe(["accounts.self", "accounts.enrol"]);
        }
        finally
        {
            await SetActiveAsync(true);
        }
    }

    [Fact]
    public async Task CreateAccount_SeveralFieldsWrong_NamesThemAll()
    {
        var refused = await People.RefusedAsync(() => CreateAsync(new CreateAccountRequest { RequestId = Guid.NewGuid().ToString() }));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldContain("and 3 more fields");
    }

    [Fact]
    public async Task ListAccounts_OfARegion_ShowsThoseBelowByPagesAndNoneOfThePublic()
    {
        await host.RegisterAsync();
        var stem = People.NewName("listed");
        foreach (var (suffix, region) in new[] { ("a", "410811"), ("b", "410821"), ("c", "410811") })
        {
            var request = People.Creation(Kind.Clerk, region);
            request.Name = stem + suffix;
            await CreateAsync(request);
        }

        (await ListAsync("410800", new ListAccountsRequest { Name = stem })).ShouldBe([stem + "a", stem + "b", stem + "c"]);
        (await ListAsync("410811", new ListAccountsRequest { Name = stem.ToUpperInvariant() })).ShouldBe([stem + "a", stem + "c"]);
        (await ListAsync("410800", new ListAccountsRequest { Name = stem, PageSize = 2 })).ShouldBe([stem + "a", stem + "b", stem + "c"]);
        (await People.RefusedAsync(() => ListAsync("410811", new ListAccountsRequest { Region = "410821" }))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await People.RefusedAsync(() => ListAsync("410811", new ListAccountsRequest { PageSize = 201 }))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }

    [Fact]
    public async Task ListAccountEvents_ByPages_ShowsWhoAndWhyTheNewestFirst()
    {
        var created = await CreateAsync(People.Creation(Kind.Clerk), subject: "admin.one");
        await People.RefusedAsync(() => host.SignInAsync(created.Account.Name, "some other long words"));
        await host.SignInAsync(created.Account.Name, created.FirstPassword);
        var administrator = host.AsAdministrator("410802");

        var first = await host.Accounts.ListAccountEventsAsync(new ListAccountEventsRequest { Account = created.Account.Account_, PageSize = 2 }, administrator);
        first.Events.Select(entry => entry.What).ShouldBe(["SIGNED_IN", "WRONG_PASSWORD"]);
        first.Events.Select(entry => entry.By).ShouldBe([created.Account.Name, "anonymous"]);
        var second = await host.Accounts.ListAccountEventsAsync(
            new ListAccountEventsRequest { Account = created.Account.Account_, PageSize = 2, PageToken = first.NextPageToken }, administrator);
        second.Events.Single().ToString().ShouldContain("admin.one");
        second.NextPageToken.ShouldBeEmpty();
        (await People.RefusedAsync(() => host.Accounts.ListAccountEventsAsync(
            new ListAccountEventsRequest { Account = created.Account.Account_ }, host.AsAdministrator("410803")).ResponseAsync)).StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Theory]
    [InlineData("UPDATE accounts.account_event SET why = 'another'")]
    [InlineData("DELETE FROM accounts.account_event")]
    [InlineData("TRUNCATE accounts.account_event")]
    public async Task Record_ChangedOrRemoved_IsRefusedByTheDatabase(string statement)
    {
        await CreateAsync(People.Creation(Kind.Clerk));

        var refused = await Should.ThrowAsync<PostgresException>(() => host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(statement)));

        refused.SqlState.ShouldBe(PostgresErrorCodes.IntegrityConstraintViolation);
    }

    private async Task<string[]> ListAsync(string caller, ListAccountsRequest request)
    {
        List<string> names = [];
        do
        {
            var page = await host.Accounts.ListAccountsAsync(request, host.AsAdministrator(caller));
            names.AddRange(page.Accounts.Select(account => account.Name));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        return [.. names];
    }

    private Task<CreateAccountResponse> CreateAsync(CreateAccountRequest request, string caller = "410800", string subject = "admin.elsewhere") =>
        host.Accounts.CreateAccountAsync(request, host.AsAdministrator(caller, subject)).ResponseAsync;

    private Task<int> AddBankAsync() => host.InDatabaseAsync(db => db.Database.ExecuteSqlAsync(
        $"INSERT INTO accounts.bank (code, name, active) VALUES ('B001', '示范银行', true) ON CONFLICT DO NOTHING"));

    private Task<int> SetActiveAsync(bool active) => host.InDatabaseAsync(db => db.Banks.ExecuteUpdateAsync(row => row.SetProperty(bank => bank.Active, active)));
}
