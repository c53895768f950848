using System.Text;
using Employment.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>What is looked for stands in addresses, and so in histories and logs: an ID number typed there by mistake goes into none.</summary>
[Collection(StaffPages.Name)]
public sealed class SearchBoxTests(StaffSite site)
{
    private const string Refusal = "不能填身份证号码";

    [Fact]
    public async Task Profiles_IdNumberTyped_FindsThePersonWithoutAnAddress()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var number = Numbers.OfPerson();
        await Counter.RegisterAsync(clerk, number, "沈芳");
        await clerk.Link("← 下一位").ClickAsync();

        await clerk.FillAsync("姓名或名称", Parted(number, " "));
        await clerk.Page.Keyboard.PressAsync("Enter");

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "沈芳" }).WaitForAsync();
        ShouldNameNobody(clerk, number);
    }

    [Fact]
    public async Task Queue_IdNumberTyped_IsRefusedAndTheNumberOfAClaimIsNot()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/queue");
        await IsRefusedAsync(clerk, "编号，或申请人名称的开头");

        await clerk.FillAsync("编号，或申请人名称的开头", "HS-410802-2024-000001");
        await clerk.Page.Keyboard.PressAsync("Enter");

        await clerk.Page.WaitForURLAsync("**/queue?*words=HS-410802-2024-000001*");
    }

    [Fact]
    public async Task Accounts_IdNumberTyped_IsRefused()
    {
        await using var admin = await site.SignedInAsync("ADMINISTRATOR", "/accounts");
        await IsRefusedAsync(admin, "用户名或姓名");

        await admin.FillAsync("用户名或姓名", "staff.SUPERVISOR");
        await admin.Page.RunAndWaitForResponseAsync(() => admin.Page.Keyboard.PressAsync("Enter"), "**/v1/accounts?name=staff.SUPERVISOR*");
    }

    [Fact]
    public async Task Policies_IdNumberTyped_IsRefused()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/policies");
        await IsRefusedAsync(visitor, "关键词");

        await visitor.FillAsync("关键词", "技能提升");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Link("失业保险技能提升补贴").First.WaitForAsync();
    }

    private static async Task IsRefusedAsync(Visitor visitor, string box)
    {
        var number = Numbers.OfPerson();
        foreach (var typed in Spellings(number))
        {
            await visitor.FillAsync(box, typed);
            await visitor.Page.Keyboard.PressAsync("Enter");
            await visitor.SeesAsync(Refusal);
        }

        ShouldNameNobody(visitor, number);
    }

    private static IEnumerable<string> Spellings(string number) =>
    [
        number, Parted(number, " "), Parted(number, "-"), $"沈芳 {number}", number[..17] + "x", number[..6] + number[8..17],
        string.Concat(number.Select(letter => (char)(letter - '0' + '０'))),
    ];

    private static string Parted(string number, string by) => string.Join(by, number[..6], number[6..14], number[14..]);

    /// <summary>Nor do parts of the number stand there: its day of birth and what follows.</summary>
    private static void ShouldNameNobody(Visitor visitor, string number)
    {
        var part = number[8..17];
        visitor.Addresses.Append(visitor.Page.Url).Select(DigitsOf).ShouldAllBe(digits => !digits.Contains(part, StringComparison.Ordinal));
    }

    private static string DigitsOf(string address) =>
        string.Concat(Uri.UnescapeDataString(address).Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
}
