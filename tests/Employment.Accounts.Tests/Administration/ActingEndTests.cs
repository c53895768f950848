using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Testing;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;
using ProfileKind = Employment.Contracts.Profiles.V1.Profile.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>An account of the public stops acting for a profile: by whom, from when on, and what is on record of it.</summary>
public sealed class ActingEndTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    private const string County = "410802", OtherCounty = "410803", City = "410800";

    [Fact]
    public async Task EndActing_OfTheLastAgent_HoldsOnEveryReplicaAtOnce()
    {
        await using var replica = await AccountsHost.StartAsync(host);
        var agent = await host.AgentAsync();
        var program = await host.SignInProgramAsync(agent.Name);
        (await replica.FindAsync(agent.Browser.Token)).Session.Profiles.ShouldBe([agent.Employer]);
        (await replica.FindAsync(program.Tokens.AccessToken)).Session.Profiles.ShouldBe([agent.Employer]);

        await host.EndAsync(agent.Employer, agent.Account);

        await replica.ShouldNotHoldAsync(agent.Browser.Token);
        await replica.ShouldNotHoldAsync(program.Tokens.AccessToken);
        (await People.RefusedAsync(() => replica.Sessions.RefreshSessionAsync(
            new RefreshSessionRequest { RefreshToken = program.Tokens.RefreshToken }).ResponseAsync)).StatusCode.ShouldBe(StatusCode.Unauthenticated);
        var session = (await replica.SignInAsync(agent.Name)).Session;
        session.Profiles.ShouldBeEmpty();
        session.Roles.ShouldBeEmpty();
        session.Permissions.ShouldBe(["accounts.self", "accounts.enrol"]);
    }

    [Fact]
    public async Task EndActing_OfOneProfile_LeavesTheOthersAndTheirRoles()
    {
        var agent = await host.AgentAsync();
        var person = await host.ActForAsync(agent.Browser, ProfileKind.Person);
        var second = await host.ActForAsync(agent.Browser, ProfileKind.Employer);

        await host.EndAsync(agent.Employer, agent.Account);
        var without = (await host.SignInAsync(agent.Name)).Session;
        without.Profiles.ShouldBe([person, second]);
        without.Roles.ShouldBe([Kind.EmployerAgent, Kind.JobSeeker], ignoreOrder: true);

        await host.EndAsync(second, agent.Account);
        (await host.SignInAsync(agent.Name)).Session.Roles.ShouldBe([Kind.JobSeeker]);
        await host.EndAsync(person, agent.Account);
        (await host.SignInAsync(agent.Name)).Session.Roles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EndActing_OfATrainingBody_TakesThatRoleWithTheEmployerForWhoseSakeItWas(bool isThatOne)
    {
        var agent = await host.AgentAsync();
        var other = await host.ActForAsync(agent.Browser, ProfileKind.Employer);
        await host.Accounts.UpdateActingAccountAsync(
            new UpdateActingAccountRequest { RequestId = NewId(), Account = agent.Account, Profile = agent.Employer, Roles = { Kind.TrainingBody }, Why = "在目录内" },
            host.AsAdministrator(City));

        await host.EndAsync(isThatOne ? agent.Employer : other, agent.Account);

        Kind[] left = isThatOne ? [Kind.EmployerAgent] : [Kind.EmployerAgent, Kind.TrainingBody];
        (await host.SignInAsync(agent.Name)).Session.Roles.ShouldBe(left);
    }

    [Fact]
    public async Task StopActing_ByTheAccount_KeepsTheSessionThatCallsAndEndsTheOthers()
    {
        await using var replica = await AccountsHost.StartAsync(host);
        var agent = await host.AgentAsync();
        var elsewhere = await host.SignInAsync(agent.Name);

        await host.Acting.StopActingAsync(Stopping(agent.Employer), host.As(agent.Browser.Session));

        var session = (await replica.FindAsync(agent.Browser.Token)).Session;
        session.Profiles.ShouldBeEmpty();
        session.Permissions.ShouldBe(["accounts.self", "accounts.enrol"]);
        await replica.ShouldNotHoldAsync(elsewhere.Token);
        var ended = (await host.ListAsync(agent.Employer)).ShouldHaveSingleItem();
        (ended.EndedBy, ended.Why).ShouldBe((agent.Account, "我已离职"));
    }

    [Fact]
    public async Task StopActing_ForWhatAnotherActsFor_IsNotFound()
    {
        var (one, other) = (await host.AgentAsync(), await host.AgentAsync());
        var clerk = await host.ReadyAsync(Kind.Clerk);

        (await People.RefusedAsync(() => host.Acting.StopActingAsync(Stopping(other.Employer), host.As(one.Browser.Session)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.NotFound);
        (await People.RefusedAsync(() => host.Acting.StopActingAsync(Stopping(NewId()), host.As(one.Browser.Session)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.NotFound);
        (await People.RefusedAsync(() => host.Acting.StopActingAsync(Stopping(other.Employer), host.As(clerk.Browser.Session)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.NotFound);
        (await host.FindAsync(other.Browser.Token)).Session.Profiles.ShouldBe([other.Employer]);
    }

    [Fact]
    public async Task ListActing_AfterAnEndAndANewCode_ShowsBoth()
    {
        var agent = await host.AgentAsync();
        var began = Moment(host.Time.Now);
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await host.EndAsync(agent.Employer, agent.Account);
        var ended = Moment(host.Time.Now);
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await host.RedeemAsync(await host.SignInAsync(agent.Name), host.CodeAgain(agent.Employer));

        var listed = await host.ListAsync(agent.Employer);

        listed.Count.ShouldBe(2);
        (listed[0].Name, listed[0].BeganAt, listed[0].BegunBy, listed[0].HasEndedAt).ShouldBe((agent.Name, Moment(host.Time.Now), ActivationCodes.Clerk, false));
        (listed[1].Name, listed[1].BeganAt, listed[1].EndedAt, listed[1].EndedBy, listed[1].Why).ShouldBe((agent.Name, began, ended, "clerk.elsewhere", "已离职"));
        (await host.SignInAsync(agent.Name)).Session.Profiles.ShouldBe([agent.Employer]);
        (await host.HappeningsAsync(agent.Name)).Where(what => what is "PROFILE_ACTIVATED" or "ACTING_ENDED").ShouldBe(["PROFILE_ACTIVATED", "ACTING_ENDED", "PROFILE_ACTIVATED"]);
    }

    [Fact]
    public async Task Acting_OfAnotherRegion_IsNeitherShownNorEnded()
    {
        var agent = await host.AgentAsync();

        (await People.RefusedAsync(() => host.ListAsync(agent.Employer, OtherCounty))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await People.RefusedAsync(() => host.EndAsync(agent.Employer, agent.Account, OtherCounty))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await People.RefusedAsync(() => host.Acting.EndActingAsync(
            ActingPeople.Ending(agent.Employer, agent.Account), host.As(agent.Browser.Session)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await host.FindAsync(agent.Browser.Token)).Session.Profiles.ShouldBe([agent.Employer]);

        (await host.ListAsync(agent.Employer, City)).ShouldHaveSingleItem();
        await host.EndAsync(agent.Employer, agent.Account, City);
        await host.ShouldNotHoldAsync(agent.Browser.Token);
    }

    [Fact]
    public async Task EndActing_ByTwoCountersAtOnceOnTwoReplicas_EndsItOnce()
    {
        await using var replica = await AccountsHost.StartAsync(host);
        for (var round = 0; round < 5; round++)
        {
            var agent = await host.AgentAsync();
            var requests = Enumerable.Range(0, 6).Select(_ => ActingPeople.Ending(agent.Employer, agent.Account)).ToList();

            var codes = await Task.WhenAll(requests.Select((request, index) => CodeAsync(index % 2 == 0 ? host : replica, request)));

            codes.Count(code => code == StatusCode.OK).ShouldBe(1);
            codes.Count(code => code == StatusCode.NotFound).ShouldBe(5);
            (await host.ListAsync(agent.Employer)).ShouldHaveSingleItem().HasEndedAt.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task EndActing_Repeated_GetsTheFirstAnswer()
    {
        var agent = await host.AgentAsync();
        var request = ActingPeople.Ending(agent.Employer, agent.Account);

        await host.Acting.EndActingAsync(request, host.AsClerk(County));
        await host.Acting.EndActingAsync(request, host.AsClerk(County));

        (await host.ListAsync(agent.Employer)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task EndActing_WithoutAReasonOrWithTooLongOneOrAnIdNumber_NamesTheField()
    {
        var agent = await host.AgentAsync();
        var number = Numbers.OfPerson();
        foreach (var why in new[] { " ", new string('因', 501), $"证件 {number}" })
        {
            var refused = await People.RefusedAsync(() => host.Acting.EndActingAsync(ActingPeople.Ending(agent.Employer, agent.Account, why), host.AsClerk(County)).ResponseAsync);
            (refused.StatusCode, refused.Status.Detail.StartsWith("why", StringComparison.Ordinal)).ShouldBe((StatusCode.InvalidArgument, true));
            var own = await People.RefusedAsync(() => host.Acting.StopActingAsync(Stopping(agent.Employer, why), host.As(agent.Browser.Session)).ResponseAsync);
            (own.StatusCode, own.Status.Detail.StartsWith("why", StringComparison.Ordinal)).ShouldBe((StatusCode.InvalidArgument, true));
        }

        host.Logs.Text.ShouldNotContain(number);
        await host.Acting.EndActingAsync(ActingPeople.Ending(agent.Employer, agent.Account, new string('因', 500)), host.AsClerk(County));
    }

    [Fact]
    public async Task ActivateProfile_WithTheSlipUsedBefore_BeginsNothingAfterAnEnd()
    {
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);
        var (code, employer) = host.NewCode(ProfileKind.Employer);
        await host.RedeemAsync(browser, code);
        await host.RedeemAsync(browser, code);
        await host.EndAsync(employer, browser.Session.Subject);
        var again = await host.SignInAsync(name);

        (await People.RefusedAsync(() => host.RedeemAsync(again, code))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await host.FindAsync(again.Token)).Session.Profiles.ShouldBeEmpty();

        await host.RedeemAsync(again, host.CodeAgain(employer));
        (await host.FindAsync(again.Token)).Session.Profiles.ShouldBe([employer]);
    }

    [Fact]
    public async Task EndActing_OfAMergedEmployer_EndsItByWhicheverId()
    {
        var agent = await host.AgentAsync();
        var second = await host.ActForAsync(agent.Browser, ProfileKind.Employer);
        host.Profiles.Codes.Merge(agent.Employer, Guid.Parse(second));
        (await host.ListAsync(second)).Count.ShouldBe(2);

        await host.EndAsync(agent.Employer, agent.Account);

        (await host.SignInAsync(agent.Name)).Session.Profiles.ShouldBeEmpty();
        (await host.ListAsync(second)).ShouldAllBe(each => each.HasEndedAt);
    }

    [Fact]
    public async Task Acting_OfAnUnknownProfileOrAccount_IsNotFound()
    {
        var agent = await host.AgentAsync();
        foreach (var (profile, account) in new[] { (NewId(), agent.Account), ("nonsense", agent.Account), (agent.Employer, NewId()), (agent.Employer, "nonsense") })
        {
            (await People.RefusedAsync(() => host.EndAsync(profile, account))).StatusCode.ShouldBe(StatusCode.NotFound);
        }

        (await People.RefusedAsync(() => host.ListAsync(NewId()))).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Theory]
    [InlineData("UPDATE accounts.acting_end SET why = ''")]
    [InlineData("DELETE FROM accounts.acting_end")]
    [InlineData("TRUNCATE accounts.acting_end")]
    public async Task Record_OfEnds_OnlyGrows(string statement)
    {
        var agent = await host.AgentAsync();
        await host.EndAsync(agent.Employer, agent.Account);

        var refused = await Should.ThrowAsync<PostgresException>(() => host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(statement)));

        refused.SqlState.ShouldBe(PostgresErrorCodes.IntegrityConstraintViolation);
    }

    private static async Task<StatusCode> CodeAsync(AccountsHost replica, EndActingRequest request)
    {
        try
        {
            await replica.Acting.EndActingAsync(request, replica.AsClerk(County));
            return StatusCode.OK;
        }
        catch (RpcException refused)
        {
            return refused.StatusCode;
        }
    }

    private static StopActingRequest Stopping(string profile, string why = "我已离职") => new() { RequestId = NewId(), Profile = profile, Why = why };

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string NewId() => Guid.NewGuid().ToString("D");
}
