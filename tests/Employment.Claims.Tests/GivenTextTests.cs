using Employment.Claims.Records;
using Employment.Platform.Errors;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

/// <summary>What people may write into a claim: no ID number however it is typed, and no more than there is room for.</summary>
public sealed class GivenTextTests
{
    private static readonly Func<string, string>[] Ways =
    [
        number => number,
        number => $"身份证{number}，请核查。",
        number => $"({number.ToLowerInvariant()})",
        FullWidth,
        number => FullWidth(number[..9]) + number[9..],
        number => $"见{FullWidth(number)}。",
    ];

    [Fact]
    public void Read_WithAnIdNumberHoweverTyped_IsRefusedWithoutRepeatingIt()
    {
        foreach (var number in new[] { Numbers.OfPerson(), EndingInX() })
        {
            foreach (var way in Ways)
            {
                var refused = Refused(way(number), 0, 100);
                refused.Message.ShouldContain("looks like an ID number");
                refused.Message.ShouldNotContain(number);
            }
        }
    }

    [Fact]
    public void Read_WithLongerNumbersAndNone_IsTaken()
    {
        foreach (var text in new[] { "账号62" + Numbers.OfPerson()[..17] + "1", "材料齐全", "第 1 行\n第 2 行\t（补）", "ＡＢＣ１２３" })
        {
            GivenText.Read(text, "why", 1, 100).ShouldBe(text);
        }
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\bc")]
    [InlineData("line\u001b[2Jtwo")]
    [InlineData("a\u0085b")]
    public void Read_WithAControlCharacter_IsRefused(string text) => Refused(text, 0, 100).Message.ShouldContain("control character");

    [Theory]
    [InlineData("", 0, 3, true)]
    [InlineData("", 1, 3, false)]
    [InlineData("   ", 1, 3, false)]
    [InlineData("a", 1, 3, true)]
    [InlineData("abc", 1, 3, true)]
    [InlineData(" abc ", 1, 3, true)]
    [InlineData("abcd", 1, 3, false)]
    [InlineData("ab", 3, 5, false)]
    public void Read_AtItsLengths_IsTakenAndRefusedNamingTheField(string text, int least, int most, bool isTaken)
    {
        if (isTaken)
        {
            GivenText.Read(text, "why", least, most).ShouldBe(text.Trim());
        }
        else
        {
            Refused(text, least, most).Violations.ShouldHaveSingleItem().Field.ShouldBe("why");
        }
    }

    private static Refusal Refused(string text, int least, int most)
    {
        var refusal = Should.Throw<RefusedException>(() => GivenText.Read(text, "why", least, most)).Refusal;
        refusal.Code.ShouldBe(StatusCode.InvalidArgument);
        return refusal;
    }

    /// <summary>As a Chinese keyboard types it.</summary>
    private static string FullWidth(string text) => string.Concat(text.Select(one => (char)(one + ('０' - '0'))));

    private static string EndingInX()
    {
        while (true)
        {
            if (Numbers.OfPerson() is [.., 'X'] number)
            {
                return number;
            }
        }
    }
}
