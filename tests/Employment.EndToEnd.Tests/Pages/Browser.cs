using Microsoft.Playwright;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Debian's Chromium, driven by Playwright. It calls nobody but us.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Browser> StartAsync()
    {
        if (!File.Exists(Program))
        {
            throw new FileNotFoundException($"{Program} is missing: tests/Employment.EndToEnd.Tests/install-browser installs it.", Program);
        }

        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Headless = true, Args = Quiet }));
    }

    /// <summary>A window of its own: another visitor, with no cookie yet.</summary>
    public async Task<Visitor> OpenAsync(Uri address, int width)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.OriginalString,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = width, Height = 900 },
        });
        return new Visitor(context, await context.NewPageAsync(), width);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
