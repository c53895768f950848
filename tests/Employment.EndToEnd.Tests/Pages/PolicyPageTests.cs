using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>The policy list and a measure's versions side by side.</summary>
[Collection(StaffPages.Name)]
public sealed class PolicyPageTests(StaffSite site)
{
    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task Policies_SearchedByWord_LeadToVersionsSideBySide(int width)
    {
        await using var visitor = await site.VisitAsync(width);
        await visitor.GoAsync("/policies");
        await visitor.SeesAsync("共 ");
        await visitor.LookAsync("policies");

        await visitor.FillAsync("关键词", "技能提升");
        await visitor.Page.GetByText("包括已失效和尚未生效的").ClickAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Link("失业保险技能提升补贴").First.ClickAsync();

        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "各个版本对照" }).WaitForAsync();
        var table = visitor.Page.GetByRole(AriaRole.Table);
        await table.WaitForAsync();
        (await table.InnerTextAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldContain("焦政办〔2023〕36号"),
            text => text.ShouldContain("焦政办〔2024〕15号"));
        visitor.Page.Url.ShouldEndWith("/app/policies/skill-upgrade-subsidy");
        await visitor.LookAsync("measure");
    }

    [Fact]
    public async Task Policies_SearchInTheAddress_IsShown()
    {
        await using var visitor = await site.VisitAsync();

        await visitor.GoAsync("/policies?words=技能提升&family=TRAINING");

        await visitor.Link("失业保险技能提升补贴").First.WaitForAsync();
        (await visitor.Page.GetByLabel("关键词", new() { Exact = true }).InputValueAsync()).ShouldBe("技能提升");
    }

    [Fact]
    public async Task Measure_Unknown_IsSaidInTheServicesWords()
    {
        await using var visitor = await site.VisitAsync();

        await visitor.GoAsync("/policies/no-such-measure");

        await visitor.SeesAsync("填写的内容有问题");
    }
}
