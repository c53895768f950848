using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>Accounts that act for a training body or a base operator: who gives the role, for whose employers, and what is on record of it.</summary>
public sealed class ActingAccountTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    private const string County = "410802", OtherCounty = "410803", City = "410800";

    private static int codes;

    [Theory]
    [InlineData(Kind.TrainingBody)]
    [InlineData(Kind.BaseOperator)]
    public async Task UpdateActingAccount_Role_CountsWithTheNextSessionAndKeepsWhatWasThere(Kind role)
    {
        var (name, browser, employer) = await AgentAsync();
        var found = await FindAsync(name);

        var answer = await UpdateAsync(found.Account, employer, role);

        answer.Roles.ShouldBe([Kind.EmployerAgent, role]);
        await host.ShouldNotHoldAsync(browser.Token);
        var session = (await host.SignInAsync(name)).Session;
        session.Roles.ShouldBe([Kind.EmployerAgent, role]);
        session.Profiles.ShouldBe([employer]);
        session.Permissions.ShouldContain("claims.submit");
        session.Region.ShouldBeEmpty();
    }

    [Fact]
    public async Task UpdateActingAccount_NoRole_TakesThemAgain()
    {
        var (name, _, employer) = await AgentAsync();
        var account = (await FindAsync(name)).Account;
        await UpdateAsync(account, employer, Kind.BaseOperator, Kind.TrainingBody);

        (await UpdateAsync(account, employer)).Roles.ShouldBe([Kind.EmployerAgent]);

        (await host.SignInAsync(name)).Session.Roles.ShouldBe([Kind.EmployerAgent]);
        var changes = (await FindAsync(name)).Changes;
        changes.Select(change => change.Changes).ShouldBe(
        [
            $"roles: EMPLOYER_AGENT, TRAINING_BODY, BASE_OPERATOR -> EMPLOYER_AGENT; employer: {employer}",
            $"roles: EMPLOYER_AGENT -> EMPLOYER_AGENT, TRAINING_BODY, BASE_OPERATOR; employer: {employer}",
        ]);
        changes.ShouldAllBe(change => change.What == "UPDATED" && change.By == "admin.elsewhere" && change.Why == "On the list.");
    }

    [Fact]
    public async Task UpdateActingAccount_Repeated_GetsTheFirstAnswer()
    {
        var (name, _, employer) = await AgentAsync();
        var request = Request((await FindAsync(name)).Account, employer, Kind.TrainingBody);

        var first = await host.Accounts.UpdateActingAccountAsync(request, host.AsAdministrator(City));

        (await host.Accounts.UpdateActingAccountAsync(request, host.AsAdministrator(City))).ShouldBe(first);
        (await FindAsync(name)).Changes.Count.ShouldBe(1);
    }

    [Fact]
    public async Task FindActingAccount_ByItsNameInAnyCase_ShowsTheEmployersOfTheRegion()
    {
        var (name, browser, employer) = await AgentAsync();
        await ActivateAsync(browser, Profile.Types.Kind.Employer, OtherCounty);
        await ActivateAsync(browser, Profile.Types.Kind.Person, County);

        var ofCounty = await FindAsync(name.ToUpperInvariant(), County);
        var ofCity = await FindAsync(name);

        (ofCounty.Name, ofCounty.DisplayName).ShouldBe((name, "小李"));
        ofCounty.Employers.ShouldHaveSingleItem().Profile.ShouldBe(employer);
        ofCounty.Employers[0].MaskedNumber.ShouldContain("**********");
        ofCity.Employers.Select(each => each.Region).ShouldBe([County, OtherCounty]);
        ofCity.Roles.ShouldBe([Kind.JobSeeker, Kind.EmployerAgent], ignoreOrder: true);
        ofCity.Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task FindActingAccount_OfEmployersInTwoCounties_ShowsEachCountyTheChangesOfItsOwn()
    {
        var (name, browser, employer) = await AgentAsync();
        var elsewhere = await ActivateAsync(browser, Profile.Types.Kind.Employer, OtherCounty);
        var account = (await FindAsync(name)).Account;
        await UpdateAsync(account, employer, Kind.TrainingBody);
        await UpdateAsync(account, elsewhere, Kind.BaseOperator);

        (await FindAsync(name, County)).Changes.ShouldHaveSingleItem().Changes.ShouldEndWith($"; employer: {employer}");
        (await FindAsync(name, OtherCounty)).Changes.ShouldHaveSingleItem().Changes.ShouldEndWith($"; employer: {elsewhere}");
        (await FindAsync(name)).Changes.Count.ShouldBe(2);
    }

    [Fact]
    public async Task FindActingAccount_AfterTheEmployerWasMerged_StillShowsItsChanges()
    {
        var (name, browser, employer) = await AgentAsync();
        await ActivateAsync(browser, Profile.Types.Kind.Employer, OtherCounty);
        await UpdateAsync((await FindAsync(name)).Account, employer, Kind.TrainingBody);
        var kept = host.Profiles.Codes.Give($"ACTING{Interlocked.Increment(ref codes):D6}", Profile.Types.Kind.Employer, County);

        host.Profiles.Codes.Merge(employer, kept);

        var found = await FindAsync(name, County);
        found.Employers.ShouldHaveSingleItem().Profile.ShouldBe(kept.ToString());
        found.Changes.ShouldHaveSingleItem().Changes.ShouldEndWith($"; employer: {employer}");
    }

    [Fact]
    public async Task ActingAccount_OfAnotherRegion_IsRefused()
    {
        var (name, _, employer) = await AgentAsync();
        var account = (await FindAsync(name)).Account;

        (await People.RefusedAsync(() => FindAsync(name, OtherCounty))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await People.RefusedAsync(() => host.Accounts.UpdateActingAccountAsync(
            Request(account, employer, Kind.TrainingBody), host.AsAdministrator(OtherCounty)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task UpdateActingAccount_RoleOfStaffOrNoReasonOrAnotherEmployer_NamesTheField()
    {
        var (name, _, employer) = await AgentAsync();
        var (_, _, another) = await AgentAsync();
        var account = (await FindAsync(name)).Account;
        var silent = Request(account, employer, Kind.TrainingBody);
        silent.Why = " ";

        foreach (var (request, field) in new[]
        {
            (Request(account, employer, Kind.Clerk), "roles"), (Request(account, employer, Kind.EmployerAgent), "roles"),
            (silent, "why"), (Request(account, another, Kind.TrainingBody), "profile"),
        })
        {
            var refused = await People.RefusedAsync(() => host.Accounts.UpdateActingAccountAsync(request, host.AsAdministrator(City)).ResponseAsync);
            refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
            refused.Status.Detail.ShouldStartWith(field);
        }

        (await FindAsync(name)).Roles.ShouldBe([Kind.EmployerAgent]);
    }

    [Fact]
    public async Task FindActingAccount_OfAPerson_ShowsNoEmployer()
    {
        var name = await host.RegisterAsync();
        await ActivateAsync(await host.SignInAsync(name), Profile.Types.Kind.Person, County);

        var found = await FindAsync(name, County);

        (found.Name, found.Employers.Count, found.Locked).ShouldBe((name, 0, false));
        found.Roles.ShouldBe([Kind.JobSeeker]);
        (await People.RefusedAsync(() => FindAsync(name, OtherCounty))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task ActingAccount_OfStaffOrWhoActsForNoEmployer_IsNotFound()
    {
        var clerk = (await host.CreateAsync(Kind.Clerk)).Account;
        var name = await host.RegisterAsync();
        var seeker = await host.SignInAsync(name);
        var person = await ActivateAsync(seeker, Profile.Types.Kind.Person, County);

        foreach (var each in new[] { clerk.Name, await host.RegisterAsync(), "nobody.at.all" })
        {
            (await People.RefusedAsync(() => FindAsync(each))).StatusCode.ShouldBe(StatusCode.NotFound);
        }

        foreach (var each in new[] { clerk.Account_, seeker.Session.Subject, "nonsense" })
        {
            (await People.RefusedAsync(() => UpdateAsync(each, person, Kind.TrainingBody))).StatusCode.ShouldBe(StatusCode.NotFound);
        }
    }

    private async Task<(string Name, Browser Browser, string Employer)> AgentAsync()
    {
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);
        return (name, browser, await ActivateAsync(browser, Profile.Types.Kind.Employer, County));
    }

    private async Task<string> ActivateAsync(Browser browser, Profile.Types.Kind kind, string region)
    {
        var code = $"ACTING{Interlocked.Increment(ref codes):D6}";
        var profile = host.Profiles.Codes.Give(code, kind, region);
        await host.Accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = code }, host.As(browser.Session));
        return profile.ToString();
    }

    private async Task<ActingAccount> FindAsync(string name, string region = City) =>
        (await host.Accounts.FindActingAccountAsync(new FindActingAccountRequest { Name = name }, host.AsAdministrator(region))).ActingAccount;

    private Task<UpdateActingAccountResponse> UpdateAsync(string account, string employer, params Kind[] roles) =>
        host.Accounts.UpdateActingAccountAsync(Request(account, employer, roles), host.AsAdministrator(City)).ResponseAsync;

    private static UpdateActingAccountRequest Request(string account, string employer, params Kind[] roles) => new()
    {
        RequestId = Guid.NewGuid().ToString(), Account = account, Profile = employer, Roles = { roles }, Why = "On the list.",
    };
}
