using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Claims sent back to review out of their notice.</summary>
public sealed class ReturnTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Fact]
    public async Task Return_OfAClaimWhoseAmountBecameAnother_IsReviewedNoticedInFullAndApprovedAnew()
    {
        await host.OnAsync("2023-11-01");
        var firm = host.Around.Profiles.AddFirm("稳岗企业", Keeping(1_000_000));
        var claim = new ClaimCase(host, firm);
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        await claim.ReviewAsync();
        var left = host.Around.Funds.LeftFen;
        await host.OnAsync("2023-11-20");
        host.Around.Profiles.Change(firm.Profile_, Keeping(1_000_100));
        (await claim.ApproveAsync()).Obstacles.ShouldHaveSingleItem().Reason.ShouldBe("OTHER_AMOUNT");

        var returned = await claim.ReturnAsync(why: "上年度保费有更正");
        (returned.State, returned.DueOn, returned.NoticeTo, returned.Reason).ShouldBe((State.Accepted, "2023-11-23", "", "上年度保费有更正"));
        returned.Roster.ShouldHaveSingleItem().State.ShouldBe(State.Accepted);
        var reviewed = await claim.ReviewOnceQuietAsync();

        reviewed.Obstacles.ShouldBeEmpty();
        (reviewed.Claim.State, reviewed.Claim.AmountFen, reviewed.Claim.NoticeTo, reviewed.Claim.Reason).ShouldBe((State.InNotice, 600_060L, "2023-11-27", ""));
        host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(1);
        host.Around.Funds.LeftFen.ShouldBe(left - 60, "the old amount is back, and the new one set aside once");
        await host.OnAsync("2023-11-27");
        (await Should.ThrowAsync<RpcException>(() => claim.ApproveAsync())).Status.Detail.ShouldContain("2023-11-27");
        await host.OnAsync("2023-11-28");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
        (await claim.GetAsync()).Events.Select(done => done.What).ShouldBe(
            ["SUBMITTED", "ACCEPTED", "REVIEWED", "NOTICE_STARTED", "RETURNED", "REVIEWED", "NOTICE_STARTED", "APPROVED"]);
    }

    [Theory]
    [InlineData("2023-11-13", false)]
    [InlineData("2023-11-14", true)]
    public async Task Return_OnTheLastDayOfTheNotice_TakesItDownAndAfterwardsItStaysOnRecord(string day, bool isShown)
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync(day);
        await claim.ReturnAsync();
        var request = new ListNoticesRequest { Region = Staff.County, Ended = true, PageSize = 200 };
        (await host.Client.ListNoticesAsync(request)).Notices.Any(notice => notice.Lines.Any(line => line.ClaimNumber == claim.Last.Number)).ShouldBe(isShown);
        (await Should.ThrowAsync<RpcException>(() => claim.ObjectAsync())).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task Return_InAnyOtherState_IsRefused()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await ShouldRefuseAsync(claim, State.Draft);
        await claim.SubmitAsync();
        await ShouldRefuseAsync(claim, State.Submitted);
        await claim.AcceptAsync();
        await ShouldRefuseAsync(claim, State.Accepted);
        var left = host.Around.Funds.LeftFen;
        host.Around.Funds.LeftFen = 0;
        await claim.ReviewAsync();
        host.Around.Funds.LeftFen = left;
        await ShouldRefuseAsync(claim, State.Reviewed);
        await claim.ReviewAsync();
        var objection = await claim.ObjectAsync();
        await ShouldRefuseAsync(claim, State.Objected);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        await claim.DecideAsync(objection, Objection.Types.Verdict.Dismissed);
        await host.OnAsync("2023-11-20");
        await claim.ApproveAsync();
        await ShouldRefuseAsync(claim, State.Approved);
        await claim.PayAsync();
        await ShouldRefuseAsync(claim, State.Payable);
    }

    [Fact]
    public async Task Return_ByAForeignCountyOrWhoTookPart_IsRefusedAndNothingChanges()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var agent = Staff.Of("agent-officer", "claims.approve") with { Profiles = [claim.Firm.Profile_] };
        CallerIdentity[] others =
        [
            new("approver", [], ["claims.approve"], "410803"), Staff.Of("approver", "claims.review"), Staff.Of("clerk", "claims.approve"), Staff.Of("reviewer", "claims.approve"), agent,
        ];
        foreach (var other in others)
        {
            (await Should.ThrowAsync<RpcException>(() => claim.ReturnAsync(other))).StatusCode.ShouldBe(StatusCode.PermissionDenied, other.ToString());
        }

        (await claim.GetAsync(Staff.Of("reviewer", "claims.read", "claims.approve"))).Steps.ShouldBeEmpty();
        foreach (var why in new[] { " ", new string('长', 501) })
        {
            (await Should.ThrowAsync<RpcException>(() => claim.ReturnAsync(why: why))).Status.Detail.ShouldContain("why");
        }

        (await claim.StateAsync()).ShouldBe(State.InNotice);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        (await claim.ReturnAsync(why: new string('长', 500))).State.ShouldBe(State.Accepted);
    }

    [Fact]
    public async Task Return_ByWhoThenWouldReview_IsReviewedByTheReviewerAndApprovedByTheApprover()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await claim.ReturnAsync();
        (await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync(Staff.Of("approver", Staff.Everything)))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await claim.ReviewOnceQuietAsync()).Claim.State.ShouldBe(State.InNotice);
        await host.OnAsync("2023-11-14");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
    }

    [Fact]
    public async Task Return_OfARosterOfWhichALineWasRefused_HasAllOfItReviewedAnew()
    {
        var claim = await ClaimCase.Of(host).AcceptedAsync(lines: 2);
        await host.Client.ReviewClaimAsync(
            new ReviewClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id, Note = "本人说明未在岗", RefuseLines = { "001" } }, host.As(Staff.Reviewer));
        (await claim.ReturnAsync()).Roster.Select(line => line.State).ShouldBe([State.Accepted, State.Accepted]);
        var reviewed = await claim.ReviewOnceQuietAsync();
        reviewed.Claim.Roster.Select(line => (line.State, line.AmountFen)).ShouldBe([(State.InNotice, 100_000L), (State.InNotice, 100_000L)]);
        host.Around.Funds.Reservation(claim.Id).Lines.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Return_WhoseReleaseIsDeliveredTwice_NeverTakesTheNextReservation()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        host.Around.Funds.LosesReleases = 2;
        await claim.ReturnAsync();
        (await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync())).StatusCode.ShouldBe(StatusCode.Aborted);
        (await claim.ReviewOnceQuietAsync()).Claim.State.ShouldBe(State.InNotice);
        host.Around.Funds.LosesReleases.ShouldBe(0);
        host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(1);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
    }

    [Fact]
    public async Task Return_WhileTheFundIsAway_HoldsTheNextReviewUpUntilItIsGivenBack()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        host.Around.Funds.IsAway = true;
        await claim.ReturnAsync();
        (await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync())).StatusCode.ShouldBe(StatusCode.Aborted);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        host.Around.Funds.IsAway = false;
        (await claim.ReviewOnceQuietAsync()).Claim.State.ShouldBe(State.InNotice);
        host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(1);
    }

    private async Task ShouldRefuseAsync(ClaimCase claim, State state)
    {
        (await claim.StateAsync()).ShouldBe(state);
        (await Should.ThrowAsync<RpcException>(() => claim.ReturnAsync())).StatusCode.ShouldBe(StatusCode.FailedPrecondition, state.ToString());
        (await claim.GetAsync(Staff.Of("approver", Staff.Everything))).Steps.ShouldNotContain("RETURN");
    }

    private static Employer Keeping(long premium) => new()
    {
        Kind = Employer.Types.Kind.Enterprise,
        LayoffRate = "0",
        InsuredStaff = 20,
        Size = Employer.Types.Size.Small,
        PremiumPaidLastYearFen = premium,
    };
}
