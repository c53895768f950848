using Employment.Contracts.Claims.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Refusals looked at again, and claims suspended.</summary>
public sealed class ReconsiderationTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Fact]
    public async Task Reconsideration_DecidedByAnother_IsReviewedAgain()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        await claim.RejectAsync();
        var asked = await host.Client.AskReconsiderationAsync(new AskReconsiderationRequest { RequestId = New(), Claim = claim.Id, Why = "材料齐全" }, host.As(claim.Agent));
        asked.Claim.State.ShouldBe(State.Reconsideration);
        var request = new DecideReconsiderationRequest { RequestId = New(), Claim = claim.Id, Reopen = true, Why = "属实" };
        (await Should.ThrowAsync<RpcException>(() => host.Client.DecideReconsiderationAsync(request, host.As(Staff.Of("reviewer", Staff.Everything))).ResponseAsync))
            .StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await host.Client.DecideReconsiderationAsync(request, host.As(Staff.Objections))).Claim.State.ShouldBe(State.Accepted);
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
    }

    [Fact]
    public async Task Reconsideration_AskedAgainOfTheSameRefusal_IsRefusedWithTheEarlierAnswer()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        await claim.RejectAsync();
        await AskAsync(claim);
        await DecideAsync(claim, reopens: false);
        var refused = await Should.ThrowAsync<RpcException>(() => AskAsync(claim));
        refused.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        refused.Status.Detail.ShouldContain("2023-11-01: 已核实");
        (await claim.GetAsync(claim.Agent)).Steps.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reconsideration_OfANewRefusal_IsTaken()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        await claim.RejectAsync();
        await AskAsync(claim);
        await DecideAsync(claim, reopens: true);
        await claim.RejectAsync();
        (await claim.GetAsync(claim.Agent)).Steps.ShouldBe(["ASK_RECONSIDERATION"]);
        (await AskAsync(claim)).Claim.State.ShouldBe(State.Reconsideration);
    }

    [Fact]
    public async Task Suspend_InNotice_GivesBackAndIsReviewedAnewAfterwards()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var supervisor = host.As(Staff.Of("supervisor", "claims.suspend"));
        await host.Client.SuspendClaimAsync(new SuspendClaimRequest { RequestId = New(), Claim = claim.Id, Why = "配合核查" }, supervisor);
        await Eventually.IsTrueAsync(() => !host.Around.Funds.IsReserved(claim.Id), "the reservation is given back", TimeSpan.FromSeconds(15));
        await host.Client.ResumeClaimAsync(new ResumeClaimRequest { RequestId = New(), Claim = claim.Id, Why = "核查完毕" }, supervisor);
        await Eventually.IsTrueAsync(
            async () =>
            {
                try
                {
                    return (await claim.ReviewAsync()).Claim.State == State.InNotice;
                }
                catch (RpcException pending) when (pending.StatusCode == StatusCode.Aborted)
                {
                    return false;
                }
            },
            "the claim is reviewed anew",
            TimeSpan.FromSeconds(15));
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        claim.Last.NoticeTo.ShouldBe("2023-11-13");
    }

    private async Task<AskReconsiderationResponse> AskAsync(ClaimCase claim) =>
        await host.Client.AskReconsiderationAsync(new AskReconsiderationRequest { RequestId = New(), Claim = claim.Id, Why = "材料齐全" }, host.As(claim.Agent));

    private async Task DecideAsync(ClaimCase claim, bool reopens) => await host.Client.DecideReconsiderationAsync(
        new DecideReconsiderationRequest { RequestId = New(), Claim = claim.Id, Reopen = reopens, Why = "已核实" }, host.As(Staff.Objections));

    private static string New() => Guid.NewGuid().ToString("D");
}
