using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Days that reach into 2027, whose holidays are not on record.</summary>
public sealed class UnknownHolidaysTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Fact]
    public async Task Accept_DueInAYearWithoutHolidays_IsShownAsProvisional()
    {
        var claim = await SubmittedAsync();
        claim.Last.DaysProvisional.ShouldBeFalse();
        await host.OnAsync("2026-12-31");
        (await claim.AcceptAsync()).DaysProvisional.ShouldBeTrue();
        claim.Last.DueOn.ShouldStartWith("2027-01-");
    }

    [Fact]
    public async Task Review_WhoseNoticeWouldEndThere_IsRefusedBeforeAnythingIsReserved()
    {
        var claim = await SubmittedAsync();
        await claim.AcceptAsync();
        await host.OnAsync("2026-12-30");
        var refused = await Should.ThrowAsync<RpcException>(() => claim.ReviewAsync());
        (refused.StatusCode, refused.Status.Detail.Contains("2027", StringComparison.Ordinal)).ShouldBe((StatusCode.FailedPrecondition, true), refused.Status.Detail);
        host.Around.Funds.IsReserved(claim.Id).ShouldBeFalse();
        (await claim.StateAsync()).ShouldBe(State.Accepted);
    }

    [Fact]
    public async Task RequestCorrection_DueThere_IsRefused()
    {
        var claim = await SubmittedAsync();
        await host.OnAsync("2026-12-30");
        (await Should.ThrowAsync<RpcException>(() => claim.CorrectAsync())).Status.Detail.ShouldContain("2027");
        (await claim.StateAsync()).ShouldBe(State.Submitted);
    }

    private async Task<ClaimCase> SubmittedAsync()
    {
        await host.OnAsync("2023-11-01");
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        return claim;
    }
}
