using Employment.Testing;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>The running system and a browser, for pages that need no sign-in.</summary>
public sealed class PublicSite : IAsyncLifetime
{
    private RunningSystem system = null!;
    private Browser browser = null!;

    internal Uri Address => system.Gateway.HttpUrl;

    public async ValueTask InitializeAsync()
    {
        var settings = new Dictionary<string, string?> { ["Platform__BusinessDate"] = "2024-07-01" };
        system = await RunningSystem.StartAsync(settings, cancellationToken: TestContext.Current.CancellationToken);
        browser = await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await system.DisposeAsync();
    }

    internal Task<Visitor> VisitAsync(int width = Visitor.Desktop) => browser.OpenAsync(Address, width);
}
