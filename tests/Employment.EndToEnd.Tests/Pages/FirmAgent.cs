using System.Text;
using Employment.Contracts.Profiles.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.EndToEnd.Tests.Claims;
using Employment.Testing;
using Microsoft.Playwright;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>What a firm's agent does on the pages.</summary>
internal sealed class FirmAgent(ClaimSite site, Visitor visitor)
{
    private static readonly byte[] Paper = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    public Visitor Visitor => visitor;

    /// <summary>Registers, and takes up the firm by the code of the counter.</summary>
    public async Task TakeUpAsync(string firm, string name)
    {
        var people = site.System.People;
        var issued = await people.Profiles.IssueActivationCodeAsync(
            new IssueActivationCodeRequest { RequestId = Office.New(), Profile = firm }, await people.StaffAsync("CLERK", PeopleSystem.City));
        await Public.RegisterAsync(visitor, SignInNames.New("agent"));
        await visitor.FillAsync("激活码", issued.Code);
        await visitor.Button("关联").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = name }).WaitForAsync();
    }

    /// <summary>Begins a claim and fills it in for one person.</summary>
    public async Task FillInAsync(string idNumber)
    {
        await visitor.Link("我的申领").ClickAsync();
        await visitor.Page.GetByLabel("申领什么").SelectOptionAsync(new SelectOptionValue { Label = "一次性扩岗补助" });
        await visitor.Button("开始填写").ClickAsync();
        await SharedFactsAsync("2023-09-01", ["失业保险", "工伤保险", "职工基本养老保险"], "3");
        var person = Form("添加人员");
        await person.GetByLabel("身份证号码").FillAsync(idNumber);
        await person.GetByLabel("姓名").FillAsync("某人");
        await person.GetByRole(AriaRole.Button, new() { Name = "添加（回车）" }).ClickAsync();
        await visitor.Page.Locator("li[data-line]").WaitForAsync();
        await AccountAsync();
        await AttachAsync("劳动合同");
    }

    /// <summary>Begins a claim of a measure that counts months, for one worker, and says how many months it asks for.</summary>
    public async Task FillInMonthsAsync(string idNumber, string insured, string asked)
    {
        await visitor.Link("我的申领").ClickAsync();
        await visitor.Page.GetByLabel("申领什么").SelectOptionAsync(new SelectOptionValue { Label = "招用重点群体社会保险补贴" });
        await visitor.Button("开始填写").ClickAsync();
        await SharedFactsAsync("2022-09-01", ["失业保险", "工伤保险", "职工基本养老保险", "职工基本医疗保险"], insured, ("单位实际缴纳的社会保险费", "4000"));
        var person = Form("添加人员");
        await person.GetByLabel("身份证号码").FillAsync(idNumber);
        await person.GetByLabel("姓名").FillAsync("某人");
        await person.GetByLabel("本次申领的月数（个月）").FillAsync(asked);
        await person.GetByRole(AriaRole.Button, new() { Name = "添加（回车）" }).ClickAsync();
        await visitor.Page.Locator("li[data-line]").WaitForAsync();
    }

    public async Task AttachAsync(string material)
    {
        var form = Form("上传材料");
        await form.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = material });
        await form.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = $"{material}.pdf", MimeType = "application/pdf", Buffer = Paper });
        await form.GetByRole(AriaRole.Button, new() { Name = "上传" }).ClickAsync();
        await visitor.Page.Locator($"li[data-material={material}]").WaitForAsync();
    }

    /// <summary>Submits it; its number.</summary>
    public async Task<string> SubmitAsync()
    {
        await visitor.Button("提交").ClickAsync();
        await visitor.SeesAsync("已提交，待受理");
        return await visitor.Page.Locator("p.code").InnerTextAsync();
    }

    private async Task SharedFactsAsync(string signedOn, string[] insurances, string insuredMonths, params (string Label, string Value)[] others)
    {
        var facts = Form("共同的情况");
        await facts.GetByLabel("劳动合同签订日期").FillAsync(signedOn);
        foreach (var insurance in insurances)
        {
            await facts.GetByLabel(insurance).CheckAsync();
        }

        await facts.GetByLabel("已为其缴费月数（个月）").FillAsync(insuredMonths);
        foreach (var (label, value) in others)
        {
            await facts.GetByLabel(label).FillAsync(value);
        }

        await visitor.Button("保存情况").ClickAsync();
        await visitor.SeesAsync("已经保存。");
    }

    private async Task AccountAsync()
    {
        await visitor.FillAsync("开户银行", "示例银行");
        await visitor.FillAsync("账号", "6222000011112222");
        await visitor.Button("保存账户").ClickAsync();
        await visitor.SeesAsync("已填：");
    }

    private ILocator Form(string name) => visitor.Page.GetByRole(AriaRole.Form, new() { Name = name });
}
