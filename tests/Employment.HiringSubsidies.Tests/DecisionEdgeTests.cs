using Employment.Claims.Jobs;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Reviews, notices and deadlines on both sides of their edges.</summary>
public sealed class DecisionEdgeTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const int MostObjections = 20;
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8];
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Review_RefusingALineThatHolds_NeedsANoteAndLeavesOne()
    {
        var claim = await ClaimCase.Of(host).AcceptedAsync(lines: 2);
        (await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync(refuse: "001"))).Status.Detail.ShouldContain("note");
        (await Should.ThrowAsync<RpcException>(() => ReviewAsync(claim, "两人都不符", "001", "002"))).Status.Detail.ShouldContain("All 2 lines");
        (await Should.ThrowAsync<RpcException>(() => ReviewAsync(claim, "没有此行", "003"))).Status.Detail.ShouldContain("refuseLines");
        var reviewed = await ReviewAsync(claim, "本人说明未在岗", "001");
        reviewed.Claim.Roster.Select(line => line.State).ShouldBe([State.Rejected, State.InNotice]);
        reviewed.Claim.AmountFen.ShouldBe(100_000);
        await host.OnAsync("2023-11-10");
        (await claim.ApproveAsync()).Claim.Roster.Select(line => line.State).ShouldBe([State.Rejected, State.Approved]);
    }

    [Fact]
    public async Task Objections_UpToTwenty_AreTakenDecidedOneByOneAndUpheldTogether()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var first = await claim.ObjectAsync();
        var second = await claim.ObjectAsync();
        (await claim.DecideAsync(first, Objection.Types.Verdict.Dismissed)).State.ShouldBe(State.Objected);
        (await Should.ThrowAsync<RpcException>(() => claim.DecideAsync(first, Objection.Types.Verdict.Dismissed))).Status.Detail.ShouldContain("decided already");
        (await claim.DecideAsync(second, Objection.Types.Verdict.Dismissed)).State.ShouldBe(State.InNotice);
        var open = new List<string>();
        while (open.Count < MostObjections)
        {
            open.Add(await claim.ObjectAsync());
        }

        (await Should.ThrowAsync<RpcException>(() => claim.ObjectAsync())).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        await claim.DecideAsync(open[0], Objection.Types.Verdict.Dismissed);
        open[0] = await claim.ObjectAsync();
        (await claim.DecideAsync(open[3], Objection.Types.Verdict.Upheld)).State.ShouldBe(State.Rejected);
        (await claim.GetAsync()).Objections.Where(objection => open.Contains(objection.Objection_)).Select(objection => objection.Verdict)
            .ShouldBe(Enumerable.Repeat(Objection.Types.Verdict.Upheld, MostObjections));
    }

    [Theory]
    [InlineData("2023-11-13", false)]
    [InlineData("2023-11-14", true)]
    public async Task Withdraw_OnTheLastDayOfTheNotice_TakesItDownAndAfterwardsItStaysAsItWas(string day, bool isShown)
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync(day);
        await claim.WithdrawAsync();
        var request = new ListNoticesRequest { Region = Staff.County, Ended = true, PageSize = 200 };
        (await host.Client.ListNoticesAsync(request)).Notices.Any(notice => notice.Lines.Any(line => line.ClaimNumber == claim.Last.Number)).ShouldBe(isShown);
    }

    [Fact]
    public async Task Approve_OnlyAfterTheNotice_IsOfferedAndReturnAlreadyBefore()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.OnAsync("2023-11-13");
        (await claim.GetAsync(Staff.Approver)).Steps.ShouldBe(["RETURN"]);
        await host.OnAsync("2023-11-14");
        (await claim.GetAsync(Staff.Approver)).Steps.ShouldBe(["APPROVE", "RETURN"]);
    }

    [Fact]
    public async Task Approve_WhenTheAmountBecameAnother_IsAnObstacle()
    {
        await host.OnAsync("2023-11-01");
        var firm = host.Around.Profiles.AddFirm("稳岗企业", Keeping(1_000_000));
        var claim = new ClaimCase(host, firm);
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        (await claim.ReviewAsync()).Claim.AmountFen.ShouldBe(600_000);
        await host.OnAsync("2023-11-20");
        host.Around.Profiles.Change(firm.Profile_, Keeping(1_000_100));
        var refused = await claim.ApproveAsync();
        (refused.Claim.State, refused.Obstacles.ShouldHaveSingleItem().Reason).ShouldBe((State.InNotice, "OTHER_AMOUNT"));
        host.Around.Profiles.Change(firm.Profile_, Keeping(1_000_000));
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
    }

    [Fact]
    public async Task Correction_AskedForOnTheDueDay_LeavesADayAfterwards()
    {
        await host.OnAsync("2024-09-29");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        (await claim.SubmitAsync()).DueOn.ShouldBe("2024-10-08");
        await host.OnAsync("2024-10-08");
        await claim.CorrectAsync();
        await host.OnAsync("2024-10-18");
        (await claim.SubmitAsync()).DueOn.ShouldBe("2024-10-21");
    }

    [Fact]
    public async Task Papers_OfAClaimThatEnded_AreKeptForTenYears()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        await host.Client.AttachFileAsync(
            new AttachFileRequest { RequestId = NewId(), Claim = claim.Id, Material = "劳动合同", FileName = "a.pdf", Content = ByteString.CopyFrom(Pdf) }, host.As(claim.Agent));
        await claim.SubmitAsync();
        await claim.WithdrawAsync();
        foreach (var (day, papers) in new[] { ("2034-07-01", 1), ("2034-07-02", 0) })
        {
            await host.OnAsync(day);
            await UntilNothingIsLeftAsync((house, cancellation) => house.DropPapersAsync(cancellation));
            (await claim.GetAsync()).Claim.Attachments.Count.ShouldBe(papers, day);
        }
    }

    [Fact]
    public async Task Review_WhileWhatWasReservedIsStillBeingGivenBack_IsToBeRepeated()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var supervisor = host.As(Staff.Of("supervisor", "claims.suspend"));
        host.Around.Funds.IsAway = true;
        await host.Client.SuspendClaimAsync(new SuspendClaimRequest { RequestId = NewId(), Claim = claim.Id, Why = "配合核查" }, supervisor);
        await host.Client.ResumeClaimAsync(new ResumeClaimRequest { RequestId = NewId(), Claim = claim.Id, Why = "核查完毕" }, supervisor);
        (await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync())).StatusCode.ShouldBe(StatusCode.Aborted);
        host.Around.Funds.IsAway = false;
        await Eventually.IsTrueAsync(() => !host.Around.Funds.IsReserved(claim.Id), "it is given back", Soon);
    }

    [Fact]
    public async Task Review_AgainWithoutMoney_IsWrittenDownOnce()
    {
        var claim = await ClaimCase.Of(host).AcceptedAsync();
        var left = host.Around.Funds.LeftFen;
        host.Around.Funds.LeftFen = 99_999;
        (await claim.ReviewAsync()).Obstacles.ShouldHaveSingleItem().Reason.ShouldBe("INSUFFICIENT_FUND");
        (await claim.ReviewAsync()).Obstacles.ShouldHaveSingleItem().Reason.ShouldBe("INSUFFICIENT_FUND");
        host.Around.Funds.LeftFen = left;
        (await claim.GetAsync()).Events.Count(done => done.What == "REVIEWED").ShouldBe(1);
    }

    [Theory]
    [InlineData(true, 120)]
    [InlineData(false, 20)]
    public async Task Sweep_OfAClaimThatWentOnOrIsStillUnderWay_TakesNothingBack(bool isInNotice, int seconds)
    {
        var claim = isInNotice ? await ClaimCase.Of(host).InNoticeAsync() : await ClaimCase.Of(host).AcceptedAsync();
        await ExecuteAsync($"INSERT INTO hiring.reservation_attempt VALUES ('{claim.Id}', gen_random_uuid(), now() - interval '{seconds} seconds')");
        await UntilNothingIsLeftAsync((house, cancellation) => house.SweepAsync(cancellation));
        host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(0);
        host.Around.Funds.IsReserved(claim.Id).ShouldBe(isInNotice);
        (await ExecuteAsync($"DELETE FROM hiring.reservation_attempt WHERE claim = '{claim.Id}'")).ShouldBe(isInNotice ? 0 : 1, "an attempt is left alone for a minute");
    }

    private static Employer Keeping(long premium) => new()
    {
        Kind = Employer.Types.Kind.Enterprise,
        LayoffRate = "0",
        InsuredStaff = 20,
        Size = Employer.Types.Size.Small,
        PremiumPaidLastYearFen = premium,
    };

    private async Task<ReviewClaimResponse> ReviewAsync(ClaimCase claim, string note, params string[] refuse) => await host.Client.ReviewClaimAsync(
        new ReviewClaimRequest { RequestId = NewId(), Claim = claim.Id, Note = note, RefuseLines = { refuse } }, host.As(Staff.Reviewer));

    private async Task<int> ExecuteAsync(string statement)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(statement);
    }

    private async Task UntilNothingIsLeftAsync(Func<Housekeeping, CancellationToken, Task<bool>> work)
    {
        bool again;
        do
        {
            await using var scope = host.Services.CreateAsyncScope();
            again = await work(scope.ServiceProvider.GetRequiredService<Housekeeping>(), TestContext.Current.CancellationToken);
        }
        while (again);
    }

    private static string NewId() => Guid.NewGuid().ToString("D");
}
