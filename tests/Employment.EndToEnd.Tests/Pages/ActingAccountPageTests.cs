using Employment.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A firm is recognised as a training body: an administrator gives the account that acts for it the role.</summary>
[Collection(StaffPages.Name)]
public sealed class ActingAccountPageTests(StaffSite site)
{
    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task TrainingBody_GivenByTheAdministrator_IsHeldAndOnRecord(int width)
    {
        var name = $"agent.{width}";
        await using var agent = await AgentAsync(name, $"示例培训学校{width}");

        await using var admin = await site.SignedInAsync("ADMINISTRATOR", "/accounts", width);
        await FindAsync(admin, name);
        await admin.SeesAsync($"示例培训学校{width}");
        var form = admin.Page.GetByRole(AriaRole.Form, new() { Name = $"身份 {name}" });
        await form.GetByLabel("培训机构", new() { Exact = true }).CheckAsync();
        await form.GetByLabel("原因（认定文件等）", new() { Exact = true }).FillAsync("列入培训机构目录");
        await admin.LookAsync("accounts-acting");
        await admin.Button("保存身份").ClickAsync();

        var shown = admin.Page.Locator($"[data-acting='{name}']");
        await shown.GetByText("单位经办人、培训机构").WaitForAsync();
        await shown.GetByText("原因：列入培训机构目录").WaitForAsync();
        await agent.Page.ReloadAsync();
        await agent.Link("登录").WaitForAsync();
    }

    [Fact]
    public async Task Account_ThatActsForNobody_IsSaidSo()
    {
        await using var admin = await site.SignedInAsync("ADMINISTRATOR", "/accounts");
        await FindAsync(admin, "nobody.at.all");

        await admin.Page.GetByRole(AriaRole.Alert).GetByText("没有找到").WaitForAsync();
    }

    /// <summary>Somebody with an account of their own that the counter's code lets act for a firm.</summary>
    private async Task<Visitor> AgentAsync(string name, string firm)
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        await clerk.Page.GetByRole(AriaRole.Tab, new() { Name = "登记单位" }).ClickAsync();
        await clerk.FillAsync("统一社会信用代码", Numbers.OfFirm());
        await clerk.FillAsync("单位名称", firm);
        await clerk.Button("登记（回车）").ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = firm }).WaitForAsync();
        await clerk.Page.GetByRole(AriaRole.Tab, new() { Name = "激活码" }).ClickAsync();
        await clerk.Button("发激活码").ClickAsync();
        var code = await clerk.Page.Locator(".activation-code").InnerTextAsync();

        var agent = await site.VisitAsync();
        await Public.RegisterAsync(agent, name);
        await agent.FillAsync("激活码", code);
        await agent.Button("关联").ClickAsync();
        await agent.Page.GetByRole(AriaRole.Heading, new() { Name = firm }).WaitForAsync();
        return agent;
    }

    private static async Task FindAsync(Visitor admin, string name)
    {
        await admin.FillAsync("经办人的用户名", name);
        await admin.Button("查找").ClickAsync();
    }
}
