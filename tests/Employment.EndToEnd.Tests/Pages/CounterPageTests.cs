using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
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
        await TypeInAsync(clerk, "王芳");
        await clerk.LookAsync("counter-profile");

        await clerk.Link("← 下一位").ClickAsync();
        await number.WaitForAsync();
        await TypeInAsync(clerk, "王强");
    }

    [Fact]
    public async Task WalkIn_WhoseRegistrationIsStillUnderWay_IsSentAgainAsTheSameRequest()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var requests = new List<string?>();
        await clerk.Page.RouteAsync("**/v1/persons", route =>
        {
            using var body = JsonDocument.Parse(route.Request.PostData!);
            requests.Add(body.RootElement.GetProperty("requestId").GetString());
            return requests.Count switch
            {
                1 => Trouble.AnswerAsync(route, 504, "DEADLINE_EXCEEDED"),
                2 => Trouble.AnswerAsync(route, 409, "ABORTED", "REQUEST_UNDER_WAY"),
                _ => route.ContinueAsync(),
            };
        });
        await clerk.FillAsync("身份证号码", Numbers.OfPerson());
        await clerk.FillAsync("姓名", "韩冰");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.SeesAsync("服务没有及时回答");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.SeesAsync("还在办理");

        await clerk.Page.Keyboard.PressAsync("Enter");

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "韩冰" }).WaitForAsync();
        requests.Count.ShouldBe(3);
        requests.Distinct().Count().ShouldBe(1);
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
        await TurnsThePagesAsync(person);
    }

    /// <summary>Types a person in where the keyboard stands: in the first field, whoever came before; the county is the clerk's own.</summary>
    private static async Task TypeInAsync(Visitor clerk, string name)
    {
        var began = Stopwatch.StartNew();
        string[] keys = [Numbers.OfPerson(), "\t", name, "\n"];
        foreach (var key in keys)
        {
            await (key is "\t" or "\n" ? clerk.Page.Keyboard.PressAsync(key == "\t" ? "Tab" : "Enter") : clerk.Page.Keyboard.InsertTextAsync(key));
        }

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = name }).WaitForAsync();
        began.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        keys.Sum(key => key.Length).ShouldBeLessThan(KeysAMinute);
    }

    /// <summary>Reads the inquiries one on a page.</summary>
    private static async Task TurnsThePagesAsync(Visitor person)
    {
        await person.Page.RouteAsync(
            new Regex("/inquiries[?]"), route => route.ContinueAsync(new() { Url = route.Request.Url.Replace("pageSize=50", "pageSize=1", StringComparison.Ordinal) }));
        await person.Page.ReloadAsync();
        await person.Page.GetByRole(AriaRole.Tab, new() { Name = "谁查过" }).ClickAsync();
        await person.SeesAsync("没有授权，没有回答");
        (await person.Page.GetByText("有授权，已回答").CountAsync()).ShouldBe(0);
        await person.Button("更早的").ClickAsync();
        await person.SeesAsync("有授权，已回答");
        await person.Button("回到第一页").ClickAsync();
        await person.SeesAsync("没有授权，没有回答");
    }

    private async Task<HttpStatusCode> AnswerToBankAsync(string number)
    {
        using var answer = await site.BankAsksAsync(number);
        return answer.StatusCode;
    }
}
