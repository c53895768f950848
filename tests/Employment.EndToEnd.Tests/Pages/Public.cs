using Microsoft.Playwright;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>What somebody of the public does on the pages.</summary>
internal static class Public
{
    /// <summary>Registers an account and signs in with it.</summary>
    public static async Task RegisterAsync(Visitor person, string name)
    {
        await person.GoAsync("/register");
        await person.FillAsync("用户名", name);
        await person.FillAsync("称呼", "小李");
        await person.FillAsync("密码", StaffSite.Password);
        await person.FillAsync("再输一遍密码", StaffSite.Password);
        await person.LookAsync("register");
        await person.Button("注册").ClickAsync();
        await person.Link("去登录").ClickAsync();
        await person.FillAsync("用户名", name);
        await person.FillAsync("密码", StaffSite.Password);
        await person.Page.Keyboard.PressAsync("Enter");
        await person.Link("我的档案").WaitForAsync();
    }

    public static async Task GiveConsentAsync(Visitor person)
    {
        await person.Page.GetByRole(AriaRole.Tab, new() { Name = "授权" }).ClickAsync();
        await person.Page.GetByLabel("银行", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await person.FillAsync("授权到哪一天为止", "2024-12-31");
        await person.Button("同意授权").ClickAsync();
        await person.SeesAsync("到 2024-12-31 为止");
    }

    public static async Task WithdrawConsentAsync(Visitor person)
    {
        await person.Button("撤回").ClickAsync();
        await person.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "撤回", Exact = true }).ClickAsync();
        await person.SeesAsync("已撤回");
    }
}
