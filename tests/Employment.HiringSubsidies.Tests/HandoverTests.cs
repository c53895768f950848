using Employment.Claims.Data;
using Employment.Claims.Jobs;
using Employment.Testing;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Work between claims and funds when one of them is away, or an answer is lost.</summary>
public sealed class HandoverTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Pay_WhileFundsIsAway_IsHandedOverOnceItIsBack()
    {
        var claim = await new Later(host).ApprovedAsync();
        host.Around.Funds.IsAway = true;
        (await claim.PayAsync()).State.ShouldBe(State.Payable);
        await Eventually.IsTrueAsync(async () => await StuckAsync(claim) > 0, "it is seen to be stuck", Soon);
        await Eventually.IsTrueAsync(() => Shown("stuck") > 0, "the gauge says that it is stuck", Soon);
        Shown("waiting").ShouldBeGreaterThan(0);
        Shown("age").ShouldBeInRange(0.001, 60);
        host.Around.Funds.IsAway = false;
        await Eventually.IsTrueAsync(() => host.Around.Payments.Queued.Any(line => line.Claim == claim.Id), "it is handed over", TimeSpan.FromSeconds(40));
        host.Around.Payments.Queued.Count(line => line.Claim == claim.Id).ShouldBe(1);
    }

    [Fact]
    public async Task Review_WhoseReservationLostItsAnswer_IsRepairedByTheNextReview()
    {
        var claim = await new Later(host).AcceptedAsync();
        host.Around.Funds.LosesAnswers = 1;
        await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync());
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        (await claim.StateAsync()).ShouldBe(State.Accepted);
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
    }

    [Fact]
    public async Task Review_WhoseReservationLostItsAnswer_IsGivenBackByTheSweep()
    {
        var claim = await new Later(host).AcceptedAsync();
        host.Around.Funds.LosesAnswers = 1;
        await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync());
        await AgeAttemptsAsync();
        await Eventually.IsTrueAsync(() => SweptAsync(claim), "the sweep gave it back", Soon);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeFalse();
    }

    [Fact]
    public async Task Review_ThatLostItsConnectionWhileAnotherWentOn_TakesNothingBack()
    {
        var claim = await new Later(host).AcceptedAsync();
        host.Around.Funds.Meanwhile(async () =>
        {
            await BreakTransactionsAsync();
            (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        });

        await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync());
        host.Around.Funds.IsReserved(claim.Id).ShouldBeTrue();
        host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(0);
        (await claim.StateAsync()).ShouldBe(State.InNotice);
    }

    /// <summary>Ends the connections of calls that wait for another service, as a restart of the database would.</summary>
    private async Task BreakTransactionsAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'");
    }

    private double Shown(string gauge) => Gauges.Read(host.Services, $"employment.claims.outbox.{gauge}")[""];

    private async Task<bool> SweptAsync(ClaimCase claim)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Housekeeping>().SweepAsync(CancellationToken.None);
        var id = Guid.Parse(claim.Id);
        return !await scope.ServiceProvider.GetRequiredService<DbContext>().Set<AttemptRow>().AnyAsync(row => row.Claim == id);
    }

    private async Task AgeAttemptsAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync("UPDATE hiring.reservation_attempt SET at_ = at_ - interval '2 minutes'");
    }

    private async Task<int> StuckAsync(ClaimCase claim)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = Guid.Parse(claim.Id);
        return await scope.ServiceProvider.GetRequiredService<DbContext>().Set<OutboxRow>().Where(row => row.Claim == id && row.DoneAt == null).Select(row => row.Attempts).SingleOrDefaultAsync();
    }

    /// <summary>Claims brought to a state.</summary>
    private sealed class Later(HiringHost host)
    {
        public async Task<ClaimCase> AcceptedAsync()
        {
            await host.OnAsync("2023-11-01");
            var claim = await ClaimCase.Of(host).FilledAsync();
            await claim.SubmitAsync();
            await claim.AcceptAsync();
            return claim;
        }

        public Task<ClaimCase> ApprovedAsync() => ClaimCase.Of(host).ApprovedAsync();
    }
}
