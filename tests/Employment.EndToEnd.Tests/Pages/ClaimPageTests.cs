using Employment.EndToEnd.Tests.Access;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A firm's claim from the agent's telephone over every desk of the office to the paying fund, each step on its page.</summary>
[Collection(ClaimPages.Name)]
public sealed class ClaimPageTests(ClaimSite site)
{
    [Fact]
    public async Task Claim_ByAFirmsAgent_GoesOverEveryDeskToTheFund()
    {
        await site.System.OnAsync("2023-11-01");
        await site.FundAsync();
        await using var telephone = await site.VisitAsync(Visitor.Telephone);
        var agent = new FirmAgent(site, telephone);
        var number = await SubmittedAsync(agent);
        var desk = new Desk(site, number);

        await CorrectAsync(agent, desk);
        await desk.TakeAsync("CLERK", "受理");
        await site.System.OnAsync("2023-11-06");
        await desk.TakeAsync("REVIEWER", "审核通过", "case-review");
        await ObjectAsync(number);
        await DismissAsync(desk);
        await site.System.OnAsync("2023-11-14");
        await desk.TakeAsync("APPROVER", "审批通过", "case-approve");
        await desk.TakeAsync("FINANCE", "转支付");

        await telephone.Page.ReloadAsync();
        await telephone.SeesAsync("支付中");
        await telephone.SeesAsync("审定结果");
        await telephone.LookAsync("claim-progress");
    }

    [Fact]
    public async Task Claim_OfTwoPeopleOneOfWhomFails_IsReviewedForTheOther()
    {
        await site.System.OnAsync("2023-11-01");
        await site.FundAsync();
        var number = await SubmittedWithOneWhoFailsAsync();
        var desk = new Desk(site, number);
        await desk.TakeAsync("CLERK", "受理");
        await using var reviewer = await desk.OpenAsync("REVIEWER");
        var review = Desk.FormOf(reviewer, "审核通过");

        await review.GetByRole(AriaRole.Button, new() { Name = "确定审核通过" }).ClickAsync();
        await reviewer.SeesAsync("没有办成，还有这些问题");
        await reviewer.LookAsync("case-obstacles");
        await review.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await review.GetByRole(AriaRole.Button, new() { Name = "确定审核通过" }).ClickAsync();

        await reviewer.SeesAsync("已办理：审核通过。");
        await reviewer.SeesAsync("不予批准");
    }

    [Fact]
    public async Task Claim_Refused_TellsTheAgentEveryFailedConditionAndItsClause()
    {
        await site.System.OnAsync("2023-11-01");
        var number = await SubmittedWithOneWhoFailsAsync();
        var desk = new Desk(site, number);
        await desk.TakeAsync("CLERK", "受理");
        await using var reviewer = await desk.OpenAsync("REVIEWER");
        await Desk.ChooseAsync(reviewer, "不予批准");
        var form = Desk.FormOf(reviewer, "不予批准");
        await form.GetByRole(AriaRole.Textbox).FillAsync("有一人不符合条件");
        await form.GetByRole(AriaRole.Button).ClickAsync();

        await reviewer.SeesAsync("已办理：不予批准。");
        await reviewer.SeesAsync("不予批准的理由");
        await reviewer.SeesAsync("焦政办〔2023〕36号");
        await reviewer.LookAsync("case-refused");
    }

    [Fact]
    public async Task Claim_TakenBackAtTheCounterInNotice_IsRecordedByOneClerkAndConfirmedByAnother()
    {
        await site.System.OnAsync("2023-11-01");
        await site.FundAsync();
        var firm = await site.Office.FirmAsync();
        var (_, graduate) = await site.Office.GraduateAsync();
        var desk = new Desk(site, (await site.Office.SubmitAsync(await site.Office.DraftAsync(firm, [graduate]), firm.Agent)).Number);
        await desk.TakeAsync("CLERK", "受理");
        await desk.TakeAsync("REVIEWER", "审核通过");

        await using var first = await desk.OpenAsync("CLERK");
        await WithdrawAsync(first, "登记申请人撤回");
        await first.SeesAsync("已提出撤回，待另一人确认");
        await first.LookAsync("case-withdrawal-asked");
        await using var second = await desk.OpenAsync("CLERK", PeopleSystem.City);
        await second.SeesAsync("已提出撤回，待另一人确认");
        await WithdrawAsync(second, "确认申请人撤回");
        await second.SeesAsync("已撤回");
    }

    [Fact]
    public async Task Months_OfALineOfAMeasureThatCountsThem_AreStatedAndWhatIsWrongIsSaid()
    {
        await site.System.OnAsync("2023-11-01");
        var firm = await site.Office.FirmAsync();
        var worker = (await site.System.People.RegisterAsync(PeopleSystem.County, ("person.groups", "EMPLOYMENT_HARDSHIP"), ("person.groupsKnown", "true"))).Number;
        await using var telephone = await site.VisitAsync(Visitor.Telephone);
        var agent = new FirmAgent(site, telephone);
        await agent.TakeUpAsync(firm.Profile, firm.Name);
        await agent.FillInMonthsAsync(worker, insured: "8", asked: "9");

        await telephone.SeesAsync("这一行申领 9 个月，只剩 8 个月可以申领");
        await telephone.LookAsync("claim-months");
    }

