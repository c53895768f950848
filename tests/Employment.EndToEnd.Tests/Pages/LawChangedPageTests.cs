using Employment.EndToEnd.Tests.Claims;
using Employment.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A text published while a claim lies at the office: what reviewer and approver see, and what they do, on the case's page.</summary>
[Collection(ClaimPages.Name)]
public sealed class LawChangedPageTests(ClaimSite site)
{
    private const string Changed = "政策版本有变化：原来是 2023，现在申请日适用的是 2023b";

    [Fact]
    public async Task Claim_WhoseTextIsSuperseded_IsReviewedUnderTheNewOneByWhomConfirmsIt()
    {
        var (editors, desk) = await SubmittedAsync();
        await desk.TakeAsync("CLERK", "受理");
        await editors.SupersedeAsync("2023-11-01");
        await using var reviewer = await desk.OpenAsync("REVIEWER");
        await reviewer.SeesAsync(Changed);
        await reviewer.LookAsync("case-other-version");
        var review = Desk.FormOf(reviewer, "审核通过");

        await review.GetByRole(AriaRole.Button, new() { Name = "确定审核通过" }).ClickAsync();
        await review.GetByRole(AriaRole.Checkbox).CheckAsync();
        await review.GetByRole(AriaRole.Button, new() { Name = "确定审核通过" }).ClickAsync();

        await reviewer.SeesAsync("已办理：审核通过。");
        await reviewer.SeesAsync("改按新版政策办理");
        await reviewer.SeesAsync("2023 → 2023b");
    }

    [Fact]
    public async Task Claim_WhoseTextIsSupersededDuringTheNotice_IsSentBackByTheApprover()
    {
        var (editors, desk) = await SubmittedAsync();
        await desk.TakeAsync("CLERK", "受理");
        await desk.TakeAsync("REVIEWER", "审核通过");
        await editors.SupersedeAsync("2023-11-01");
        await using var approver = await desk.OpenAsync("APPROVER");
        await approver.SeesAsync(Changed);
        await Desk.ChooseAsync(approver, "退回重审");
        var form = Desk.FormOf(approver, "退回重审");
        await form.GetByRole(AriaRole.Textbox).FillAsync("公示期间政策有新版本");
        await approver.LookAsync("case-return");
        await form.GetByRole(AriaRole.Button, new() { Name = "确定退回重审" }).ClickAsync();

        await approver.SeesAsync("已办理：退回重审。");
        await approver.SeesAsync("已受理，待审核");
        await approver.SeesAsync("公示期间政策有新版本");
    }

    /// <summary>Under a made-up grant of its own, so that the other tests' law stays as it is.</summary>
    private async Task<(Editors Editors, Desk Desk)> SubmittedAsync()
    {
        await site.System.OnAsync("2023-11-01");
        await site.FundAsync();
        var editors = new Editors(site.System, new MadeUpGrant());
        await editors.PublishFirstAsync();
        var firm = await site.Office.FirmAsync();
        var (_, graduate) = await site.Office.GraduateAsync();
        var draft = await site.Office.DraftAsync(firm, [graduate], measure: editors.Grant.Measure);
        return (editors, new Desk(site, (await site.Office.SubmitAsync(draft, firm.Agent)).Number));
    }
}
