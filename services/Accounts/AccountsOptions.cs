using System.Globalization;
using Employment.Accounts.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Hosting;

namespace Employment.Accounts;

/// <summary>What the service is told by its environment besides the platform's settings; see docs/configuration.md.</summary>
internal sealed record AccountsOptions
{
    /// <summary>File with the banks that may call; null: the register stays as it is.</summary>
    public string? BankRegisterFile { get; init; }

    /// <summary>File with accounts to try the system with; null: none.</summary>
    public string? DemoSeedFile { get; init; }

    /// <summary>Sign-in name of the administrator to be made where there is none; null: none is made.</summary>
    public string? FirstAdministrator { get; init; }

    /// <summary>Region that administrator answers for.</summary>
    public string FirstAdministratorRegion { get; init; } = "410800";

    /// <summary>File that takes the administrator's first password.</summary>
    public string? FirstPasswordFile { get; init; }

    /// <summary>Rounds of PBKDF2 with SHA-512 that a new password gets; one with fewer gets them as it is used.</summary>
    public int PasswordRounds { get; init; } = LeastPasswordRounds;

    /// <summary>As OWASP asks for; Identity's own number is half of it.</summary>
    private const int LeastPasswordRounds = 210_000;

    /// <exception cref="InvalidSettingException">A setting is malformed, one is missing that another needs, or one is not for production.</exception>
    public static AccountsOptions Read(IConfiguration configuration, bool isProduction)
    {
        var settings = new SettingReader(configuration);
        var administrator = settings.Read("Accounts__FirstAdministrator", ParseName, "a sign-in name such as admin.city, and no number of a person");
        return new AccountsOptions
        {
            BankRegisterFile = settings.Read("Accounts__BankRegisterFile", ParsePath, "the path of a file with the banks"),
            DemoSeedFile = settings.Read("Accounts__DemoSeedFile", ParsePath, "the path of a file with accounts to try the system with"),
            FirstAdministrator = administrator,
            FirstAdministratorRegion = settings.Read("Accounts__FirstAdministratorRegion", ParseRegion, "the code of a region served, e.g. 410800") ?? "410800",
            PasswordRounds = settings.ReadValue(
                "Accounts__PasswordRounds",
                text => ParseRounds(text, isProduction ? LeastPasswordRounds : 1),
                $"a number from {LeastPasswordRounds} up; fewer only where the environment is not Production") ?? LeastPasswordRounds,
            FirstPasswordFile = administrator is null
                ? null
                : settings.Required("Accounts__FirstPasswordFile", "the path of the file that takes the first administrator's password"),
        };
    }

    private static int? ParseRounds(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds >= least ? rounds : null;

    private static string? ParseName(string text) => SignInName.Fault(SignInName.Fold(text)) is null ? SignInName.Fold(text) : null;

    private static string? ParsePath(string text) => text.Trim() is { Length: > 0 } path ? path : null;

    private static string? ParseRegion(string text) => ServedRegions.Contains(text) ? text : null;
}
