using Employment.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>Tests of pages that share one <see cref="StaffSite"/>: each makes the people, firms and accounts it looks at.</summary>
[CollectionDefinition(Name)]
public sealed class StaffPages : ICollectionFixture<StaffSite>
{
    public const string Name = "staff pages";
}

/// <summary>The running system with accounts, profiles and loans, staff to sign in as, and a browser.</summary>
public sealed class StaffSite : IAsyncLifetime
{
    // A code is good for one sign-in only, so each sign-in on the page has an account of its own.
    private static readonly Dictionary<string, (string Region, int Accounts)> Roles = new()
    {
        ["CLERK"] = ("410802", 4), ["ADMINISTRATOR"] = ("410800", 1), ["SUPERVISOR"] = ("410800", 2),
    };

    private readonly string secret = Totp.NewSecret();
    private readonly Dictionary<string, int> signIns = [];
    private readonly Dictionary<string, IReadOnlyList<Cookie>> sessions = [];
    private RunningSystem? system;
    private PeopleSettings people = null!;
    private Browser? browser;

    /// <summary>Password of every account here.</summary>
    internal const string Password = "a long pass phrase for tests";

    internal Uri Address => system!.Gateway.HttpUrl;

    public async ValueTask InitializeAsync()
    {
        var settings = new Dictionary<string, string?> { ["Platform__BusinessDate"] = "2024-07-01" };
        var accounts = Roles.SelectMany(role => Enumerable.Range(1, role.Value.Accounts).Select(number => Account(role.Key, number)));
        people = new PeopleSettings { DemoSeed = new { Accounts = accounts } };
        system = await RunningSystem.StartAsync(settings, people: people, cancellationToken: TestContext.Current.CancellationToken);
        browser = await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        if (system is not null)
        {
            await system.DisposeAsync();
        }
    }

    internal Task<Visitor> VisitAsync(int width = Visitor.Desktop) => browser!.OpenAsync(Address, width);

    internal Task<HttpResponseMessage> BankAsksAsync(string idNumber) => Bank.AskAsync(people, idNumber, TestContext.Current.CancellationToken);

    /// <summary>Somebody of the staff, signed in: the first time on the page, then by the session's cookies.</summary>
    internal async Task<Visitor> SignedInAsync(string role, string path, int width = Visitor.Desktop)
    {
        var visitor = await VisitAsync(width);
        if (sessions.TryGetValue(role, out var cookies))
        {
            await visitor.TakeAsync(cookies);
        }
        else
        {
            await SignInAsync(visitor, role);
            sessions[role] = await visitor.CookiesAsync();
        }

        await visitor.GoAsync(path);
        return visitor;
    }

    /// <summary>Signs in on the page, with password and code.</summary>
    internal Task SignInAsync(Visitor visitor, string role) =>
        SignIn.AsStaffAsync(visitor, NameOf(role, signIns[role] = signIns.GetValueOrDefault(role) + 1), Password, secret);

    private static string NameOf(string role, int number) => $"staff.{role}.{number}";

    private object Account(string role, int number) => new
    {
        Name = NameOf(role, number),
        DisplayName = $"工作人员{number}",
        Password,
        Roles = new[] { role },
        Region = Roles[role].Region,
        TotpSecret = secret,
    };
}
