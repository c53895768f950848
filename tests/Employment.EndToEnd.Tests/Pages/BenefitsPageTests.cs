using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>"我能享受什么": from the first question to an amount with its clause, and to the day that mends what is missing.</summary>
[Collection(StaffPages.Name)]
public sealed class BenefitsPageTests(StaffSite site)
{
    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task Questionnaire_CertificateOfAnInsuredEmployee_ShowsAmountAndClause(int width)
    {
        await using var visitor = await site.VisitAsync(width);
        await visitor.GoAsync("/");
        await visitor.SeesAsync("想了解哪些方面");
        await visitor.LookAsync("benefits-begin");
        await Questions.BeginAsync(visitor);
        await visitor.SeesAsync("已回答 0 个问题");
        await visitor.LookAsync("benefits-question");

        var asked = await Questions.AnswerAsync(visitor, new Dictionary<string, string>
        {
            ["人群"] = "退役军人", ["领取失业保险金"] = "是", ["等级证书是几级"] = "高级（三级）",
        });

        var card = visitor.Page.Locator("[data-measure=skill-upgrade-subsidy].entitled");
        (await card.InnerTextAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldContain("2,000 元"),
            text => text.ShouldContain("一次性"),
            text => text.ShouldContain("焦政办〔2024〕15号 三（十二）"));
        // Employers, loans, talent and the like were not chosen.
        asked.ShouldNotContain(question => question.Contains("单位", StringComparison.Ordinal) || question.Contains("贷款", StringComparison.Ordinal));
        await visitor.LookAsync("benefits-entitled");
    }

    [Fact]
    public async Task Questionnaire_AlternativePassedOver_AsksForTheOther()
    {
        await using var visitor = await site.VisitAsync();
        await Questions.BeginAsync(visitor);

        // Whether somebody draws unemployment benefit is passed over: the year of insurance of an employee entitles as well.
        await Questions.AnswerAsync(visitor, new Dictionary<string, string>
        {
            ["人群"] = "退役军人", ["企业在职职工"] = "是", ["失业保险一共交了"] = "14", ["等级证书是几级"] = "高级（三级）",
        });

        (await visitor.Page.Locator("[data-measure=skill-upgrade-subsidy].entitled").InnerTextAsync()).ShouldContain("2,000 元");
        await visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "正在领取失业保险金：不清楚" }).WaitForAsync();
    }

    [Fact]
    public async Task Questionnaire_ThreeMonthsOfTwelve_ShowsTheDayFromWhichItHolds()
    {
        await using var visitor = await site.VisitAsync();
        await Questions.BeginAsync(visitor);

        await Questions.AnswerAsync(visitor, new Dictionary<string, string>
        {
            ["人群"] = "退役军人", ["企业还是个体"] = "个体工商户", ["第一次创业"] = "是", ["已经正常经营"] = "3",
        });

        var card = visitor.Page.Locator("[data-measure=startup-opening-grant].unmet");
        (await card.InnerTextAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldContain("正常经营月数"),
            text => text.ShouldContain("不少于 12"),
            text => text.ShouldContain("3 个月"),
            text => text.ShouldContain("2025-04-01 起符合"),
            text => text.ShouldContain("焦政办〔2023〕29号"));
        await visitor.LookAsync("benefits-near-miss");
    }

    [Fact]
    public async Task Questionnaire_AnswerChanged_IsEvaluatedAnew()
    {
        await using var visitor = await site.VisitAsync();
        await Questions.BeginAsync(visitor);
        var answers = new Dictionary<string, string>
        {
            ["人群"] = "退役军人", ["企业还是个体"] = "个体工商户", ["第一次创业"] = "是", ["已经正常经营"] = "11",
        };
        await Questions.AnswerAsync(visitor, answers);

        await visitor.Button("修改：正常经营月数").ClickAsync();
        await visitor.Page.Locator("fieldset input").FillAsync("12");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.Locator("[data-measure=startup-opening-grant].entitled").WaitForAsync();
    }

    [Fact]
    public async Task Questionnaire_TextForANumber_IsAskedAgain()
    {
        await using var visitor = await site.VisitAsync();
        await Questions.BeginAsync(visitor);
        await visitor.Page.Locator("legend .question").WaitForAsync();
        while (await visitor.Page.Locator("fieldset input[inputmode=numeric]").CountAsync() == 0)
        {
            var question = await visitor.Page.Locator("legend .question").InnerTextAsync();
            var first = visitor.Page.Locator("fieldset input").First;
            await (await first.GetAttributeAsync("type") == "date" ? first.FillAsync("2024-03-01") : first.CheckAsync());
            await visitor.Page.Keyboard.PressAsync("Enter");
            await visitor.Page.GetByText(question, new() { Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
            await visitor.Page.Locator("legend .question").WaitForAsync();
        }

        await visitor.Page.Locator("fieldset input").FillAsync("很多");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.SeesAsync("请填整数。");
    }
}
