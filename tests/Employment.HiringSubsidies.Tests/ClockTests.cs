using Employment.Claims.Jobs;
using Employment.Testing;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Clocks of steps and corrections across the October holiday of 2024.</summary>
public sealed class ClockTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Theory]
    [InlineData("2024-09-27", "2024-09-30")]
    [InlineData("2024-09-29", "2024-10-08")]
    [InlineData("2024-09-30", "2024-10-09")]
    [InlineData("2024-10-10", "2024-10-12")]
    public async Task Submit_AroundTheHoliday_IsDueOnAWorkedDay(string day, string due)
    {
        var claim = await RefundAsync(day);
        (await claim.SubmitAsync()).DueOn.ShouldBe(due);
    }

    [Fact]
    public async Task Correction_StopsTheClockAndGoesOnWithTheDaysLeft()
    {
        var claim = await RefundAsync("2024-09-29");
        await claim.SubmitAsync();
        await host.OnAsync("2024-09-30");
        var asked = await claim.CorrectAsync();
        (asked.State, asked.DueOn, asked.CorrectionDueOn).ShouldBe((State.CorrectionRequested, "", "2024-10-18"));
        await host.OnAsync("2024-10-18");
        var again = await claim.SubmitAsync();
        (again.State, again.DueOn, again.AppliedOn).ShouldBe((State.Submitted, "2024-10-21", "2024-09-29"));
        (await Should.ThrowAsync<RpcException>(() => claim.CorrectAsync())).Status.Detail.ShouldContain("asked for once");
    }

    [Fact]
    public async Task Correction_NotMadeInItsDays_Lapses()
    {
        var claim = await RefundAsync("2024-09-29");
        await claim.SubmitAsync();
        await host.OnAsync("2024-09-30");
        await claim.CorrectAsync();
        await host.OnAsync("2024-10-18");
        await LapseAsync();
        (await claim.StateAsync()).ShouldBe(State.CorrectionRequested);
        await host.OnAsync("2024-10-19");
        await LapseAsync();
        (await claim.StateAsync()).ShouldBe(State.Lapsed);
        (await Should.ThrowAsync<RpcException>(() => claim.SubmitAsync())).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task Draft_UntouchedFor90Days_IsKeptAndAfterThatGone()
    {
        var claim = await RefundAsync("2024-07-01");
        await host.OnAsync("2024-09-29");
        await DropAsync();
        (await claim.StateAsync()).ShouldBe(State.Draft);
        await host.OnAsync("2024-09-30");
        await DropAsync();
        (await Should.ThrowAsync<RpcException>(() => claim.GetAsync())).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task Claim_PastItsDay_CountsAsOverdueByItsState()
    {
        var claim = await RefundAsync("2024-09-29");
        await claim.SubmitAsync();
        await host.OnAsync("2024-10-08");
        var before = await OverdueAsync();

        await host.OnAsync("2024-10-09");
        var after = await OverdueAsync();

        after["SUBMITTED"].ShouldBeGreaterThan(before["SUBMITTED"]);
        after["ACCEPTED"].ShouldBe(before["ACCEPTED"]);
        after.Keys.ShouldNotContain("DRAFT");
    }

    private async Task<IReadOnlyDictionary<string, double>> OverdueAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await host.Services.GetRequiredService<OverdueMetrics>().CountAsync(scope.ServiceProvider, CancellationToken.None);
        return Gauges.Read(host.Services, "employment.claims.overdue");
    }

    private async Task<ClaimCase> RefundAsync(string day)
    {
        await host.OnAsync(day);
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        claim.Last.Roster.ShouldHaveSingleItem().Person.ShouldBeEmpty();
        await claim.AccountAsync();
        return claim;
    }

    private Task LapseAsync() => DoAsync((house, cancellation) => house.LapseAsync(cancellation));

    private Task DropAsync() => DoAsync((house, cancellation) => house.DropDraftsAsync(cancellation));

    private async Task DoAsync(Func<Housekeeping, CancellationToken, Task<bool>> work)
    {
        bool again;
        do
        {
            await using var scope = host.Services.CreateAsyncScope();
            again = await work(scope.ServiceProvider.GetRequiredService<Housekeeping>(), CancellationToken.None);
        }
        while (again);
    }
}
