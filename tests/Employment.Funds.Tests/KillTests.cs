using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>The program is ended as by a crash while it works; whoever repeats a command gets one answer, and the work is done once.</summary>
public sealed class KillTests
{
    private const int AtOnce = 24;

    [Fact]
    public async Task Kill9_WhileReserving_EveryRepeatedCommandEndsOnce()
    {
        await using var service = await FundsProcess.StartAsync();
        var calls = service.Calls;
        var fund = await calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 100_000 });
        var answers = new Reservation?[120];

        // A few at a time: calls that fail at once, while there is nobody to answer them, would slow the start down.
        var reserving = Parallel.ForAsync(
            0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) => answers[index] = await ReserveAsync(service));
        for (var kill = 0; kill < 3; kill++)
        {
            var reserved = await service.CountAsync("SELECT count(*) FROM funds.reservation");
            await Eventually.IsTrueAsync(
                async () => reserving.IsCompleted || await service.CountAsync("SELECT count(*) FROM funds.reservation") > reserved, "something is reserved", FundsProcess.Patience);
            await service.Process.Kill9Async();
            await service.Process.RestartAsync();
        }

        await reserving;
        answers.Count(answer => answer is null).ShouldBe(20, "the fund pays for a hundred");
        answers.OfType<Reservation>().Select(answer => answer.Reservation_).Distinct().Count().ShouldBe(100);
        (await service.CountAsync("SELECT count(*) FROM funds.reservation")).ShouldBe(100);
        (await calls.LineAsync(fund, Level.City)).ReservedFen.ShouldBe(100_000);
        (await calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    private static Task<Reservation?> ReserveAsync(FundsProcess service)
    {
        var claim = FundsCalls.Claim(Kind.UnemploymentInsurance, 1000);
        return FundsProcess.RepeatAsync(() => service.Calls.ReserveAsync(claim));
    }
}
