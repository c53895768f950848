using Employment.Accounts.SecondFactors;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;
using Shouldly;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;
using Transport = Employment.Contracts.Accounts.V1.SignInRequest.Types.Transport;

namespace Employment.Accounts.Tests.Hosting;

/// <summary>What people do, by intent.</summary>
internal static class People
{
    public const string Password = "correct horse battery staple";

    private static int count;

    public static string NewName(string stem = "someone") => $"{stem}.{Interlocked.Increment(ref count)}";

    /// <summary>An account of the public's own.</summary>
    public static async Task<string> RegisterAsync(this AccountsHost host)
    {
        var name = NewName();
        await host.Accounts.RegisterAccountAsync(new RegisterAccountRequest { Name = name, DisplayName = "小李", Password = Password });
        return name;
    }

    /// <summary>An account that an administrator of the city makes.</summary>
    public static async Task<CreateAccountResponse> CreateAsync(this AccountsHost host, Kind role, string region = "410802", string bank = "") =>
        await host.Accounts.CreateAccountAsync(Creation(role, region, bank), host.AsAdministrator("410800"));

    public static CreateAccountRequest Creation(Kind role, string region = "410802", string bank = "") => new()
    {
        RequestId = Guid.NewGuid().ToString(),
        Name = NewName("staff"),
        DisplayName = "张敏",
        Roles = { role },
        Region = region,
        Bank = bank,
    };

    /// <summary>Signs a browser in.</summary>
    public static async Task<Browser> SignInAsync(this AccountsHost host, string name, string password = Password, string code = "")
    {
        using var call = host.Sessions.SignInAsync(new SignInRequest { Name = name, Password = password, Code = code });
        var headers = await call.ResponseHeadersAsync;
        var answer = await call;
        return new Browser(answer.Session, headers.GetValue(SessionCookie.Header)!);
    }

    /// <summary>Signs a program in.</summary>
    public static async Task<SignInResponse> SignInProgramAsync(this AccountsHost host, string name, string password = Password, string code = "") =>
        await host.Sessions.SignInAsync(new SignInRequest { Name = name, Password = password, Code = code, Transport = Transport.Token });

    /// <summary>Whose session a token opens, as the gateway asks.</summary>
    public static async Task<FindSessionResponse> FindAsync(this AccountsHost host, string token) =>
        await host.Directory.FindSessionAsync(new FindSessionRequest { Token = token }, host.AsGateway());

    /// <summary>The token opens nothing.</summary>
    public static async Task ShouldNotHoldAsync(this AccountsHost host, string token) =>
        (await RefusedAsync(async () => await host.FindAsync(token))).StatusCode.ShouldBe(StatusCode.NotFound);

    public static Task ChangePasswordAsync(this AccountsHost host, Session session, string from, string to) =>
        host.Accounts.ChangePasswordAsync(new ChangePasswordRequest { Password = from, NewPassword = to }, host.As(session)).ResponseAsync;

    /// <summary>Sets up a second factor.</summary>
    public static async Task<Device> EnrolAsync(this AccountsHost host, Session session, string password = Password)
    {
        var begun = await host.Accounts.BeginSecondFactorAsync(new BeginSecondFactorRequest { Password = password }, host.As(session));
        var device = new Device(begun.Secret, host.Time);
        var confirmed = await host.Accounts.ConfirmSecondFactorAsync(new ConfirmSecondFactorRequest { Code = device.Code() }, host.As(session));
        return device with { RecoveryCodes = [.. confirmed.RecoveryCodes] };
    }

    /// <summary>A staff member or bank officer who has done all that the first sign-in asks for, and waited for the next code.</summary>
    public static async Task<Member> ReadyAsync(this AccountsHost host, Kind role, string region = "410802", string bank = "")
    {
        var created = await host.CreateAsync(role, region, bank);
        var browser = await host.SignInAsync(created.Account.Name, created.FirstPassword);
        await host.ChangePasswordAsync(browser.Session, created.FirstPassword, Password);
        var enrolling = (await host.FindAsync(browser.Token)).Session;
        var device = await host.EnrolAsync(enrolling);
        host.Time.Advance(TimeSpan.FromSeconds(30));
        return new Member(created.Account.Account_, created.Account.Name, device, new Browser((await host.FindAsync(browser.Token)).Session, browser.Token));
    }

    public static async Task<RpcException> RefusedAsync(Func<Task> call) => await Should.ThrowAsync<RpcException>(call);

    /// <summary>Entries of an account's record, the oldest first.</summary>
    public static async Task<string[]> HappeningsAsync(this AccountsHost host, string name) =>
        await host.InDatabaseAsync(db => Task.FromResult(
            (from row in db.Events
             join account in db.Accounts on row.Account equals account.Id
             where account.UserName == name
             orderby row.Number
             select row.What).ToArray()));
}

/// <summary>A browser that is signed in.</summary>
internal sealed record Browser(Session Session, string Token);

/// <summary>A staff member who is signed in, with the authenticator at hand.</summary>
internal sealed record Member(string Account, string Name, Device Device, Browser Browser);

/// <summary>An authenticator.</summary>
internal sealed record Device(string Secret, TimeProvider Time)
{
    public string[] RecoveryCodes { get; init; } = [];

    /// <summary>The code of now, or of so many steps later or earlier.</summary>
    public string Code(int steps = 0) => TimeBasedCode.At(Base32.Decode(Secret), TimeBasedCode.StepAt(Time.GetUtcNow()) + steps);
}
