using Microsoft.Playwright;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>What a clerk does at the counter.</summary>
internal static class Counter
{
    /// <summary>Registers a person who walks in; their profile then stands open.</summary>
    public static async Task RegisterAsync(Visitor clerk, string number, string name)
    {
        await clerk.FillAsync("身份证号码", number);
        await clerk.FillAsync("姓名", name);
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = name }).WaitForAsync();
    }
}
