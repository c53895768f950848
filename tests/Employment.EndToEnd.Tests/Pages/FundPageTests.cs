using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Profiles.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.EndToEnd.Tests.Claims;
using Employment.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>The finance office at its pages: a batch from preparing to the bank's results, what became of each payment, and the reports.</summary>
[Collection(ClaimPages.Name)]
public sealed partial class FundPageTests(ClaimSite site)
{
    private const string Region = PeopleSystem.OtherCounty;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Batch_PreparedByOneAndReleasedByAnother_GoesToTheBankAndItsResultsComeBack()
    {
        var people = await WaitingPaymentsAsync();
        await using var first = await site.StaffAsync("FINANCE", "/payments", PeopleSystem.City);
        await PrepareAsync(first);
        var address = new Uri(first.Page.Url).AbsolutePath["/app".Length..];
        await RefusedToThePreparerAsync(first);
        await using var second = await site.StaffAsync("FINANCE", address, PeopleSystem.Second);
        var file = await ReleaseAsync(second);

        await TakeAsync(first, "faulty.csv", ResultsOf(file).Replace("\r\nT,", "\r\nT,9", StringComparison.Ordinal));
        await first.Page.Locator("[data-result-file='faulty.csv']").GetByText("文件有错，没有入账").WaitForAsync();
        await TakeAsync(first, "results.csv", ResultsOf(file));
        await first.Page.Locator("[data-result-file='results.csv']").GetByText("已入账").WaitForAsync();
        await first.SeesAsync("银行说明：账号不存在");
        await first.LookAsync("batch-results");

        await ResolveAsync(first, second);
        await ReissueAsync(first, second);
        await RecoverAsync(first, second);
        await FoundToBeOneAsync(people[0], people[1]);
        await GrantedTwiceAsync(second);
    }

    [Fact]
    public async Task Budget_ProposedByOne_IsApprovedByAnotherAndStandsInTheBooks()
    {
        var fund = await site.FundAsync();
        await using var finance = await site.StaffAsync("FINANCE", $"/funds/{fund}", PeopleSystem.City);
        await finance.Page.GetByText("调整预算", new() { Exact = true }).ClickAsync();
        var form = finance.Page.GetByRole(AriaRole.Form, new() { Name = "调整预算" });
        await form.GetByLabel("级次").SelectOptionAsync("PROVINCE");
        await form.GetByLabel("增加的金额（元；减少填负数）").FillAsync("12345.67");
        await form.GetByLabel("依据的文号").FillAsync("豫财社〔2023〕1号");
        await form.GetByLabel("说明").FillAsync("省级资金到账");
        await finance.Button("提出调整预算").ClickAsync();
        await finance.SeesAsync("已经提出，等另一个人复核。");

        await using var supervisor = await site.StaffAsync("SUPERVISOR", $"/funds/{fund}", PeopleSystem.City);
        await supervisor.Page.GetByLabel("复核意见").FillAsync("文件已核对");
        await supervisor.LookAsync("fund-proposal");
        await supervisor.Button("同意").ClickAsync();
        await supervisor.Page.GetByRole(AriaRole.Region, new() { Name = "2023年资金" }).GetByText("12,345.67 元").First.WaitForAsync();
        await supervisor.Page.GetByRole(AriaRole.Tab, new() { Name = "账簿" }).ClickAsync();
        await supervisor.SeesAsync("12,345.67 元");
        await supervisor.LookAsync("fund-entries");
        await supervisor.Page.GetByRole(AriaRole.Tab, new() { Name = "试算平衡" }).ClickAsync();
        await supervisor.SeesAsync("与各级余额相符");
        await supervisor.LookAsync("fund-trial");
    }

    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task Reports_OfTheYear_ShowBalancesExecutionCountyInputAndSpending(int width)
    {
        await site.FundAsync();
        await using var auditor = await site.StaffAsync("AUDITOR", "/funds", PeopleSystem.City, width);
        await auditor.Link("2023年资金").WaitForAsync();
        await auditor.LookAsync("funds");
        await auditor.GoAsync("/reports");
        foreach (var (report, tab) in ((string, string)[])[("BALANCES", "资金余额"), ("EXECUTION", "执行率"), ("COUNTY_INPUT", "县级投入占比"), ("SPENDING", "按待遇、县、月")])
        {
            await auditor.Page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
            await auditor.Page.Locator($"[data-report={report}] :is(table, p.soft)").WaitForAsync();
            await auditor.LookAsync($"report-{report.ToLowerInvariant()}");
        }

        await auditor.GoAsync("/reports");
        var download = await auditor.Page.RunAndWaitForDownloadAsync(() => auditor.Link("下载 CSV").ClickAsync());
        (await ReadAsync(download)).ShouldContain("2023年资金");
    }

