using Employment.Claims.Assessment;
using Employment.Claims.Records;
using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

/// <summary>When the law names another version than the one a decision expects.</summary>
public sealed class DecidingVersionTests
{
    private static readonly DateOnly On = new(2024, 7, 1);

    [Theory]
    [InlineData("2024", "2024", null)]
    [InlineData("2024", "2022", null)]
    [InlineData("2024", "2021", "2021")]
    [InlineData("2024", "2024b", "2024b")]
    [InlineData("2022", "2022", "2024")]
    [InlineData("2024b", "2024b", "2024")]
    public void OtherThan_TheExpected_IsWhatIsAnsweredAndNotInForceBesideIt(string expected, string answered, string? other) =>
        DecidingVersion.OtherThan(expected, Sheet(), [Answer(answered, amount: 100)], On).ShouldBe(other);

    [Fact]
    public void OtherThan_OfLinesThatFail_LooksAtTheSheetAlone()
    {
        DecidingVersion.OtherThan("2024", Sheet(), [Answer("2021", amount: 0)], On).ShouldBeNull();
        DecidingVersion.OtherThan("2022", Sheet(), [Answer("2021", amount: 0)], On).ShouldBe("2024");
    }

    /// <summary>The city's text of 2024, beside the province's of 2022; that of 2021 ended the day before.</summary>
    private static GetMeasureResponse Sheet() => new()
    {
        Version = "2024",
        Versions =
        {
            new VersionSummary { Version = "2021", Period = new Period { From = "2021-01-01", To = "2024-06-30" } },
            new VersionSummary { Version = "2022", Period = new Period { From = "2022-01-01" } },
            new VersionSummary { Version = "2024", Period = new Period { From = "2024-07-01", To = "2024-07-01" } },
        },
    };

    private static LineAnswer Answer(string version, long amount) =>
        new("001", new Facts(), new Entitlement { Outcome = Entitlement.Types.Outcome.Entitled, Version = version, AmountFen = amount }, []);
}
