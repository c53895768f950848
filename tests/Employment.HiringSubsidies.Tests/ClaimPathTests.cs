using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>A claim from its draft to its payment.</summary>
public sealed class ClaimPathTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Claim_FromDraftToPaid_TakesEveryStep()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        claim.Last.AmountFen.ShouldBe(100_000);
        (await claim.SubmitAsync()).State.ShouldBe(State.Submitted);
        claim.Last.Number.ShouldStartWith("HS-410802-2023-");
        claim.Last.Version.ShouldBe("2023");
        claim.Last.DueOn.ShouldBe("2023-11-03");
        (await claim.AcceptAsync()).DueOn.ShouldBe("2023-11-06");

        await host.OnAsync("2023-11-06");
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        claim.Last.NoticeTo.ShouldBe("2023-11-13");
        claim.Last.DueOn.ShouldBe("2023-11-15");
        var reservation = host.Around.Funds.Reservation(claim.Id);
        reservation.FundKind.ShouldBe(Fund.Types.Kind.UnemploymentInsurance);
        reservation.Keys.Select(key => key.Kind).ShouldBe([ClaimKey.Types.Kind.EmployerWorkerGroup, ClaimKey.Types.Kind.PersonGrantKind]);

        await host.OnAsync("2023-11-14");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
        (await claim.PayAsync()).State.ShouldBe(State.Payable);
        await Eventually.IsTrueAsync(() => host.Around.Payments.Queued.Any(line => line.Claim == claim.Id), "the line is handed over", Soon);
        var queued = host.Around.Payments.Queued.Single(line => line.Claim == claim.Id);
        (queued.AmountFen, queued.Account, queued.PayeeName).ShouldBe((100_000L, "6222000011112222", "示例机械有限公司"));
        queued.DecidedBy.ShouldBe(["clerk", "reviewer", "approver"], ignoreOrder: true);

        host.Around.Payments.Tell(claim.Id, "001", Outcome.Types.Kind.Paid);
        await Eventually.IsTrueAsync(async () => await claim.StateAsync() == State.Paid, "the claim is paid", Soon);
        (await claim.GetAsync()).Events.Select(done => done.What).ShouldBe(
            ["SUBMITTED", "ACCEPTED", "REVIEWED", "NOTICE_STARTED", "APPROVED", "SENT_TO_PAYMENT", "PAID"]);
    }

    [Fact]
    public async Task Approve_OnLastDayOfNotice_IsRefusedAndOnTheNextTaken()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync("2023-11-13");
        var refused = await Should.ThrowAsync<RpcException>(() => claim.ApproveAsync());
        refused.Status.Detail.ShouldContain("2023-11-13");
        await host.OnAsync("2023-11-14");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
    }

    [Fact]
    public async Task Object_OnLastDayOfNotice_BlocksUntilDecided()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync("2023-11-13");
        var objection = await claim.ObjectAsync();
        await host.OnAsync("2023-11-14");
        (await Should.ThrowAsync<RpcException>(() => claim.ApproveAsync())).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        (await Should.ThrowAsync<RpcException>(() => claim.ObjectAsync())).StatusCode.ShouldBe(StatusCode.NotFound);
        (await Should.ThrowAsync<RpcException>(() => claim.DecideAsync(objection, Objection.Types.Verdict.Dismissed, Staff.Of("reviewer", "claims.object"))))
            .StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await claim.DecideAsync(objection, Objection.Types.Verdict.Dismissed)).State.ShouldBe(State.InNotice);
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
    }

    [Fact]
    public async Task Uphold_OpenObjection_RejectsAndGivesBack()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var objection = await claim.ObjectAsync();
        (await claim.DecideAsync(objection, Objection.Types.Verdict.Upheld)).State.ShouldBe(State.Rejected);
        await Eventually.IsTrueAsync(() => !host.Around.Funds.IsReserved(claim.Id), "the reservation is given back", Soon);
        (await host.Client.ListNoticesAsync(new ListNoticesRequest { Region = "410800" })).Notices.ShouldNotContain(notice => notice.Lines.Any(line => line.ClaimNumber == claim.Last.Number));
    }

    [Fact]
    public async Task Withdraw_InNotice_GivesBack()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        (await claim.WithdrawAsync()).State.ShouldBe(State.Withdrawn);
        await Eventually.IsTrueAsync(() => !host.Around.Funds.IsReserved(claim.Id), "the reservation is given back", Soon);
    }

    [Fact]
    public async Task Steps_TakenTwiceByOnePerson_AreRefused()
    {
        var all = Staff.Of("everybody", Staff.Everything);
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync(all);
        (await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync(all))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await Should.ThrowAsync<RpcException>(() => claim.RejectAsync(all))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        await claim.ReviewAsync();
        await host.OnAsync("2023-11-20");
        (await Should.ThrowAsync<RpcException>(() => claim.ApproveAsync(all))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await Should.ThrowAsync<RpcException>(() => claim.ApproveAsync(Staff.Of("reviewer", Staff.Everything)))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        await claim.ApproveAsync();
        (await Should.ThrowAsync<RpcException>(() => claim.PayAsync(Staff.Of("approver", Staff.Everything)))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await claim.PayAsync()).State.ShouldBe(State.Payable);
    }

    [Fact]
    public async Task Review_PersonGrantedByAnotherClaim_NamesTheEarlierClaim()
    {
        var first = await ClaimCase.Of(host).InNoticeAsync();
        var line = first.Last.Roster.ShouldHaveSingleItem();
        await host.OnAsync("2023-11-06");
        var number = Numbers.OfPerson();
        var second = new ClaimCase(host, first.Firm);
        host.Around.Profiles.Alias(number, line.Person);
        await second.DraftAsync();
        await second.AddAsync(number, line.Name);
        await second.SubmitAsync();
        await second.AcceptAsync();
        var answer = await second.ReviewAsync();
        answer.Claim.State.ShouldBe(State.Accepted);
        answer.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(first.Last.Number);
        (await second.AssessAsync(Staff.Reviewer)).ShouldHaveSingleItem().BlockingClaim.ShouldBe(first.Last.Number);
        (await second.AssessAsync(second.Agent)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Approve_PersonGrantedElsewhereDuringTheNotice_NamesTheEarlierClaim()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var elsewhere = Guid.NewGuid().ToString("D");
        host.Around.Funds.Grant(elsewhere, claim.Last.Roster.ShouldHaveSingleItem().Person, ClaimCase.Absorption, "2023-10-30");
        await host.OnAsync("2023-11-14");
        var answer = await claim.ApproveAsync();
        answer.Claim.State.ShouldBe(State.InNotice);
        answer.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(elsewhere);
        (await claim.RejectAsync()).Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(elsewhere);
    }

    [Fact]
    public async Task Review_FundWithoutMoney_WaitsReviewedAndGoesOnWithMoney()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        var left = host.Around.Funds.LeftFen;
        (await claim.AssessAsync(Staff.Reviewer)).ShouldBeEmpty();
        host.Around.Funds.LeftFen = 99_999;
        (await claim.AssessAsync(Staff.Reviewer)).ShouldHaveSingleItem().Message.ShouldContain("fund");
        (await claim.AssessAsync(claim.Agent)).ShouldBeEmpty();
        (await claim.ReviewAsync()).Obstacles.ShouldHaveSingleItem().Message.ShouldContain("fund");
        claim.Last.State.ShouldBe(State.Reviewed);
        host.Around.Funds.LeftFen = 100_000;
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        host.Around.Funds.LeftFen = left;
    }

    [Fact]
    public async Task Review_UnverifiedFact_IsAnObstacleAndRejectNamesEveryClause()
    {
        await host.OnAsync("2023-11-01");
        var claim = ClaimCase.Of(host);
        var number = Numbers.OfPerson();
        host.Around.Profiles.AddPerson(number, "李四", new Contracts.Policies.V1.Person { GraduationDate = "2019-06-30" });
        await claim.DraftAsync();
        await claim.AddAsync(number, "李四", new Contracts.Policies.V1.Facts { Hire = new Contracts.Policies.V1.Hire { ContractSignedOn = "2023-09-01", InsuredMonths = 0, Insurances = { Contracts.Policies.V1.Hire.Types.Insurance.Pension } } });
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        (await claim.ReviewAsync()).Obstacles.ShouldNotBeEmpty();
        claim.Last.State.ShouldBe(State.Accepted);
        var rejected = await claim.RejectAsync();
        rejected.Claim.State.ShouldBe(State.Rejected);
        var unmet = rejected.Obstacles.ShouldHaveSingleItem().Unmet;
        unmet.Select(condition => condition.Fact).ShouldContain("hire.insuredMonths");
        unmet.ShouldAllBe(condition => condition.Basis.Clause.Length > 0);
        (await claim.GetAsync(claim.Agent)).Determinations.ShouldHaveSingleItem().Lines[0].Facts.ShouldBeNull();
    }

    [Fact]
    public async Task Approve_ByTwoAtOnce_OneWins()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync("2023-11-14");
        var calls = Enumerable.Range(0, 2).Select(i => Task.Run(async () =>
        {
            try
            {
                return (await host.Client.ApproveClaimAsync(
                    new ApproveClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id }, host.As(Staff.Of($"approver{i}", "claims.approve")))).Claim.State.ToString();
            }
            catch (RpcException refused)
            {
                return refused.StatusCode.ToString();
            }
        }));
        (await Task.WhenAll(calls)).ShouldBe(["Approved", "FailedPrecondition"], ignoreOrder: true);
        (await claim.GetAsync()).Events.Count(done => done.What == "APPROVED").ShouldBe(1);
    }

    [Fact]
    public async Task Submit_RepeatedWhileTheFirstRuns_HappensOnce()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        var request = new SubmitClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id };
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.Client.SubmitClaimAsync(request, host.As(claim.Agent)).ResponseAsync));
        answers.Select(answer => answer.Claim.Number).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        (await claim.GetAsync()).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Approve_AfterTheYearAndTheMeasureEnded_DecidesByTheDayOfApplication()
    {
        await host.OnAsync("2023-12-29");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        await host.OnAsync("2024-01-02");
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        await host.OnAsync("2024-01-10");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
        var decided = (await claim.GetAsync()).Determinations;
        decided.Select(one => one.Version).ShouldBe(["2023", "2023"]);
        decided[0].Lines[0].Entitlement.AmountFen.ShouldBe(100_000);
        var late = ClaimCase.Of(host);
        (await Should.ThrowAsync<RpcException>(() => late.DraftAsync())).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task ListNotices_OfOneThatEnded_SaysThatItDid()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync("2023-11-13");
        (await EndedAsync()).ShouldBeFalse();
        await host.OnAsync("2023-11-14");
        (await EndedAsync()).ShouldBeTrue();

        async Task<bool> EndedAsync() => (await host.Client.ListNoticesAsync(new ListNoticesRequest { Region = Staff.County, Ended = true, PageSize = 200 })).Notices
            .Single(notice => notice.Lines.Any(line => line.ClaimNumber == claim.Last.Number)).Ended;
    }

    [Fact]
    public async Task ListNotices_OfARunningNotice_ShowsMaskedNames()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var lines = (await host.Client.ListNoticesAsync(new ListNoticesRequest { Region = "410800", PageSize = 200 })).Notices.SelectMany(notice => notice.Lines);
        lines.Single(line => line.ClaimNumber == claim.Last.Number).PersonName.ShouldBe("王**");
    }
}
