using Employment.Platform.Telemetry;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("card 410802199003071238 lost", "card [id] lost")]
    [InlineData("410802199003071238", "[id]")]
    [InlineData("\"41080219900307123X\"", "\"[id]\"")]
    [InlineData("41080219900307123x,", "[id],")]
    [InlineData("证410802199003071238号", "证[id]号")]
    [InlineData("card 410802 1990 0307 1238 lost", "card [id] lost")]
    [InlineData("410802-19900307-123x", "[id]")]
    [InlineData("410802 1990 1307 1238", "410802 1990 1307 1238")]
    [InlineData("2024-07-01 2024-07-02 1238", "2024-07-01 2024-07-02 1238")]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736", "4bf92f3577b34da6a3ce929d0e0e4736")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    public void Mask_TextWithAnIdNumber_HidesItAndNothingElse(string text, string expected) =>
        PersonalData.Mask(text).ShouldBe(expected);
}
