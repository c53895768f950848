using Employment.Platform.Authorization;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Authorization;

public sealed class RegionsTests
{
    [Theory]
    [InlineData("410000", "410800", true)]
    [InlineData("410000", "419001", true)]
    [InlineData("410800", "410800", true)]
    [InlineData("410800", "410882", true)]
    [InlineData("410802", "410802", true)]
    [InlineData("419001", "419001", true)]
    [InlineData("410800", "419001", false)]
    [InlineData("419001", "410800", false)]
    [InlineData("410802", "410800", false)]
    [InlineData("410802", "410803", false)]
    [InlineData("410800", "410000", false)]
    [InlineData("420000", "410800", false)]
    [InlineData("", "410800", false)]
    [InlineData("000000", "410800", false)]
    [InlineData("4108", "410802", false)]
    [InlineData("410800", "", false)]
    public void Contains_TwoCodes_FollowsTheDivisions(string outer, string inner, bool expected) =>
        Regions.Contains(outer, inner).ShouldBe(expected);
}
