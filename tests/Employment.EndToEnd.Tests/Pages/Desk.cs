using Employment.EndToEnd.Tests.Access;
using Microsoft.Playwright;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>What somebody of the office does with one claim on the pages.</summary>
internal sealed class Desk(ClaimSite site, string number)
{
    /// <summary>Finds the claim in the queue and opens it by the keyboard alone.</summary>
    public async Task<Visitor> OpenAsync(string role, string region = PeopleSystem.County, int width = Visitor.Desktop)
    {
        var visitor = await site.StaffAsync(role, $"/queue?view=all&words={number}", region, width);
        await visitor.Link(number).WaitForAsync();
        await visitor.Page.Keyboard.PressAsync("j");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "办理申领" }).WaitForAsync();
        return visitor;
    }

    /// <summary>Takes a step that asks for nothing more, and says so to the queue.</summary>
    public async Task TakeAsync(string role, string title, string? look = null)
    {
        await using var visitor = await OpenAsync(role);
        if (look is not null)
        {
            await visitor.SeesAsync("按已核实的情况");
            await visitor.LookAsync(look);
        }

        await ChooseAsync(visitor, title);
        await FormOf(visitor, title).GetByRole(AriaRole.Button, new() { Name = $"确定{title}" }).ClickAsync();
        await visitor.SeesAsync($"已办理：{title}。");
    }

    public static Task ChooseAsync(Visitor visitor, string title) =>
        visitor.Page.GetByRole(AriaRole.Group, new() { Name = "办理事项" }).GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public static ILocator FormOf(Visitor visitor, string title) => visitor.Page.GetByRole(AriaRole.Form, new() { Name = title });
}
