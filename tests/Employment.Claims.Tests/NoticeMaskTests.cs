using Employment.Claims.Records;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

/// <summary>Names on a public notice.</summary>
public sealed class NoticeMaskTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("王", "王*")]
    [InlineData("王芳", "王*")]
    [InlineData("王小芳", "王**")]
    [InlineData("𠮷", "𠮷*")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("王𠮷𠮷", "王**")]
    public void Mask_OfAName_ShowsItsFirstCharacterWholeAndAStarForEachOther(string name, string shown) => NoticeBoard.Mask(name).ShouldBe(shown);
}
