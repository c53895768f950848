using Employment.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Signing in and out, the second factor, and what the menu then shows.</summary>
[Collection(StaffPages.Name)]
public sealed class SignInPageTests(StaffSite site)
{
    private const string SignOutCall = "**/v1/sessions:signOut", SessionCall = "**/v1/session";

    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task SignIn_PasswordAndCode_OpensThePagesOfTheRole(int width)
    {
        await using var visitor = await site.VisitAsync(width);
        await visitor.GoAsync("/sign-in");
        await visitor.FillAsync("用户名", "somebody");
        await visitor.LookAsync("sign-in");

        await site.SignInAsync(visitor, "CLERK");

        await visitor.Link("窗口登记").WaitForAsync();
        (await visitor.Link("账号管理").CountAsync()).ShouldBe(0);
        await visitor.Button("退出").ClickAsync();
        await visitor.Link("登录").WaitForAsync();
        (await visitor.Link("窗口登记").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task SignIn_WrongPassword_SaysSoAndStays()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/sign-in");
        await visitor.FillAsync("用户名", "staff.CLERK.4");
        await visitor.FillAsync("密码", "not the pass phrase");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.GetByRole(AriaRole.Alert).WaitForAsync();
        (await visitor.Link("登录").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task SignOut_NobodyAnswers_StaysSignedInAndSaysSo()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        await clerk.Page.RouteAsync(SignOutCall, route => route.AbortAsync());

        await clerk.Button("退出").ClickAsync();

        await clerk.SeesAsync("还没有退出");
        await clerk.Link("窗口登记").WaitForAsync();
        await clerk.LookAsync("sign-out-failed");
    }

    [Fact]
    public async Task SignOut_RefusedWhileTheCookieStillOpensTheSession_StaysSignedInAndSaysSo()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        await clerk.Page.RouteAsync(SignOutCall, route => Trouble.AnswerAsync(route, 503, "UNAVAILABLE"));

        await clerk.Button("退出").ClickAsync();

        await clerk.SeesAsync("还没有退出");
        await clerk.Link("窗口登记").WaitForAsync();
    }

    [Fact]
    public async Task SignOut_ServiceAway_IsSaidToBeOfThisBrowserOnly()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        await clerk.Button("退出").WaitForAsync();
        await clerk.Page.RouteAsync(SignOutCall, route => Trouble.AnswerAsync(route, 503, "UNAVAILABLE"));
        await clerk.Page.RouteAsync(SessionCall, route => Trouble.AnswerAsync(route, 503, "UNAVAILABLE"));

        await clerk.Button("退出").ClickAsync();

        await clerk.SeesAsync("这个浏览器已经退出，但没能通知服务器");
        await clerk.Link("登录").WaitForAsync();
        (await clerk.Link("窗口登记").CountAsync()).ShouldBe(0);
        await clerk.LookAsync("sign-out-here");
    }

    [Fact]
    public async Task Session_ThatCannotBeAskedFor_IsNotTakenForNobodys()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        await clerk.Button("退出").WaitForAsync();
        await clerk.Page.RouteAsync(SessionCall, route => Trouble.AnswerAsync(route, 503, "UNAVAILABLE"));

        await clerk.Page.ReloadAsync();

        await clerk.SeesAsync("还不知道您是否已经登录");
        (await clerk.Page.GetByText("请先登录").CountAsync()).ShouldBe(0);
        (await clerk.Link("登录").CountAsync()).ShouldBe(0);
        await clerk.LookAsync("session-unknown");
        await clerk.Page.UnrouteAsync(SessionCall);
        await clerk.Button("再问一次").ClickAsync();
        await clerk.Link("窗口登记").WaitForAsync();
        (await clerk.Page.GetByText("还不知道您是否已经登录").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task NewStaff_FirstPassword_IsChangedAndSecondFactorSetUp()
    {
        await using var admin = await site.SignedInAsync("ADMINISTRATOR", "/accounts");
        await admin.SeesAsync("工作人员1");
        await admin.LookAsync("accounts");
        var form = admin.Page.GetByRole(AriaRole.Form, new() { Name = "新建账号" });
        await form.GetByLabel("用户名", new() { Exact = true }).FillAsync("wang.new");
        await form.GetByLabel("姓名", new() { Exact = true }).FillAsync("王新");
        await ChooseAsync(admin, "身份", "受理人员");
        await ChooseAsync(admin, "地区", "解放区");
        await admin.Button("新建").ClickAsync();
        var first = await admin.Page.Locator("[data-first-password]").InnerTextAsync();

        await using var staff = await site.VisitAsync();
        await staff.GoAsync("/sign-in");
        await staff.FillAsync("用户名", "wang.new");
        await staff.FillAsync("密码", first.Trim());
        await staff.Page.Keyboard.PressAsync("Enter");
        await staff.SeesAsync("这是初始密码");
        await staff.FillAsync("现在的密码", first.Trim());
        await staff.FillAsync("新密码", StaffSite.Password);
        await staff.Button("修改密码").ClickAsync();
        await staff.FillAsync("再输一次密码", StaffSite.Password);
        await staff.Button("设置动态口令").ClickAsync();
        var secret = await staff.Page.Locator("[data-secret]").InnerTextAsync();
        await staff.LookAsync("second-factor");
        await staff.FillAsync("验证器显示的 6 位数字", Totp.Code(secret.Trim(), DateTimeOffset.UtcNow));
        await staff.Button("确认").ClickAsync();
        await staff.SeesAsync("请抄下恢复码");
        await staff.Button("已经抄好").ClickAsync();

        await staff.Link("窗口登记").WaitForAsync();
        await staff.LookAsync("account");
    }

    private static async Task ChooseAsync(Visitor visitor, string label, string option)
    {
        var form = visitor.Page.GetByRole(AriaRole.Form, new() { Name = "新建账号" });
        var field = form.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });
        await field.ClickAsync();
        await visitor.Page.GetByTitle(option, new() { Exact = true }).Last.ClickAsync();
        await field.PressAsync("Escape");
    }
}