    /// <summary>A claim of three people, approved and handed over, by programs.</summary>
    /// <returns>The profiles of the people.</returns>
    private async Task<IReadOnlyList<string>> WaitingPaymentsAsync()
    {
        var office = site.Office;
        await site.System.OnAsync("2023-11-01");
        var fund = await site.FundAsync();
        var firm = await office.FirmAsync(Region);
        List<(string Profile, string Number)> people = [];
        for (var person = 0; person < 3; person++)
        {
            people.Add(await office.GraduateAsync(Region));
        }

        var claim = await office.SubmitAsync(await office.DraftAsync(firm, people.Select(person => person.Number), Region), firm.Agent);
        await office.AcceptAsync(claim, Region);
        (await office.ReviewAsync(claim, Region)).Obstacles.ShouldBeEmpty();
        await site.System.OnAsync("2023-11-14");
        (await office.ApproveAsync(claim, Region)).Obstacles.ShouldBeEmpty();
        await office.SendToPaymentAsync(claim, Region);
        await Eventually.IsTrueAsync(async () => await office.WaitingAsync(fund) >= people.Count, "the payments are with the fund", Soon, TestContext.Current.CancellationToken);
        return [.. people.Select(person => person.Profile)];
    }

    private static async Task PrepareAsync(Visitor finance)
    {
        await finance.Page.GetByLabel("资金", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "2023年资金" });
        await finance.LookAsync("payments");
        await finance.Button("组批").ClickAsync();
        await finance.Page.WaitForURLAsync("**/app/payments/*");
        await finance.SeesAsync("待第二人复核");
        await finance.LookAsync("batch-prepared");
    }

    private static async Task RefusedToThePreparerAsync(Visitor finance)
    {
        await FigureAsync(finance);
        await finance.SeesAsync("要由另一个人办理");
    }

    /// <summary>A wrong total is refused, the right one releases; the bank's file.</summary>
    private static async Task<string> ReleaseAsync(Visitor finance)
    {
        await finance.FillAsync("笔数", "1");
        await finance.FillAsync("合计金额（元）", "1");
        await finance.Button("放行，交银行").ClickAsync();
        await finance.SeesAsync("笔数或合计金额与批次不一致");
        await FigureAsync(finance);
        await finance.SeesAsync("已交银行");
        return await ReadAsync(await finance.Page.RunAndWaitForDownloadAsync(() => finance.Link("下载银行文件（CSV）").ClickAsync()));
    }

    /// <summary>Releases with the figures as they stand on the page.</summary>
    private static async Task FigureAsync(Visitor finance)
    {
        var shown = Figures().Match(await finance.Page.GetByRole(AriaRole.Region, new() { Name = "批次", Exact = true }).InnerTextAsync());
        await finance.FillAsync("笔数", shown.Groups["lines"].Value);
        await finance.FillAsync("合计金额（元）", shown.Groups["total"].Value);
        await finance.Button("放行，交银行").ClickAsync();
    }

    /// <summary>The bank's answer: the first line failed, of the second it does not know, the others are paid.</summary>
    private static string ResultsOf(string file)
    {
        var lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder($"H,1,{lines[0].Split(',')[2]},2023-11-14\r\n");
        var (paid, fen) = (0, 0m);
        foreach (var cells in lines[1..^1].Select(line => line.Split(',')))
        {
            var says = cells[1] switch { "1" => "FAILED", "2" => "UNKNOWN", _ => "PAID" };
            (paid, fen) = says == "PAID" ? (paid + 1, fen + decimal.Parse(cells[6], CultureInfo.InvariantCulture)) : (paid, fen);
            text.Append(CultureInfo.InvariantCulture, $"R,{cells[1]},{cells[2]},{cells[6]},{says},{(says == "PAID" ? "2023-11-14" : "")},ref-{cells[1]},{(says == "FAILED" ? "账号不存在" : "")}\r\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"T,{lines.Length - 2},{paid},{fen:0.00}\r\n").ToString();
    }

    private static async Task TakeAsync(Visitor finance, string name, string text)
    {
        await finance.Page.ReloadAsync();
        var form = finance.Page.GetByRole(AriaRole.Form, new() { Name = "上传回盘文件" });
        await form.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
        await form.GetByRole(AriaRole.Button, new() { Name = "上传并入账" }).ClickAsync();
    }

    /// <summary>What became of it is proposed by one, to whom approving it is refused, and booked when another does.</summary>
    private static async Task ResolveAsync(Visitor first, Visitor second)
    {
        await first.GoAsync("/payments?tab=payments");
        var unknown = first.Page.Locator("[data-payment]").First;
        await unknown.GetByRole(AriaRole.Button).ClickAsync();
        var form = first.Page.GetByRole(AriaRole.Form, new() { Name = "查明结果" });
        await form.GetByRole(AriaRole.Combobox).SelectOptionAsync("PAID");
        await form.GetByLabel("支付日期").FillAsync("2023-11-14");
        await form.GetByLabel("凭什么（银行对账单、回函）").FillAsync("银行回函第 7 号");
        await first.LookAsync("payment-resolve");
        await form.GetByRole(AriaRole.Button, new() { Name = "提出登记" }).ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await first.GoAsync("/payments?tab=resolutions");
        await first.FillAsync("复核意见", "我自己提的");
        await first.Button("同意").ClickAsync();
        await first.SeesAsync("要由另一个人办理");

        await second.GoAsync("/payments?tab=resolutions");
        await second.FillAsync("复核意见", "已与银行回函核对");
        await second.LookAsync("resolution");
        await second.Button("同意").ClickAsync();
        await second.SeesAsync("已同意");
        await second.GoAsync("/payments?tab=payments");
        await second.SeesAsync("没有支付记录。");
    }

    private static async Task ReissueAsync(Visitor first, Visitor second)
    {
        await first.GoAsync("/payments?tab=payments");
        await first.Page.GetByLabel("状态").SelectOptionAsync("FAILED");
        await first.Page.Locator("[data-payment]").First.GetByRole(AriaRole.Button).ClickAsync();
        await first.FillAsync("更正后的账号", "6222000033334444");
        await first.FillAsync("凭什么（开户证明等）", "开户许可证");
        await first.Button("提出更正").ClickAsync();
        await first.Button("提出更正").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await second.GoAsync("/payments?tab=reissues");
        await second.FillAsync("复核意见", "已与银行核对");
        await second.LookAsync("reissue");
        await second.Button("同意").ClickAsync();
        await second.SeesAsync("已同意");
    }

    /// <summary>Money that came back is proposed by one, to whom approving it is refused, and booked when another does.</summary>
    private static async Task RecoverAsync(Visitor first, Visitor second)
    {
        await first.GoAsync("/payments?tab=payments");
        await first.Page.GetByLabel("状态").SelectOptionAsync("PAID");
        var payment = first.Page.Locator("[data-payment]").First;
        var payee = await payment.Locator("strong").First.InnerTextAsync();
        var id = await payment.GetAttributeAsync("data-payment");
        await payment.GetByRole(AriaRole.Button).ClickAsync();
        var form = first.Page.GetByRole(AriaRole.Form, new() { Name = "登记追回" });
        await form.GetByLabel("追回金额（元）").FillAsync("1.00");
        await form.GetByLabel("到账日期").FillAsync("2023-11-14");
        await form.GetByLabel("凭什么（银行回单）").FillAsync("银行回单第 9 号");
        await form.GetByLabel("为什么追回").FillAsync("多付一元");
        await first.LookAsync("payment-recover");
        await form.GetByRole(AriaRole.Button, new() { Name = "提出登记" }).ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await first.GoAsync("/payments?tab=recoveries");
        await NamesThePayeeAsync(first.Page.Locator("[data-recovery]"), payee, id!);
        await first.FillAsync("复核意见", "我自己提的");
        await first.Button("同意").ClickAsync();
        await first.SeesAsync("要由另一个人办理");

        await second.GoAsync("/payments?tab=recoveries");
        await second.FillAsync("复核意见", "已与银行回单核对");
        await second.LookAsync("recovery");
        await second.Button("同意").ClickAsync();
        await second.SeesAsync("已同意");
        await second.GoAsync("/payments?tab=double");
        await second.SeesAsync("没有重复发放。");
    }

    /// <summary>Two of those who were paid for turn out to be one person, and the fund is told.</summary>
    private async Task FoundToBeOneAsync(string profile, string other)
    {
        var profiles = new ProfileService.ProfileServiceClient(site.System.People.Calls);
        var supervisor = await site.Office.SupervisorAsync();
        await profiles.MergeProfilesAsync(new MergeProfilesRequest { RequestId = Office.New(), Profile = profile, Other = other, Why = "公安核查为同一人" }, supervisor);
        await Eventually.IsTrueAsync(
            async () => (await site.Office.Payments.ListDoubleGrantsAsync(new ListDoubleGrantsRequest(), supervisor)).DoubleGrants.Count > 0,
            "the fund knows what was granted twice", Soon, TestContext.Current.CancellationToken);
    }

    private static async Task GrantedTwiceAsync(Visitor finance)
    {
        await finance.GoAsync("/payments?tab=payments");
        await finance.Page.GetByLabel("状态").SelectOptionAsync("PAID");
        var payee = await finance.Page.Locator("[data-payment] strong").First.InnerTextAsync();
        await finance.GoAsync("/payments?tab=double");
        var grant = finance.Page.Locator("[data-double-grant]").First;
        await NamesThePayeeAsync(grant, payee, await grant.Locator("a").Last.GetAttributeAsync("href") is { } claim ? claim[^36..] : "");
        await finance.LookAsync("double-grants");
    }

    /// <summary>The payee, the measure and the claim's number stand where only ids were.</summary>
    private static async Task NamesThePayeeAsync(ILocator item, string payee, string id)
    {
        await Assertions.Expect(item).ToContainTextAsync("扩岗补助");
        var said = await item.InnerTextAsync();
        said.ShouldContain(payee);
        ClaimLine().IsMatch(said).ShouldBeTrue(said);
        said.ShouldNotContain(id);
    }

    private static async Task<string> ReadAsync(IDownload download)
    {
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("(?<lines>\\d+) 笔，(?<total>[\\d,.]+) 元", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    // The claim's number, and the line of it.
    [GeneratedRegex("[A-Z]*\\d{6,}[\\d-]*-\\d{3}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex ClaimLine();
}
