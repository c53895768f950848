using Employment.Claims.Data;
using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>What cannot be handed over waits by itself.</summary>
public sealed class OutboxTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task Pay_AfterOneWhoseAccountCannotBeOpened_IsHandedOverAndTheOtherWaits()
    {
        var broken = await ClaimCase.Of(host).ApprovedAsync();
        var whole = await ClaimCase.Of(host).ApprovedAsync();
        host.Around.Funds.IsAway = true;
        await broken.PayAsync();
        var account = await SetAccountAsync(broken, [1, 2, 3]);
        await whole.PayAsync();
        host.Around.Funds.IsAway = false;

        await Eventually.IsTrueAsync(() => IsHandedOver(whole), "the other is handed over", Soon);
        await Eventually.IsTrueAsync(async () => (await RowAsync(broken)).Problem == "CryptographicException", "the row says what stands in its way", Soon);
        (await RowAsync(broken)).DoneAt.ShouldBeNull();
        IsHandedOver(broken).ShouldBeFalse();

        // With the key back it goes by itself.
        await SetAccountAsync(broken, account);
        await Eventually.IsTrueAsync(() => IsHandedOver(broken), "it is handed over in the end", TimeSpan.FromSeconds(90));
        (await RowAsync(broken)).Problem.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pay_OfTwoLines_GoesInOrderAndHoldsNoOtherClaimUp()
    {
        var two = await ClaimCase.Of(host).AcceptedAsync(lines: 2);
        await two.ReviewAsync();
        await host.OnAsync("2023-11-14");
        await two.ApproveAsync();
        host.Around.Payments.HoldsUp = two.Id;
        await two.PayAsync();
        var other = await ClaimCase.Of(host).ApprovedAsync();
        await other.PayAsync();

        await Eventually.IsTrueAsync(() => IsHandedOver(other), "another claim goes on", Soon);
        IsHandedOver(two).ShouldBeFalse("its second line waits for its first");
        host.Around.Payments.HoldsUp = "";
        await Eventually.IsTrueAsync(() => Lines(two).Count == 2, "both are handed over", Soon);
        Lines(two).ShouldBe(["001", "002"]);
    }

    [Fact]
    public async Task Outcomes_ToldTogether_AreEachTakenOnce()
    {
        var two = await ClaimCase.Of(host).AcceptedAsync(lines: 2);
        await two.ReviewAsync();
        await host.OnAsync("2023-11-14");
        await two.ApproveAsync();
        await two.PayAsync();
        await Eventually.IsTrueAsync(() => Lines(two).Count == 2, "both are handed over", Soon);
        host.Around.Funds.IsAway = true;
        host.Around.Payments.Tell(two.Id, "001", Outcome.Types.Kind.Failed, "账号不存在");
        host.Around.Payments.Tell(two.Id, "002", Outcome.Types.Kind.Paid);
        host.Around.Payments.Tell(two.Id, "001", Outcome.Types.Kind.Reissued);
        host.Around.Funds.IsAway = false;
        await Eventually.IsTrueAsync(async () => (await two.GetAsync()).Events[^1].What == "PAID_AGAIN", "all are taken", Soon);

        host.Around.Payments.Tell(two.Id, "001", Outcome.Types.Kind.Paid);
        await Eventually.IsTrueAsync(async () => await two.StateAsync() == State.Paid, "it is paid", Soon);
        (await two.GetAsync()).Events.Select(done => done.What).SkipWhile(what => what != "SENT_TO_PAYMENT").Skip(1).ShouldBe(["PAYMENT_FAILED", "PAID", "PAID_AGAIN", "PAID"]);
    }

    private List<string> Lines(ClaimCase claim) => [.. host.Around.Payments.Queued.Where(line => line.Claim == claim.Id).Select(line => line.Line)];

    private bool IsHandedOver(ClaimCase claim) => host.Around.Payments.Queued.Any(line => line.Claim == claim.Id);

    private async Task<OutboxRow> RowAsync(ClaimCase claim)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = Guid.Parse(claim.Id);
        return await scope.ServiceProvider.GetRequiredService<DbContext>().Set<OutboxRow>().AsNoTracking().SingleAsync(row => row.Claim == id);
    }

    /// <summary>Puts other bytes in the place of the sealed account, and says what stood there.</summary>
    private async Task<byte[]> SetAccountAsync(ClaimCase claim, byte[] account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<DbContext>().Set<ClaimRow>();
        var id = Guid.Parse(claim.Id);
        var before = await rows.Where(row => row.Id == id).Select(row => row.Account).SingleAsync();
        await rows.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Account, account));
        return before!;
    }
}
