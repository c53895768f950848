using Employment.Contracts.Funds.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.EndToEnd.Tests.Claims;
using Microsoft.Playwright;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Tests of pages that share one <see cref="ClaimSite"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ClaimPages : ICollectionFixture<ClaimSite>
{
    public const string Name = "claim pages";
}

/// <summary>The running system with claims and money, in which the business date can be moved, and a browser.</summary>
public sealed class ClaimSite : IAsyncLifetime
{
    private const long Budget = 100_000_000;

    private readonly Dictionary<string, IReadOnlyList<Cookie>> sessions = [];
    private Task<string>? fund;
    private Browser? browser;

    internal ClaimSystem System { get; } = new();

    /// <summary>What is there before somebody opens a page.</summary>
    internal Office Office => new(System);

    public async ValueTask InitializeAsync()
    {
        await System.InitializeAsync();
        browser = await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        await System.DisposeAsync();
    }

    internal Task<Visitor> VisitAsync(int width = Visitor.Desktop) => browser!.OpenAsync(System.People.System.Gateway.HttpUrl, width);

    /// <summary>The city's fund that pays expansion grants; there is one for all tests.</summary>
    internal Task<string> FundAsync() => fund ??= Office.OpenFundAsync(Fund.Types.Kind.UnemploymentInsurance, Budget);

    /// <summary>The account of a role in a region at a page: the first time it signs in on the page, then it comes by the session's cookies.</summary>
    internal async Task<Visitor> StaffAsync(string role, string path, string region = PeopleSystem.County, int width = Visitor.Desktop)
    {
        var visitor = await VisitAsync(width);
        var account = System.People.Account(PeopleSystem.NameOf(role, region));
        if (sessions.TryGetValue(account.Name, out var cookies))
        {
            await visitor.TakeAsync(cookies);
        }
        else
        {
            await SignIn.AsStaffAsync(visitor, account.Name, account.Password, account.Secret, next: true);
            sessions[account.Name] = await visitor.CookiesAsync();
        }

        await visitor.GoAsync(path);
        return visitor;
    }
}