    private static async Task WithdrawAsync(Visitor clerk, string title)
    {
        await Desk.ChooseAsync(clerk, title);
        await Desk.FormOf(clerk, title).GetByRole(AriaRole.Textbox).FillAsync("单位来窗口撤回");
        await Desk.FormOf(clerk, title).GetByRole(AriaRole.Button, new() { Name = $"确定{title}" }).ClickAsync();
        await clerk.SeesAsync($"已办理：{title}。");
    }

    [Fact]
    public async Task Queue_ByTheKeyboard_WalksThroughTheRowsAndComesBackToWhereItWas()
    {
        await site.System.OnAsync("2023-11-01");
        await SubmittedWithOneWhoFailsAsync();
        await SubmittedWithOneWhoFailsAsync();
        await using var clerk = await site.StaffAsync("CLERK", "/queue?view=accept");
        await clerk.Page.Locator("[data-row]").Nth(1).WaitForAsync();

        await clerk.Page.Keyboard.PressAsync("j");
        await clerk.Page.Keyboard.PressAsync("ArrowDown");
        (await Focused(clerk)).ShouldBe(await clerk.Page.Locator("[data-row]").Nth(1).InnerTextAsync());
        await clerk.Page.Keyboard.PressAsync("k");
        (await Focused(clerk)).ShouldBe(await clerk.Page.Locator("[data-row]").First.InnerTextAsync());
        await clerk.LookAsync("queue");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.Link("← 申领办理").ClickAsync();
        await clerk.Page.Locator("[data-row]:focus").WaitForAsync();

        await using var small = await site.StaffAsync("CLERK", "/queue", width: Visitor.Telephone);
        await small.SeesAsync("按期限先后排列");
        await small.LookAsync("queue");
    }

    private static Task<string> Focused(Visitor visitor) => visitor.Page.EvaluateAsync<string>("document.activeElement.textContent");

    private async Task<string> SubmittedAsync(FirmAgent agent)
    {
        var firm = await site.Office.FirmAsync();
        var (_, person) = await site.Office.GraduateAsync();
        await agent.TakeUpAsync(firm.Profile, firm.Name);
        await agent.FillInAsync(person);
        await agent.Visitor.SeesAsync("按现在的情况测算");
        await agent.Visitor.SeesAsync("1,000 元");
        await agent.Visitor.LookAsync("claim-draft");
        return await agent.SubmitAsync();
    }

    /// <summary>By its agent's program: a graduate, and somebody of whom nothing is known.</summary>
    private async Task<string> SubmittedWithOneWhoFailsAsync()
    {
        var firm = await site.Office.FirmAsync();
        var (_, graduate) = await site.Office.GraduateAsync();
        var (_, other) = await site.Office.GraduateAsync(graduatedOn: "2015-06-30");
        var draft = await site.Office.DraftAsync(firm, [graduate, other], allEntitled: false);
        return (await site.Office.SubmitAsync(draft, firm.Agent)).Number;
    }

    private static async Task CorrectAsync(FirmAgent agent, Desk desk)
    {
        await using var clerk = await desk.OpenAsync("CLERK");
        await Desk.ChooseAsync(clerk, "要求补正");
        await clerk.FillAsync("第 1 项：哪份材料或哪项情况", "毕业证书或失业登记证明");
        await clerk.FillAsync("第 1 项：有什么问题，需要什么", "没有上传，请补上毕业证书");
        await clerk.LookAsync("case-correction");
        await clerk.Button("确定要求补正").ClickAsync();
        await clerk.SeesAsync("已办理：要求补正。");

        await agent.Visitor.Page.ReloadAsync();
        await agent.Visitor.SeesAsync("没有上传，请补上毕业证书");
        await agent.Visitor.LookAsync("claim-correction");
        await agent.AttachAsync("毕业证书或失业登记证明");
        await agent.SubmitAsync();
    }

    private async Task ObjectAsync(string number)
    {
        await using var neighbour = await site.VisitAsync(Visitor.Telephone);
        await neighbour.GoAsync("/notices");
        await neighbour.Button($"提出异议：{number}").ClickAsync();
        await neighbour.Page.GetByLabel("有什么异议").FillAsync("这个人没有在这家单位上过班，请核查。");
        await neighbour.LookAsync("notices");
        await neighbour.Button("提交异议").ClickAsync();
        await neighbour.SeesAsync("异议已经收到");
    }

    private static async Task DismissAsync(Desk desk)
    {
        await using var officer = await desk.OpenAsync("OBJECTION_OFFICER");
        await officer.SeesAsync("这个人没有在这家单位上过班");
        await officer.FillAsync("核查情况和处理意见", "现场核查，本人在岗");
        await officer.LookAsync("case-objection");
        await officer.Button("异议不成立").ClickAsync();
        await officer.SeesAsync("处理意见：现场核查，本人在岗");
    }
}
