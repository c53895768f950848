using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Who may take a claim back for its applicant: one officer while nothing is decided or set aside, from then on two.</summary>
public sealed class CounterWithdrawalTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);
    private static readonly CallerIdentity Second = Staff.Of("clerk2", "claims.submit", "claims.read");

    [Theory]
    [InlineData(State.Draft, false)]
    [InlineData(State.Submitted, false)]
    [InlineData(State.CorrectionRequested, false)]
    [InlineData(State.Accepted, false)]
    [InlineData(State.Reviewed, true)]
    [InlineData(State.InNotice, true)]
    [InlineData(State.Objected, true)]
    [InlineData(State.Approved, true)]
    [InlineData(State.PaymentFailed, true)]
    [InlineData(State.Suspended, true)]
    public async Task Withdraw_ByOneOfficer_EndsTheClaimOnlyWhileNothingIsDecided(State at, bool needsSecond)
    {
        var claim = await ClaimAsync(at);
        var before = claim.Last.State;

        var answer = await claim.WithdrawAsync(Staff.Clerk);

        answer.State.ShouldBe(needsSecond ? before : State.Withdrawn);
        (answer.WithdrawalAsked?.By).ShouldBe(needsSecond ? Staff.Clerk.Subject : null);
        if (needsSecond)
        {
            (await claim.WithdrawAsync(Second)).State.ShouldBe(State.Withdrawn);
        }
    }

    [Fact]
    public async Task Withdraw_OfAnApprovedClaim_IsRecordedByTheFirstAndTakesEffectWithTheSecond()
    {
        var claim = await ClaimAsync(State.Approved);
        (await claim.GetAsync()).Steps.ShouldContain("WITHDRAW");

        await claim.WithdrawAsync(Staff.Clerk);

        var seen = await claim.GetAsync();
        seen.Claim.State.ShouldBe(State.Approved);
        seen.Claim.WithdrawalAsked.ShouldSatisfyAllConditions(
            asked => asked.By.ShouldBe("clerk"), asked => asked.Why.ShouldBe("招用计划取消"), asked => asked.At.ShouldBe(seen.Events[^1].At));
        (seen.Events[^1].What, seen.Events[^1].State).ShouldBe(("WITHDRAWAL_ASKED", State.Approved));
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        seen.Steps.ShouldNotContain("WITHDRAW");
        (await claim.GetAsync(Second)).Steps.ShouldContain("WITHDRAW");

        var withdrawn = await claim.WithdrawAsync(Second);

        (withdrawn.State, withdrawn.WithdrawalAsked).ShouldBe((State.Withdrawn, null));
        (await claim.GetAsync()).Events.TakeLast(2).Select(done => (done.What, done.By)).ShouldBe([("WITHDRAWAL_ASKED", "clerk"), ("WITHDRAWN", "clerk2")]);
        await Eventually.IsTrueAsync(() => !host.Around.Funds.IsReserved(claim.Id), "money and keys are given back", Soon);
        (await ChainCheck.RunAsync(host.ConnectionString, "hiring", TestContext.Current.CancellationToken)).Said.ShouldContain(" 0 findings");
    }

    [Fact]
    public async Task Withdraw_ByTheSameOfficerAgainOrOneOfTheApplicantsSide_IsRefusedAndNothingChanges()
    {
        var claim = await ClaimAsync(State.InNotice);
        await claim.WithdrawAsync(Staff.Clerk);
        var partner = Second with { Subject = "partner", Profiles = [claim.Firm.Profile_] };
        (await claim.GetAsync(partner)).Steps.ShouldBeEmpty();

        await ShouldBeRefusedAsync(() => claim.WithdrawAsync(Staff.Clerk), "You recorded yourself");
        await ShouldBeRefusedAsync(() => claim.WithdrawAsync(partner), "You act for the applicant");

        var seen = await claim.GetAsync();
        (seen.Claim.State, seen.Claim.WithdrawalAsked.By, seen.Events[^1].What).ShouldBe((State.InNotice, "clerk", "WITHDRAWAL_ASKED"));
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Withdraw_ByTheApplicantsOwnAccount_TakesEffectAtOnce(bool isRecordedAtTheCounter)
    {
        var claim = await ClaimAsync(State.Approved);
        if (isRecordedAtTheCounter)
        {
            await claim.WithdrawAsync(Staff.Clerk);
        }

        var withdrawn = await claim.WithdrawAsync();

        (withdrawn.State, withdrawn.WithdrawalAsked).ShouldBe((State.Withdrawn, null));
    }

    [Fact]
    public async Task Step_OnTheClaimMeanwhile_EndsWhatWasRecorded()
    {
        var claim = await ClaimAsync(State.InNotice);
        await claim.WithdrawAsync(Staff.Clerk);
        await host.OnAsync("2023-11-14");
        (await claim.ApproveAsync()).Claim.WithdrawalAsked.ShouldBeNull();

        // The second officer would confirm what no longer stands: their word is the first again, and the other's may be the second.
        var asked = await claim.WithdrawAsync(Second);
        (asked.State, asked.WithdrawalAsked.By).ShouldBe((State.Approved, "clerk2"));
        (await claim.WithdrawAsync(Staff.Clerk)).State.ShouldBe(State.Withdrawn);
    }

    [Fact]
    public async Task Withdraw_OfAClaimHandedOverMeanwhile_IsRefused()
    {
        var claim = await ClaimAsync(State.Approved);
        await claim.WithdrawAsync(Staff.Clerk);
        (await claim.PayAsync()).WithdrawalAsked.ShouldBeNull();

        (await Should.ThrowAsync<RpcException>(() => claim.WithdrawAsync(Second))).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        (await claim.StateAsync()).ShouldBe(State.Payable);
    }

    [Fact]
    public async Task Withdraw_OfBothOfficersAtOnce_IsRecordedOnceAndTakesEffectOnce()
    {
        var claim = await ClaimAsync(State.Approved);

        var answers = await Task.WhenAll(claim.WithdrawAsync(Staff.Clerk), claim.WithdrawAsync(Second));

        answers.Select(answer => answer.State).Order().ShouldBe([State.Approved, State.Withdrawn]);
        var ended = (await claim.GetAsync()).Events.TakeLast(2).ToList();
        ended.Select(done => done.What).ShouldBe(["WITHDRAWAL_ASKED", "WITHDRAWN"]);
        ended.Select(done => done.By).Order(StringComparer.Ordinal).ShouldBe(["clerk", "clerk2"]);
    }

    [Fact]
    public async Task Withdraw_OfOneOfficerTwiceAtOnce_IsRecordedOnce()
    {
        var claim = await ClaimAsync(State.Approved);

        var calls = new[] { claim.WithdrawAsync(Staff.Clerk), claim.WithdrawAsync(Staff.Clerk) };
        await Should.ThrowAsync<RpcException>(() => Task.WhenAll(calls));

        calls.Count(call => call.IsCompletedSuccessfully).ShouldBe(1);
        var seen = await claim.GetAsync();
        (seen.Claim.State, seen.Events.Count(done => done.What == "WITHDRAWAL_ASKED")).ShouldBe((State.Approved, 1));
    }

    [Fact]
    public async Task Withdraw_RepeatedWithItsRequestId_GetsTheFirstAnswerAndIsNoSecondWord()
    {
        var claim = await ClaimAsync(State.Approved);
        var requestId = Guid.NewGuid().ToString("D");

        var first = await claim.WithdrawAsync(Staff.Clerk, requestId);
        var again = await claim.WithdrawAsync(Staff.Clerk, requestId);

        again.ShouldBe(first);
        (await claim.GetAsync()).Events.Count(done => done.What == "WITHDRAWAL_ASKED").ShouldBe(1);
    }

    private static async Task ShouldBeRefusedAsync(Func<Task> withdraw, string words)
    {
        var refused = await Should.ThrowAsync<RpcException>(withdraw);
        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        refused.Status.Detail.ShouldContain(words);
    }

    private async Task<ClaimCase> ClaimAsync(State at)
    {
        var claim = ClaimCase.Of(host);
        await (at switch
        {
            State.Approved => claim.ApprovedAsync(),
            State.Accepted => claim.AcceptedAsync(),
            State.InNotice => claim.InNoticeAsync(),
            State.Reviewed => ReviewedAsync(claim),
            State.Objected => ObjectedAsync(claim),
            State.Suspended => SuspendedAsync(claim),
            State.PaymentFailed => FailedAsync(claim),
            _ => EnteredAsync(claim, at),
        });
        return claim;
    }

    private async Task EnteredAsync(ClaimCase claim, State at)
    {
        await host.OnAsync("2023-11-01");
        await claim.FilledAsync();
        if (at != State.Draft)
        {
            await claim.SubmitAsync();
        }

        if (at == State.CorrectionRequested)
        {
            await claim.CorrectAsync();
        }
    }

    /// <summary>The fund has no money for it.</summary>
    private async Task ReviewedAsync(ClaimCase claim)
    {
        await claim.AcceptedAsync();
        var left = host.Around.Funds.LeftFen;
        host.Around.Funds.LeftFen = 0;
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.Reviewed);
        host.Around.Funds.LeftFen = left;
    }

    private async Task ObjectedAsync(ClaimCase claim)
    {
        await claim.InNoticeAsync();
        await claim.ObjectAsync();
        await ReadAsync(claim, State.Objected);
    }

    private async Task SuspendedAsync(ClaimCase claim)
    {
        await claim.InNoticeAsync();
        await host.Client.SuspendClaimAsync(new SuspendClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id, Why = "配合核查" }, host.As(Staff.Supervisor));
        await ReadAsync(claim, State.Suspended);
    }

    private async Task FailedAsync(ClaimCase claim)
    {
        await claim.ApprovedAsync();
        await claim.PayAsync();
        host.Around.Payments.Tell(claim.Id, "001", Outcome.Types.Kind.Failed, "账号不存在");
        await Eventually.IsTrueAsync(async () => await claim.StateAsync() == State.PaymentFailed, "the payment failed", Soon);
        await ReadAsync(claim, State.PaymentFailed);
    }

    private static async Task ReadAsync(ClaimCase claim, State state) => (await claim.ReadAsync()).State.ShouldBe(state);
}
