using Employment.Platform.Secrets;
using Employment.Platform.Tests.Samples;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Identity;

public sealed class KeyRingTests
{
    [Fact]
    public void Parse_CommentsAndBlankLines_IgnoresThemAndSignsWithTheFirstKey()
    {
        var keys = KeyRing.Parse(["# a comment", "", TestKeys.Line("b"), TestKeys.Line("a")]);

        keys.CurrentId.ShouldBe("b");
        keys.Find("a").ShouldNotBeNull();
        keys.Find("c").ShouldBeNull();
    }

    [Theory]
    [InlineData("k1", "line 1")]
    [InlineData("k1 not-base64!", "line 1")]
    [InlineData("k1 c2hvcnQ=", "at least 32 bytes")]
    [InlineData("k.1 c2hvcnQ=", "without '.'")]
    [InlineData("# nothing but a comment", "no key")]
    public void Parse_UnusableLine_SaysWhichAndWhy(string line, string expected)
    {
        var problem = Should.Throw<FormatException>(() => KeyRing.Parse([line]));

        problem.Message.ShouldContain(expected);
        problem.Message.ShouldNotContain("c2hvcnQ=");
    }

    [Fact]
    public void Parse_SameIdTwice_Refuses() =>
        Should.Throw<FormatException>(() => KeyRing.Parse([TestKeys.Line("k"), TestKeys.Line("k")]))
            .Message.ShouldContain("'k' stands twice");
}
