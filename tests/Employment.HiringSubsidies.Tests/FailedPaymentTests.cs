using Employment.Claims.Data;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Claims whose payment failed and can never succeed, and claims that must not be paid any more.</summary>
public sealed class FailedPaymentTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Withdraw_AfterThePaymentFailed_GivesBackAndEndsTheClaim()
    {
        var claim = await FailedAsync();
        (await claim.GetAsync(claim.Agent)).Steps.ShouldContain("WITHDRAW");
        (await claim.WithdrawAsync()).State.ShouldBe(State.Withdrawn);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeFalse();
        (await claim.GetAsync()).Events[^1].What.ShouldBe("WITHDRAWN");
    }

    [Fact]
    public async Task Withdraw_WhileTheFundMayPay_IsRefusedAndNothingChanges()
    {
        var claim = await FailedAsync();
        host.Around.Funds.Paying.Add(claim.Id);
        var refused = await Should.ThrowAsync<RpcException>(() => claim.WithdrawAsync());
        refused.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        refused.Status.Detail.ShouldContain("or was paid");
        (await claim.StateAsync()).ShouldBe(State.PaymentFailed);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
    }

    [Fact]
    public async Task Suspend_AfterThePaymentFailed_IsRefusedForGoodByASecondPersonAlone()
    {
        var claim = await FailedAsync();
        (await claim.GetAsync(Staff.Supervisor)).Steps.ShouldBe(["SUSPEND"]);
        (await host.Client.SuspendClaimAsync(new SuspendClaimRequest { RequestId = New(), Claim = claim.Id, Why = "单位已注销，账户不存在" }, host.As(Staff.Supervisor)))
            .Claim.State.ShouldBe(State.Suspended);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeFalse();
        (await Should.ThrowAsync<RpcException>(() => claim.RejectAsync(Staff.Of("supervisor", Staff.Everything)))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await claim.RejectAsync()).Claim.State.ShouldBe(State.Rejected);
    }

    [Fact]
    public async Task Suspend_BeforeABatchTookIt_GivesBackAndLetsItBeReviewedAgain()
    {
        var claim = await PayableAsync();
        (await claim.GetAsync(Staff.Supervisor)).Steps.ShouldContain("SUSPEND");
        (await SuspendAsync(claim)).State.ShouldBe(State.Suspended);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeFalse();

        await host.Client.ResumeClaimAsync(new ResumeClaimRequest { RequestId = New(), Claim = claim.Id, Why = "查明没有问题" }, host.As(Staff.Supervisor));
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
    }

    [Fact]
    public async Task Suspend_AfterABatchTookIt_IsRefusedAndNothingChanges()
    {
        var claim = await PayableAsync();
        host.Around.Funds.Paying.Add(claim.Id);
        (await Should.ThrowAsync<RpcException>(() => SuspendAsync(claim))).Status.Detail.ShouldContain("on its way to the bank");
        (await claim.StateAsync()).ShouldBe(State.Payable);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
    }

    [Fact]
    public async Task Suspend_BeforeTheFundHasIt_IsRefusedUntilItHas()
    {
        var claim = await ClaimCase.Of(host).ApprovedAsync();
        host.Around.Payments.HoldsUp = claim.Id;
        await claim.PayAsync();
        (await Should.ThrowAsync<RpcException>(() => SuspendAsync(claim))).Status.Detail.ShouldContain("on its way to the bank");

        host.Around.Payments.HoldsUp = "";
        await Eventually.IsTrueAsync(async () => await TrySuspendAsync(claim), "it can be suspended", Soon);
    }

    [Fact]
    public async Task Outcome_OfAClaimThatEndedMeanwhile_LeavesItsLinesAsTheyAre()
    {
        var claim = await FailedAsync();
        await claim.WithdrawAsync();
        host.Around.Payments.Tell(claim.Id, "001", Outcome.Types.Kind.Reissued);
        await Eventually.IsTrueAsync(async () => (await claim.GetAsync()).Events[^1].What == "PAID_AGAIN", "the outcome is on record", Soon);
        (await claim.GetAsync()).Claim.Roster.ShouldHaveSingleItem().State.ShouldBe(State.Withdrawn);
        (await claim.StateAsync()).ShouldBe(State.Withdrawn);
    }

    private async Task<Claim> SuspendAsync(ClaimCase claim) =>
        (await host.Client.SuspendClaimAsync(new SuspendClaimRequest { RequestId = New(), Claim = claim.Id, Why = "有举报，先停下来查" }, host.As(Staff.Supervisor))).Claim;

    private async Task<bool> TrySuspendAsync(ClaimCase claim)
    {
        try
        {
            return (await SuspendAsync(claim)).State == State.Suspended;
        }
        catch (RpcException early) when (early.StatusCode == StatusCode.FailedPrecondition)
        {
            return false;
        }
    }

    /// <summary>A claim that the fund has for payment.</summary>
    private async Task<ClaimCase> PayableAsync()
    {
        var claim = await ClaimCase.Of(host).ApprovedAsync();
        await claim.PayAsync();
        await Eventually.IsTrueAsync(() => IsHandedOverAsync(claim), "the fund has it", Soon);
        return claim;
    }

    private async Task<ClaimCase> FailedAsync()
    {
        var claim = await PayableAsync();
        host.Around.Payments.Tell(claim.Id, "001", Outcome.Types.Kind.Failed, "账号不存在");
        await Eventually.IsTrueAsync(async () => await claim.StateAsync() == State.PaymentFailed, "the payment failed", Soon);
        return claim;
    }

    private async Task<bool> IsHandedOverAsync(ClaimCase claim)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = Guid.Parse(claim.Id);
        var rows = scope.ServiceProvider.GetRequiredService<DbContext>().Set<OutboxRow>().Where(row => row.Claim == id);
        return await rows.AnyAsync() && await rows.AllAsync(row => row.DoneAt != null);
    }

    private static string New() => Guid.NewGuid().ToString("D");
}
