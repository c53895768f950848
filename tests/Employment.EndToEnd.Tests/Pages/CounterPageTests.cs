using System.Diagnostics;
using System.Net;
using Employment.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A person walks in, is registered, and then reads at home what is on record.</summary>
[Collection(StaffPages.Name)]
public sealed class CounterPageTests(StaffSite site)
{
    private const int KeysAMinute = 60;

    [Fact]
    public async Task WalkIn_ByTheKeyboardAlone_IsRegisteredWithinAMinute()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var number = clerk.Page.GetByLabel("身份证号码", new() { Exact = true });
        await number.WaitForAsync();
        await clerk.LookAsync("counter");
        var began = Stopwatch.StartNew();

        // The keyboard stands in the first field; the county is the clerk's own.
        await number.FocusAsync();
        string[] keys = [Numbers.OfPerson(), "\t", "王芳", "\n"];
        foreach (var key in keys)
        {
            await (key is "\t" or "\n" ? clerk.Page.Keyboard.PressAsync(key == "\t" ? "Tab" : "Enter") : clerk.Page.Keyboard.InsertTextAsync(key));
        }

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "王芳" }).WaitForAsync();
        began.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        keys.Sum(key => key.Length).ShouldBeLessThan(KeysAMinute);
        await clerk.LookAsync("counter-profile");
    }

    [Fact]
    public async Task WalkIn_WrongCheckDigit_IsHintedAndRefusedBesideTheField()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var good = Numbers.OfPerson();
        await clerk.FillAsync("身份证号码", good[..17] + (good[17] == '1' ? '2' : '1'));
        await clerk.SeesAsync("校验位不对，请核对");
        await clerk.FillAsync("姓名", "王芳");
        await clerk.Page.Keyboard.PressAsync("Enter");

        await clerk.Page.Locator("input[aria-invalid=true]").WaitForAsync();
    }

    [Fact]
    public async Task WalkIn_OnRecordAlready_LeadsToTheProfile()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var number = Numbers.OfPerson();
        await Counter.RegisterAsync(clerk, number, "赵六");
        await clerk.Link("← 下一位").ClickAsync();
        await clerk.FillAsync("身份证号码", number);
        await clerk.FillAsync("姓名", "赵六");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.SeesAsync("已经存在");

        await clerk.Button("打开已有的档案").ClickAsync();

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "赵六" }).WaitForAsync();
    }

    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task Person_WithTheCodeOfTheCounter_ReadsTheProfileAndGivesAndWithdrawsConsent(int width)
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var number = Numbers.OfPerson();
        await Counter.RegisterAsync(clerk, number, "李静");
        await clerk.Page.GetByRole(AriaRole.Tab, new() { Name = "激活码" }).ClickAsync();
        await clerk.Button("发激活码").ClickAsync();
        var code = await clerk.Page.Locator(".activation-code").InnerTextAsync();

        await using var person = await site.VisitAsync(width);
        await Public.RegisterAsync(person, $"li.jing.{width}");
        await person.FillAsync("激活码", code);
        await person.LookAsync("activate");
        await person.Button("关联").ClickAsync();

        await person.Page.GetByRole(AriaRole.Heading, new() { Name = "李静" }).WaitForAsync();
        await person.SeesAsync("出生日期");
        await person.SeesAsync("系统推算");
        await person.LookAsync("profile");
        await person.Page.GetByRole(AriaRole.Tab, new() { Name = "能享受什么" }).ClickAsync();
        await person.SeesAsync("可以享受（");
        await person.LookAsync("profile-entitlements");
        await Public.GiveConsentAsync(person);
        await person.LookAsync("profile-consents");
        (await AnswerToBankAsync(number)).ShouldBe(HttpStatusCode.OK);
        await Public.WithdrawConsentAsync(person);
        (await AnswerToBankAsync(number)).ShouldBe(HttpStatusCode.Forbidden);
        await person.Page.GetByRole(AriaRole.Tab, new() { Name = "谁查过" }).ClickAsync();
        await person.SeesAsync("有授权，已回答");
        await person.SeesAsync("没有授权，没有回答");
        await person.SeesAsync("贷前审查");
        await person.LookAsync("profile-inquiries");
    }

    private async Task<HttpStatusCode> AnswerToBankAsync(string number)
    {
        using var answer = await site.BankAsksAsync(number);
        return answer.StatusCode;
    }
}
