using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Access;

/// <summary>A firm's only agent is ended while programs call with the agent's token: it holds in time, and the claim stays the firm's.</summary>
[Collection(PeopleTests.Name)]
public sealed class ActingEndTests(PeopleSystem people)
{
    private const string Measure = "employer-social-insurance-subsidy";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private HiringClaimService.HiringClaimServiceClient Claims => new(people.Calls);

    [Fact]
    public async Task EndActing_OfTheLastAgent_HoldsWithinFiveSecondsAndTheClaimStaysWithTheFirm()
    {
        var firm = await RegisterFirmAsync();
        var (name, account) = await people.ActingAsync(firm);
        var agent = PeopleSystem.Bearer(await people.SignInAsync(name, PeopleSystem.PublicPassword, ""));
        var claim = (await Claims.CreateClaimAsync(new CreateClaimRequest { RequestId = Id(), Measure = Measure, Applicant = firm, Region = PeopleSystem.County }, agent)).Claim.Claim_;
        var programs = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => PeopleSystem.Bearer(await people.SignInAsync(name, PeopleSystem.PublicPassword, ""))));
        (await Task.WhenAll(programs.Select(program => ReadAsync(claim, program)))).ShouldAllBe(code => code == StatusCode.OK);

        await people.Acting.EndActingAsync(new EndActingRequest { RequestId = Id(), Profile = firm, Account = account, Why = "已离职" }, await people.StaffAsync("CLERK"));

        await Task.WhenAll(programs.Select(program => Eventually.IsTrueAsync(
            async () => await ReadAsync(claim, program) == StatusCode.Unauthenticated, "the token opens nothing", Limit, TestContext.Current.CancellationToken)));
        var anew = PeopleSystem.Bearer(await people.SignInAsync(name, PeopleSystem.PublicPassword, ""));
        (await ReadAsync(claim, anew)).ShouldBe(StatusCode.PermissionDenied);
        var listed = await people.Acting.ListActingAsync(new ListActingRequest { Profile = firm }, await people.StaffAsync("AUDITOR"));
        var ended = listed.Acting.ShouldHaveSingleItem();
        (ended.Name, ended.BegunBy, ended.EndedBy, ended.Why).ShouldBe(
            (name, PeopleSystem.NameOf("CLERK", PeopleSystem.City), PeopleSystem.NameOf("CLERK", PeopleSystem.County), "已离职"));

        var next = await people.ActivatedAsync(firm);
        var draft = (await Claims.GetClaimAsync(new GetClaimRequest { Claim = claim }, next)).Claim;
        (draft.Applicant, draft.State).ShouldBe((firm, ClaimState.Types.Kind.Draft));
    }

    [Fact]
    public async Task StopActing_ByTheAgent_LeavesTheSessionAndTakesTheProfile()
    {
        var firm = await RegisterFirmAsync();
        var (name, account) = await people.ActingAsync(firm);
        var agent = PeopleSystem.Bearer(await people.SignInAsync(name, PeopleSystem.PublicPassword, ""));
        (await people.Profiles.GetProfileAsync(new GetProfileRequest { Profile = firm }, agent)).Profile.Profile_.ShouldBe(firm);

        await people.Acting.StopActingAsync(new StopActingRequest { RequestId = Id(), Profile = firm, Why = "我已离职" }, agent);

        await Eventually.IsTrueAsync(
            async () => (await people.Sessions.GetSessionAsync(new GetSessionRequest(), agent)).Session.Profiles.Count == 0
                && await ReadProfileAsync(firm, agent) == StatusCode.PermissionDenied,
            "the session acts for nobody", Limit, TestContext.Current.CancellationToken);
        var listed = await people.Acting.ListActingAsync(new ListActingRequest { Profile = firm }, await people.StaffAsync("CLERK"));
        listed.Acting.ShouldHaveSingleItem().EndedBy.ShouldBe(account);
    }

    private async Task<string> RegisterFirmAsync() => (await people.Profiles.RegisterEmployerAsync(
        new RegisterEmployerRequest { RequestId = Id(), Region = PeopleSystem.County, Name = "某单位", CreditCode = Numbers.OfFirm() }, await people.StaffAsync("CLERK"))).Profile.Profile_;

    private Task<StatusCode> ReadAsync(string claim, Metadata caller) => CodeAsync(Claims.GetClaimAsync(new GetClaimRequest { Claim = claim }, caller));

    private Task<StatusCode> ReadProfileAsync(string profile, Metadata caller) => CodeAsync(people.Profiles.GetProfileAsync(new GetProfileRequest { Profile = profile }, caller));

    private static async Task<StatusCode> CodeAsync<T>(AsyncUnaryCall<T> sent)
    {
        using var call = sent;
        try
        {
            await call;
            return StatusCode.OK;
        }
        catch (RpcException refused)
        {
            return refused.StatusCode;
        }
    }

    private static string Id() => Guid.NewGuid().ToString("D");
}
