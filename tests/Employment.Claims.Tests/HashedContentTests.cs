using Employment.Claims.Records;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class HashedContentTests
{
    private static readonly HashedLine First = new("001", Guid.Parse("0197b1de-6a10-7c3e-8f21-5d2c9e7a4b11"), [3], "ACCEPTED", 400_000);
    private static readonly HashedLine Second = new("002", null, [], "ACCEPTED", 0);

    [Fact]
    public void Hash_OfAClaimWhoseLinesStateNoMonths_IsTheOneOfEventsFromBeforeTheyCould() =>
        Hex(First, Second).ShouldBe("3a6b7c1c2fa0d2d64f954f33f24783fbaef70b0cfab567ff6bdc9230b365cd3c");

    [Fact]
    public void Hash_OfStatedMonths_TellsThemAndTheirLine()
    {
        Hex(First with { Months = 6 }, Second).ShouldBe("d9929ed5c19801a43d627d0eafe3ab491513b90b9ca1f1409008c625652effbc");
        string[] different = [Hex(First, Second), Hex(First with { Months = 6 }, Second), Hex(First with { Months = 7 }, Second), Hex(First, Second with { Months = 6 })];
        different.Distinct(StringComparer.Ordinal).Count().ShouldBe(different.Length);
    }

    [Fact]
    public void Hash_OfLinesInAnotherOrder_IsTheSame() =>
        Hex(Second with { Months = 2 }, First with { Months = 6 }).ShouldBe(Hex(First with { Months = 6 }, Second with { Months = 2 }));

    private static string Hex(params HashedLine[] lines) => Convert.ToHexStringLower(
        new HashedContent("measure", "2022", "410802", Guid.Parse("0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10"), 400_000, [1], [2], lines).Hash());
}
