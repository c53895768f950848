using System.Globalization;
using Employment.Policy.Money;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Money;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0.4", 0)]
    [InlineData("0.5", 1)]
    [InlineData("1.5", 2)]
    [InlineData("2.5", 3)]
    [InlineData("2.499999999", 2)]
    [InlineData("1000000.5", 1000001)]
    public void RoundHalfUp_AFraction_RoundsToTheFen(string fen, long expected) =>
        Fen.RoundHalfUp(decimal.Parse(fen, CultureInfo.InvariantCulture)).Value.ShouldBe(expected);

    [Theory]
    [InlineData(0, "0.00 yuan")]
    [InlineData(5, "0.05 yuan")]
    [InlineData(200000, "2000.00 yuan")]
    [InlineData(123456789012345, "1234567890123.45 yuan")]
    public void ToString_Fen_WritesYuan(long fen, string expected) => new Fen(fen).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1_000_000_000)]
    [InlineData("0.055", 55_000_000)]
    [InlineData("0.000000001", 1)]
    [InlineData("1.1", 1_100_000_000)]
    [InlineData("00.5", 500_000_000)]
    public void TryParse_PlainDecimal_IsExact(string text, long billionths)
    {
        Share.TryParse(text, out var share).ShouldBeTrue();
        share.Billionths.ShouldBe(billionths);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-0.1")]
    [InlineData("+0.1")]
    [InlineData(" 0.1")]
    [InlineData("0.1 ")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e-3")]
    [InlineData("0,5")]
    [InlineData("1,000")]
    [InlineData("0.0000000001")]
    [InlineData("1000000001")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("NaN")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Share.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("0.055")]
    [InlineData("0.000000001")]
    [InlineData("1")]
    public void ToString_Share_IsReadBack(string text)
    {
        Share.TryParse(text, out var share).ShouldBeTrue();
        share.ToString().ShouldBe(text);
    }
}
