using Employment.Contracts.Claims.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>What a draft may hold and what it has to hold, on both sides of each limit.</summary>
public sealed class EntryLimitTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const int MostLines = 500;

    [Theory]
    [InlineData("2023-08-10", false)]
    [InlineData("2023-08-11", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public async Task Create_OnTheFirstAndLastDayOfTheMeasure_IsTakenAndNotBeforeOrAfter(string day, bool isTaken)
    {
        await host.OnAsync(day);
        var claim = ClaimCase.Of(host);
        if (isTaken)
        {
            (await claim.DraftAsync()).State.ShouldBe(State.Draft);
        }
        else
        {
            (await Should.ThrowAsync<RpcException>(() => claim.DraftAsync())).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        }
    }

    [Fact]
    public async Task Create_ByAPersonForAMeasureOfFirms_IsRefused()
    {
        await host.OnAsync("2023-11-01");
        var person = ClaimCase.Graduate(host).Profile;
        (await Should.ThrowAsync<RpcException>(() => new ClaimCase(host, person).DraftAsync())).ShouldSatisfyAllConditions(
            refused => refused.StatusCode.ShouldBe(StatusCode.InvalidArgument), refused => refused.Status.Detail.ShouldContain("applicant"));
    }

    [Fact]
    public async Task Roster_Of500AndOneMore_IsTakenAndRefused()
    {
        await host.OnAsync("2023-11-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync();
        var full = await EditAsync(claim, claim.Last.Revision, [.. Enumerable.Range(0, MostLines).Select(_ => Entry())]);
        full.Roster.Count.ShouldBe(MostLines);
        (await Should.ThrowAsync<RpcException>(() => EditAsync(claim, full.Revision, Entry()))).Status.Detail.ShouldContain($"{MostLines + 1} lines");
    }

    [Fact]
    public async Task Roster_WithOnePersonTwice_IsRefusedByWhicheverNumber()
    {
        await host.OnAsync("2023-11-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync();
        var (number, person) = ClaimCase.Graduate(host);
        var former = Numbers.OfPerson();
        host.Around.Profiles.Alias(former, person.Profile_);
        await claim.AddAsync(number, person.Name);
        foreach (var again in new[] { number, former })
        {
            (await Should.ThrowAsync<RpcException>(() => claim.AddAsync(again, person.Name))).ShouldSatisfyAllConditions(
                refused => refused.StatusCode.ShouldBe(StatusCode.InvalidArgument), refused => refused.Status.Detail.ShouldContain("setLines[0].idNumber"));
        }
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public async Task Account_OfSoManyDigits_IsTakenFrom6To32(int digits, bool isTaken)
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        var request = new EditClaimRequest
        {
            RequestId = NewId(),
            Claim = claim.Id,
            Revision = claim.Last.Revision,
            Account = new PayeeAccount { Holder = "示例企业", BankName = "示例银行", AccountNumber = new string('6', digits) },
        };
        var call = host.Client.EditClaimAsync(request, host.As(claim.Agent)).ResponseAsync;
        if (isTaken)
        {
            (await call).Claim.Account.AccountNumber.Length.ShouldBe(digits);
        }
        else
        {
            (await Should.ThrowAsync<RpcException>(call)).Status.Detail.ShouldContain("account.accountNumber");
        }
    }

    [Fact]
    public async Task Submit_WithoutPeopleOrAccount_IsRefusedSayingWhichIsMissing()
    {
        await host.OnAsync("2023-11-01");
        var nobody = ClaimCase.Of(host);
        await nobody.DraftAsync();
        await nobody.AccountAsync();
        (await Should.ThrowAsync<RpcException>(() => nobody.SubmitAsync())).Status.Detail.ShouldContain("nobody it is for");
        var nowhere = ClaimCase.Of(host);
        await nowhere.DraftAsync();
        await EditAsync(nowhere, nowhere.Last.Revision, Entry());
        (await Should.ThrowAsync<RpcException>(() => nowhere.SubmitAsync())).Status.Detail.ShouldContain("no account");
    }

    [Fact]
    public async Task Accept_ByAnOfficerWhoActsForTheApplicant_IsNeitherOfferedNorTaken()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        var partner = Staff.Clerk with { Subject = "partner", Profiles = [claim.Firm.Profile_] };
        (await claim.GetAsync(partner)).Steps.ShouldBe(["WITHDRAW"]);
        (await Should.ThrowAsync<RpcException>(() => claim.AcceptAsync(partner))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await claim.AcceptAsync()).State.ShouldBe(State.Accepted);
    }

    private RosterEntry Entry()
    {
        var (number, person) = ClaimCase.Graduate(host);
        return new RosterEntry { IdNumber = number, Name = person.Name, Facts = ClaimCase.HiredOn("2023-09-01") };
    }

    private async Task<Claim> EditAsync(ClaimCase claim, long revision, params RosterEntry[] lines) => (await host.Client.EditClaimAsync(
        new EditClaimRequest { RequestId = NewId(), Claim = claim.Id, Revision = revision, SetLines = { lines } }, host.As(claim.Agent))).Claim;

    private static string NewId() => Guid.NewGuid().ToString("D");
}
