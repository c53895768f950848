using Employment.Platform.Numbers;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Numbers;

public sealed class WrittenTextTests
{
    private static readonly string Number = Testing.Numbers.OfPerson();

    [Fact]
    public void HasIdNumber_HoweverItIsTyped_IsSeen()
    {
        string[] texts = [Number, $"身份证{Number}。", $"号码 {Number.ToLowerInvariant()} 的人", string.Concat(Number.Select(letter => (char)(letter + ('０' - '0')))), $"{Number[..17]}x"];
        texts.ShouldAllBe(text => WrittenText.HasIdNumber(text));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("\u00A0")]
    [InlineData("\u3000")]
    [InlineData("．")]
    [InlineData("－")]
    [InlineData("–")]
    [InlineData("·")]
    [InlineData("\u200B")]
    [InlineData(" - ")]
    public void HasIdNumber_WithGapsBetweenItsDigits_IsSeen(string gap)
    {
        var groups = string.Join(gap, Number[..6], Number[6..10], Number[10..14], Number[14..]);
        string[] texts =
        [
            groups, $"身份证{groups}。", $"2024-05-01 {groups} 2024-06-30", $"1{gap}{Number}", string.Join<char>(gap, Number), groups.ToLowerInvariant(),
            string.Concat(groups.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter + ('０' - '0')) : letter)),
        ];
        texts.ShouldAllBe(text => WrittenText.HasIdNumber(text));
    }

    [Theory]
    [InlineData("2024-05-01 2024-06-30 12")]
    [InlineData("138 0013 8000 2023001")]
    [InlineData("410802 1990 1345 1234")]
    [InlineData("410802 1899 0307 1234")]
    [InlineData("410802 1990 0307 123")]
    [InlineData("410802 1990 0307 12345")]
    [InlineData("410802，1990，0307，1234")]
    public void HasIdNumber_OfGroupsThatMakeNone_IsNot(string text) => WrittenText.HasIdNumber(text).ShouldBeFalse();

    [Fact]
    public void HasIdNumber_OfOtherNumbers_IsNot()
    {
        string[] texts = ["", "营业执照", Number[..17], $"1{Number}", $"A{Number}", $"0{Number[1..]}"];
        texts.ShouldAllBe(text => !WrittenText.HasIdNumber(text));
    }

    [Theory]
    [InlineData("一行", false, false)]
    [InlineData("两\n行", false, true)]
    [InlineData("两\n行", true, false)]
    [InlineData("响铃\a", true, true)]
    public void HasControl_OfAText_DependsOnWhetherLinesAreAllowed(string text, bool allowsLines, bool has) =>
        WrittenText.HasControl(text, allowsLines).ShouldBe(has);
}
