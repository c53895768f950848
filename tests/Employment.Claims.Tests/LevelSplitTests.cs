using Employment.Claims.Assessment;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class LevelSplitTests
{
    [Fact]
    public void Of_StatedAndRest_AreWeights() =>
        LevelSplit.Of([Part("CENTRE", "0.3"), Part("PROVINCE", "", 1), Part("CITY_OR_COUNTY", "", 1)], "410802").Select(share => (share.Level, share.Weight)).ShouldBe(
            [(BudgetLine.Types.Level.Centre, 300_000), (BudgetLine.Types.Level.Province, 350_000), (BudgetLine.Types.Level.County, 350_000)]);

    [Fact]
    public void Of_ACity_IsTheCitysPart() =>
        LevelSplit.Of([Part("CITY_OR_COUNTY", "1")], "410800").ShouldHaveSingleItem().Level.ShouldBe(BudgetLine.Types.Level.City);

    [Fact]
    public void Of_NothingOrHalfStated_IsLeftToTheFund()
    {
        LevelSplit.Of([], "410802").ShouldBeEmpty();
        LevelSplit.Of([Part("CITY", "0.5")], "410802").ShouldBeEmpty();
        LevelSplit.Of([Part("CENTRE", ""), Part("CITY", "0.5")], "410802").ShouldBeEmpty();
    }

    private static FundingShare Part(string level, string share, int rest = 0) => new() { Level = level, Share = share, RestRatio = rest };
}
