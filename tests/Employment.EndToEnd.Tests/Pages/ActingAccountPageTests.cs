using Employment.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Accounts that act for firms: one is given a training body's role, one is locked, and one stops acting.</summary>
[Collection(StaffPages.Name)]
public sealed class ActingAccountPageTests(StaffSite site)
{
    /// <summary>Where the counter shows the firm of the last agent.</summary>
    private string counterPath = "";

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
    public async Task Agent_EndedAtTheCounter_IsOnTheListAndOut()
    {
        await using var agent = await AgentAsync("agent.ended", "停止代办示例公司");
        await using var clerk = await site.SignedInAsync("CLERK", counterPath);
        await clerk.Page.GetByRole(AriaRole.Tab, new() { Name = "谁在代办" }).ClickAsync();
        await clerk.Button("停止代办：agent.ended").ClickAsync();
        var form = clerk.Page.GetByRole(AriaRole.Form, new() { Name = "停止代办 agent.ended" });
        await form.GetByLabel("原因", new() { Exact = true }).FillAsync("已离职");
        await clerk.LookAsync("profile-acting");
        await form.GetByRole(AriaRole.Button, new() { Name = "确定停止" }).ClickAsync();

        await clerk.SeesAsync("现在没有账号代办。");
        await clerk.Page.GetByText("原因：已离职").WaitForAsync();
        await agent.Page.ReloadAsync();
        await agent.Link("登录").WaitForAsync();
    }

    [Fact]
    public async Task Agent_WhoStops_GoesOnWithoutTheFirm()
    {
        await using var agent = await AgentAsync("agent.stops", "自行停止示例公司");
        await agent.GoAsync("/account");
        await agent.Button("停止代办：自行停止示例公司").ClickAsync();
        var form = agent.Page.GetByRole(AriaRole.Form, new() { Name = "停止代办 自行停止示例公司" });
        await form.GetByLabel("原因", new() { Exact = true }).FillAsync("我已离职");
        await agent.LookAsync("account-acting");
        await form.GetByRole(AriaRole.Button, new() { Name = "确定停止" }).ClickAsync();

        await agent.Page.GetByRole(AriaRole.Heading, new() { Name = "代办的档案" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await agent.GoAsync("/profile");
        await agent.Page.GetByRole(AriaRole.Heading, new() { Name = "用激活码关联档案" }).WaitForAsync();
    }

    [Fact]
    public async Task Account_OfThePublic_IsLockedAndUnlockedByTheAdministrator()
    {
        await using var agent = await AgentAsync("agent.locked", "锁定示例公司");
        await using var admin = await site.SignedInAsync("ADMINISTRATOR", "/accounts");
        await FindAsync(admin, "agent.locked");
        var shown = admin.Page.Locator("[data-acting='agent.locked']");

        await ChangeLockAsync("锁定", "账号被冒用");
        await shown.GetByText("已锁定").WaitForAsync();
        await shown.GetByText("原因：账号被冒用").WaitForAsync();
        await agent.Page.ReloadAsync();
        await agent.Link("登录").WaitForAsync();

        await ChangeLockAsync("解锁", "已换密码");
        await shown.GetByText("已锁定").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        async Task ChangeLockAsync(string act, string why)
        {
            await shown.GetByRole(AriaRole.Button, new() { Name = $"{act}账号" }).ClickAsync();
            await shown.GetByLabel($"{act}的原因", new() { Exact = true }).FillAsync(why);
            await shown.GetByRole(AriaRole.Button, new() { Name = $"确定{act}" }).ClickAsync();
        }
    }

    [Fact]
    public async Task Account_ThatActsForNobody_IsSaidSo()
    {
        await using var admin = await site.SignedInAsync("ADMINISTRATOR", "/accounts");
        await FindAsync(admin, "nobody.at.all");

        await admin.Page.GetByRole(AriaRole.Alert).GetByText("没有找到", new() { Exact = true }).WaitForAsync();
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
        counterPath = new Uri(clerk.Page.Url).AbsolutePath["/app".Length..];
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
        await admin.FillAsync("账号的用户名", name);
        await admin.Button("查找").ClickAsync();
    }
}
