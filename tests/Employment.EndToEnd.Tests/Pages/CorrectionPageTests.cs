using Employment.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A supervisor puts profiles right: another number or name, another region, a death and its reversal, two profiles of one person. Nothing happens before it was confirmed.</summary>
[Collection(StaffPages.Name)]
public sealed class CorrectionPageTests(StaffSite site)
{
    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task ChangeNumber_Confirmed_BothNumbersLeadToTheProfile(int width)
    {
        var (former, number) = (await RegisteredAsync("孙丽"), Numbers.OfPerson());
        await using var supervisor = await OpenedAsync(former, "孙丽", width);
        await ChooseAsync(supervisor, "变更证件号码");
        await supervisor.FillAsync("新的身份证号码", former);
        await supervisor.FillAsync("看了什么材料（公安机关证明等）", "公安机关证明");
        await supervisor.FillAsync("变更的原因", "号码重复，公安机关更正");
        await ConfirmAsync(supervisor, "确定变更");
        await supervisor.SeesAsync("这份档案现在就是这个号码");

        await supervisor.FillAsync("新的身份证号码", number);
        await supervisor.Button("下一步：核对").ClickAsync();
        await supervisor.SeesAsync("原来的号码仍然查得到这份档案");
        await supervisor.LookAsync("correct-number");
        await supervisor.Button("确定变更").ClickAsync();

        await supervisor.SeesAsync($"现在是 {Masked(number)}");
        await FindAsync(supervisor, former, "孙丽");
        await FindAsync(supervisor, number, "孙丽");
        await supervisor.Page.GetByText(Masked(number), new() { Exact = true }).WaitForAsync();
        supervisor.Addresses.ShouldAllBe(address => !address.Contains(number, StringComparison.Ordinal) && !address.Contains(former, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChangeNumber_OfSomebodyElse_LeadsToTheirProfile()
    {
        var other = await RegisteredAsync("吴敏");
        await using var supervisor = await OpenedAsync(await RegisteredAsync("郑强"), "郑强");
        await ChooseAsync(supervisor, "变更证件号码");
        await supervisor.FillAsync("新的身份证号码", other);
        await supervisor.FillAsync("看了什么材料（公安机关证明等）", "公安机关证明");
        await supervisor.FillAsync("变更的原因", "号码更正");
        await ConfirmAsync(supervisor, "确定变更");
        await supervisor.SeesAsync("这个号码已经登记过");

        await supervisor.Button("打开已有的档案").ClickAsync();

        await supervisor.Page.GetByRole(AriaRole.Heading, new() { Name = "吴敏" }).WaitForAsync();
    }

    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task RecordDeath_ConfirmedAfterADayThatWasRefused_StandsOnTheProfile(int width)
    {
        await using var supervisor = await OpenedAsync(await RegisteredAsync("周平"), "周平", width);
        await ChooseAsync(supervisor, "登记死亡");
        await supervisor.FillAsync("死亡日期", "2024-07-02");
        await supervisor.FillAsync("看了什么材料（死亡医学证明等）", "死亡医学证明");
        await ConfirmAsync(supervisor, "确定登记");
        await supervisor.Page.Locator("input[aria-invalid=true]").WaitForAsync();

        await supervisor.FillAsync("死亡日期", "2024-06-01");
        await supervisor.Button("下一步：核对").ClickAsync();
        await supervisor.SeesAsync("登记为 2024-06-01 死亡");
        (await supervisor.Page.GetByText("已登记死亡日期").CountAsync()).ShouldBe(0);
        await supervisor.LookAsync("correct-death");
        await supervisor.Button("确定登记").ClickAsync();

        await supervisor.SeesAsync("已登记死亡日期 2024-06-01");
        await supervisor.SeesAsync("已登记：周平，2024-06-01 死亡。");
    }

    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task CorrectName_Confirmed_StandsOnTheProfileWithTheFormerOne(int width)
    {
        var number = await RegisteredAsync("冯娟");
        await using var supervisor = await OpenedAsync(number, "冯娟", width);
        await ChooseAsync(supervisor, "更正名称");
        await supervisor.FillAsync("正确的姓名", "冯娟");
        await supervisor.FillAsync("看了什么材料（身份证、营业执照等）", "居民身份证");
        await supervisor.FillAsync("更正的原因", "登记时写错");
        await ConfirmAsync(supervisor, "确定更正");
        await supervisor.SeesAsync("档案里现在就是这个名称，没有改动。");

        await supervisor.FillAsync("正确的姓名", "冯涓");
        await supervisor.Button("下一步：核对").ClickAsync();
        await supervisor.SeesAsync("由“冯娟”更正为“冯涓”");
        await supervisor.LookAsync("correct-name");
        await supervisor.Button("确定更正").ClickAsync();

        await supervisor.SeesAsync("名称已更正，现在是冯涓。");
        await supervisor.SeesAsync("名称：冯娟 → 冯涓");
        await supervisor.Page.GetByText("以前登记的名称").WaitForAsync();
        await FindAsync(supervisor, number, "冯涓");
    }

    [Fact]
    public async Task MoveProfile_Confirmed_IsTheOtherRegions()
    {
        var number = await RegisteredAsync("韩梅");
        await using var supervisor = await OpenedAsync(number, "韩梅");
        await ChooseAsync(supervisor, "移交其他地区");
        await supervisor.Page.GetByLabel("移交给哪个县（市、区）").SelectOptionAsync("419001");
        await supervisor.FillAsync("看了什么材料（户口簿、居住证等）", "户口簿");
        await supervisor.FillAsync("移交的原因", "户籍迁往济源");
        await supervisor.Button("下一步：核对").ClickAsync();
        await supervisor.SeesAsync("工作人员不能再查看");
        await supervisor.LookAsync("correct-region");
        await supervisor.Button("确定移交").ClickAsync();

        await supervisor.SeesAsync("韩梅的档案已移交");
        await supervisor.SeesAsync("您的账号不能查看或办理");
        (await supervisor.Page.GetByRole(AriaRole.Tab, new() { Name = "更正" }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task ReverseDeath_ProposedByOne_IsDoneByAnother()
    {
        var number = await RegisteredAsync("蒋伟");
        await using var supervisor = await OpenedAsync(number, "蒋伟");
        await ChooseAsync(supervisor, "登记死亡");
        await supervisor.FillAsync("死亡日期", "2024-06-01");
        await supervisor.FillAsync("看了什么材料（死亡医学证明等）", "死亡医学证明");
        await ConfirmAsync(supervisor, "确定登记");
        await supervisor.SeesAsync("已登记死亡日期 2024-06-01");
        await ChooseAsync(supervisor, "撤销死亡登记");
        await supervisor.FillAsync("凭什么认定本人健在（看了什么材料）", "本人到场，核对身份证");
        await supervisor.FillAsync("登记错误是怎样造成的", "同名误登");
        await ConfirmAsync(supervisor, "确定提出");
        await supervisor.SeesAsync("已提出撤销死亡登记，等另一个人复核。");
        await supervisor.FillAsync("复核意见（核对了什么）", "核对无误");
        await supervisor.Button("同意撤销").ClickAsync();
        await supervisor.SeesAsync("要由另一个人复核");
        await supervisor.LookAsync("correct-death-reversal");

        await using var second = await site.VisitAsync();
        await site.SignInAsync(second, "SUPERVISOR");
        await FindAsync(second, number, "蒋伟");
        await second.Page.GetByRole(AriaRole.Tab, new() { Name = "更正" }).ClickAsync();
        await second.FillAsync("复核意见（核对了什么）", "与公安机关核对");
        await second.Button("同意撤销").ClickAsync();

        await second.SeesAsync("死亡登记已撤销。");
        (await second.Page.GetByText("已登记死亡日期").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Visitor.Desktop, false)]
    [InlineData(Visitor.Telephone, true)]
    public async Task MergeProfiles_ComparedAndConfirmed_BothNumbersLeadToTheOneThatStays(int width, bool keepsOther)
    {
        var (opened, other) = (await RegisteredAsync("何静"), await RegisteredAsync("何敏"));
        await using var supervisor = await OpenedAsync(opened, "何静", width);
        await ChooseAsync(supervisor, "合并重复档案");
        await CompareAsync(supervisor, opened);
        await supervisor.SeesAsync("这个号码查到的就是这份档案");
        await CompareAsync(supervisor, other);
        var table = supervisor.Page.GetByRole(AriaRole.Region, new() { Name = "两份档案对照" });
        await table.GetByText(Masked(opened)).WaitForAsync();
        await table.GetByText(Masked(other)).WaitForAsync();
        (await table.InnerTextAsync()).ShouldNotContain(opened);
        await supervisor.Page.GetByRole(AriaRole.Radio).Nth(keepsOther ? 1 : 0).CheckAsync();
        await supervisor.FillAsync("凭什么认定是同一个（看了什么材料）", "户口簿上的曾用名");
        await supervisor.Button("下一步：核对").ClickAsync();
        await supervisor.SeesAsync("合并不能撤销");
        await supervisor.LookAsync("correct-merge");
        await supervisor.Button("确定合并").ClickAsync();

        var stays = keepsOther ? "何敏" : "何静";
        await supervisor.SeesAsync($"已合并，保留的是{stays}（");
        await FindAsync(supervisor, opened, stays);
        await FindAsync(supervisor, other, stays);
        supervisor.Addresses.ShouldAllBe(address => !address.Contains(opened, StringComparison.Ordinal) && !address.Contains(other, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clerk_WhoMayCorrectNothing_IsOfferedNothing()
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        await Counter.RegisterAsync(clerk, Numbers.OfPerson(), "钱进");
        await clerk.Page.GetByRole(AriaRole.Tab, new() { Name = "激活码" }).WaitForAsync();

        (await clerk.Page.GetByRole(AriaRole.Tab, new() { Name = "更正" }).CountAsync()).ShouldBe(0);
    }

    private async Task<string> RegisteredAsync(string name)
    {
        await using var clerk = await site.SignedInAsync("CLERK", "/counter");
        var number = Numbers.OfPerson();
        await Counter.RegisterAsync(clerk, number, name);
        return number;
    }

    /// <summary>A profile as the supervisor opens it by its number.</summary>
    private async Task<Visitor> OpenedAsync(string number, string name, int width = Visitor.Desktop)
    {
        var supervisor = await site.SignedInAsync("SUPERVISOR", "/counter", width);
        await FindAsync(supervisor, number, name);
        return supervisor;
    }

    private static async Task FindAsync(Visitor supervisor, string number, string name)
    {
        await supervisor.GoAsync("/counter");
        await supervisor.FillAsync("身份证号码或统一社会信用代码", number);
        await supervisor.Page.Keyboard.PressAsync("Enter");
        await supervisor.Page.GetByRole(AriaRole.Heading, new() { Name = name }).WaitForAsync();
    }

    private static async Task ChooseAsync(Visitor supervisor, string title)
    {
        await supervisor.Page.GetByRole(AriaRole.Tab, new() { Name = "更正" }).ClickAsync();
        await supervisor.Page.GetByRole(AriaRole.Group, new() { Name = "更正事项" }).GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
    }

    private static async Task ConfirmAsync(Visitor supervisor, string act)
    {
        await supervisor.Button("下一步：核对").ClickAsync();
        await supervisor.Button(act).ClickAsync();
    }

    private static async Task CompareAsync(Visitor supervisor, string number)
    {
        await supervisor.FillAsync("另一份的身份证号码", number);
        await supervisor.Button("查出来对照").ClickAsync();
    }

    private static string Masked(string number) => $"{number[..4]}**********{number[14..]}";
}
