using Employment.Claims.Procedure;
using Employment.Contracts.Claims.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Whatever people try in whatever order: what must never happen does not.</summary>
public sealed class RandomCommandTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const int Claims = 6;
    private const int Steps = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Commands_InRandomOrder_KeepTheInvariants(int seed)
    {
        var random = new Random(seed);
        for (var one = 0; one < Claims; one++)
        {
            await host.OnAsync("2023-11-01");
            var claim = await ClaimCase.Of(host).FilledAsync();
            var day = new DateOnly(2023, 11, 1);
            for (var step = 0; step < Steps; step++)
            {
                day = day.AddDays(random.Next(3));
                await host.OnAsync(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                await TryAsync(claim, random);
                await CheckAsync(claim, day);
            }
        }
    }

    private static async Task TryAsync(ClaimCase claim, Random random)
    {
        var who = Staff.Of($"officer{random.Next(3)}", Staff.Everything);
        try
        {
            // What goes forward comes more often, so that claims get far.
            Task attempt = random.Next(16) switch
            {
                0 or 1 => claim.SubmitAsync(),
                2 or 3 => claim.AcceptAsync(who),
                4 => claim.CorrectAsync(who),
                5 or 6 or 7 => claim.ReviewAsync(who),
                8 => random.Next(4) == 0 ? claim.RejectAsync(who) : claim.AcceptAsync(who),
                9 => random.Next(3) == 0 ? claim.ObjectAsync() : claim.ReviewAsync(who),
                10 => random.Next(3) == 0 ? claim.ReturnAsync(who) : DecideAsync(claim, random, who),
                11 or 12 or 13 => claim.ApproveAsync(who),
                14 => claim.PayAsync(who),
                _ => random.Next(6) == 0 ? claim.WithdrawAsync() : claim.PayAsync(who),
            };
            await attempt;
        }
        catch (RpcException refused)
        {
            refused.StatusCode.ShouldBeOneOf(StatusCode.FailedPrecondition, StatusCode.PermissionDenied, StatusCode.NotFound, StatusCode.Aborted);
        }
    }

    private static async Task DecideAsync(ClaimCase claim, Random random, Platform.Identity.CallerIdentity who)
    {
        var open = (await claim.GetAsync()).Objections.FirstOrDefault(objection => objection.Verdict == Objection.Types.Verdict.Unspecified);
        if (open is not null)
        {
            await claim.DecideAsync(open.Objection_, random.Next(4) == 0 ? Objection.Types.Verdict.Upheld : Objection.Types.Verdict.Dismissed, who);
        }
    }

    private async Task CheckAsync(ClaimCase claim, DateOnly today)
    {
        var seen = await claim.GetAsync();
        var state = seen.Claim.State;
        if (state is State.Approved or State.Payable)
        {
            string.CompareOrdinal(seen.Events.Single(done => done.What == "APPROVED").On, seen.Claim.NoticeTo).ShouldBeGreaterThan(0, "approved before the notice had ended");
            seen.Objections.ShouldAllBe(objection => objection.Verdict == Objection.Types.Verdict.Dismissed);
        }

        var parts = seen.Events.Where(done => FourEyes.PartOf(done.What) is not null).Select(done => (done.By, FourEyes.PartOf(done.What))).Distinct().ToList();
        parts.CountBy(part => part.By).ShouldAllBe(count => count.Value == 1);
        seen.Events.Select(done => done.Position).ShouldBe(Enumerable.Range(1, seen.Events.Count).Select(position => (long)position));
        (state != State.Payable && host.Around.Payments.Queued.Any(line => line.Claim == claim.Id)).ShouldBeFalse("handed over and not payable");
        await Eventually.IsTrueAsync(
            () => host.Around.Funds.IsReserved(claim.Id) == Transitions.Reserved.Contains(state), $"money is reserved as {state} says on {today}", TimeSpan.FromSeconds(15));
    }
}
