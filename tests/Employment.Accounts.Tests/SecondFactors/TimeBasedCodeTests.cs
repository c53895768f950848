using System.Text;
using Employment.Accounts.SecondFactors;
using Shouldly;
using Xunit;

namespace Employment.Accounts.Tests.SecondFactors;

/// <summary>The codes of RFC 6238, by its own test vectors.</summary>
public sealed class TimeBasedCodeTests
{
    // Appendix B of the RFC, the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void At_MomentOfTheRfc_IsItsCode(long seconds, string code) =>
        TimeBasedCode.At(Encoding.ASCII.GetBytes("12345678901234567890"), TimeBasedCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_TextOfTheRfc_IsItsEncodingAndBack(string text, string encoded)
    {
        Base32.Encode(Encoding.ASCII.GetBytes(text)).ShouldBe(encoded);
        Encoding.ASCII.GetString(Base32.Decode(encoded)).ShouldBe(text);
    }
}
