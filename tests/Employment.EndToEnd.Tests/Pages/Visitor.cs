using System.Collections.Concurrent;
using System.Text.Json;
using Employment.Testing;
using Microsoft.Playwright;
using Shouldly;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Somebody at a browser.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    /// <summary>A large screen and a small telephone.</summary>
    public const int Desktop = 1440, Telephone = 360;

    private static readonly string Axe = Path.Combine(SourceTree.Root, "tests", "Employment.EndToEnd.Tests", "Pages", "node", "node_modules", "axe-core", "axe.min.js");
    private static readonly string Pictures = Path.Combine(SourceTree.Root, "TestResults", "pages");

    private readonly IBrowserContext context;
    private readonly int width;
    private readonly List<string> faults = [];
    private readonly ConcurrentQueue<string> addresses = [];

    public Visitor(IBrowserContext context, IPage page, int width)
    {
        (this.context, Page, this.width) = (context, page, width);
        page.SetDefaultTimeout(15_000);
        page.Request += (_, request) => addresses.Enqueue(request.Url);
        page.PageError += (_, error) => faults.Add(error);
        // What the Content-Security-Policy refuses stands in the console; so do refused calls, which are no faults of a page.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                faults.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Every address that the pages called.</summary>
    public IReadOnlyCollection<string> Addresses => addresses;

    public Task GoAsync(string path) => Page.GotoAsync($"/app{path}");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public Task FillAsync(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task SeesAsync(string text) => Page.GetByText(text).First.WaitForAsync();

    public async Task<IReadOnlyList<Cookie>> CookiesAsync() => [.. (await context.CookiesAsync()).Select(cookie => new Cookie
    {
        Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path, Expires = cookie.Expires,
        HttpOnly = cookie.HttpOnly, Secure = cookie.Secure, SameSite = cookie.SameSite,
    })];

    public Task TakeAsync(IEnumerable<Cookie> cookies) => context.AddCookiesAsync(cookies);

    /// <summary>Takes a picture, and holds the page against axe, its width and its console.</summary>
    public async Task LookAsync(string name)
    {
        Directory.CreateDirectory(Pictures);
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        var said = await Page.EvaluateAsync<JsonElement>("axe.run().then(result => result.violations.map(v => ({ impact: v.impact, id: v.id, html: v.nodes[0].html })))");
        said.EnumerateArray().Select(violation => violation.GetRawText()).ShouldBeEmpty($"{name} at {width}");
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{name} is wider than the screen");
        faults.ShouldBeEmpty(name);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
