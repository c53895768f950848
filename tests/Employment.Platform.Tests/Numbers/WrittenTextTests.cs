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
