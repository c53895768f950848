using Employment.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A supervisor brings in a department's file.</summary>
[Collection(StaffPages.Name)]
public sealed class ImportPageTests(StaffSite site)
{
    [Theory]
    [InlineData(Visitor.Desktop)]
    [InlineData(Visitor.Telephone)]
    public async Task Import_FileWithAFault_IsWorkedThroughAndItsFaultsAreToBeHad(int width)
    {
        await using var supervisor = await site.SignedInAsync("SUPERVISOR", "/imports", width);
        await supervisor.SeesAsync("导入记录");
        await supervisor.Page.GetByLabel("数据种类").SelectOptionAsync(new SelectOptionValue { Label = "失业保险参保月数" });
        await supervisor.Page.GetByLabel("地区（全市数据选焦作市）").SelectOptionAsync(new SelectOptionValue { Label = "解放区" });
        await supervisor.FillAsync("数据截至日期", "2024-06-30");
        var file = $"身份证号码,姓名,参保月数\n{Numbers.OfPerson()},王芳,12\n123,李静,5\n";
        await supervisor.Page.Locator("form input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = $"months-{width}.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(file) });
        await supervisor.Button("上传并导入").ClickAsync();

        await supervisor.Page.Locator("[data-import]", new() { HasText = $"months-{width}.csv" }).GetByText("处理完了").WaitForAsync();
        await supervisor.LookAsync("imports");
    }
}
