using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;

namespace Employment.Accounts.Tests.Hosting;

/// <summary>Accounts of the public that act for profiles, and those that end it.</summary>
internal static class ActingPeople
{
    private static int codes;

    /// <summary>A new code of the counter, and the profile for which it is.</summary>
    public static (string Code, string Profile) NewCode(this AccountsHost host, Profile.Types.Kind kind, string region = "410802")
    {
        var code = $"ENDING{Interlocked.Increment(ref codes):D6}";
        return (code, host.Profiles.Codes.Give(code, kind, region).ToString());
    }

    /// <summary>Another code of the counter for a profile.</summary>
    public static string CodeAgain(this AccountsHost host, string profile)
    {
        var code = $"ENDING{Interlocked.Increment(ref codes):D6}";
        host.Profiles.Codes.GiveAgain(code, profile);
        return code;
    }

    public static Task RedeemAsync(this AccountsHost host, Browser browser, string code) =>
        host.Accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = code }, host.As(browser.Session)).ResponseAsync;

    /// <summary>Lets an account act for a new profile.</summary>
    public static async Task<string> ActForAsync(this AccountsHost host, Browser browser, Profile.Types.Kind kind, string region = "410802")
    {
        var (code, profile) = host.NewCode(kind, region);
        await host.RedeemAsync(browser, code);
        return profile;
    }

    /// <summary>A new account that acts for a new employer, with the session in which it began.</summary>
    public static async Task<Agent> AgentAsync(this AccountsHost host, string region = "410802")
    {
        var name = await host.RegisterAsync();
        var browser = await host.SignInAsync(name);
        return new Agent(name, browser.Session.Subject, browser, await host.ActForAsync(browser, Profile.Types.Kind.Employer, region));
    }

    public static EndActingRequest Ending(string profile, string account, string why = "已离职") =>
        new() { RequestId = Guid.NewGuid().ToString(), Profile = profile, Account = account, Why = why };

    public static Task EndAsync(this AccountsHost host, string profile, string account, string region = "410802") =>
        host.Acting.EndActingAsync(Ending(profile, account), host.AsClerk(region)).ResponseAsync;

    public static async Task<IReadOnlyList<Contracts.Accounts.V1.Acting>> ListAsync(this AccountsHost host, string profile, string region = "410802") =>
        (await host.Acting.ListActingAsync(new ListActingRequest { Profile = profile }, host.AsClerk(region))).Acting;
}

/// <summary>Somebody who acts for an employer.</summary>
internal sealed record Agent(string Name, string Account, Browser Browser, string Employer);
