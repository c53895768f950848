using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Employment.Testing;

/// <summary>What accounts, profiles, loans and the banks' address are given in a test: keys, demo accounts, a certificate authority.</summary>
public sealed class PeopleSettings
{
    /// <summary>The services, by the name of their cluster, the setting that names their address, and their program.</summary>
    public static readonly IReadOnlyList<(string Name, string Setting, string Folder, string Program)> Services =
    [
        ("accounts", "Accounts", "services/Accounts", "Employment.Accounts"),
        ("profiles", "Profiles", "services/Profiles", "Employment.Profiles"),
        ("loans", "StartupLoans", "services/StartupLoans", "Employment.StartupLoans"),
        ("funds", "Funds", "services/Funds", "Employment.Funds"),
        ("hiring", "HiringSubsidies", "services/HiringSubsidies", "Employment.HiringSubsidies"),
    ];

    private static readonly string[] KeyFiles =
    [
        "Accounts__SecretKeyFile", "Profiles__NumberKeyFile", "Profiles__LookupKeyFile", "StartupLoans__TokenKeyFile",
        "Funds__AccountKeyFile", "HiringSubsidies__AccountKeyFile",
    ];

    private readonly string folder = TestFolder.Create("people");

    /// <summary>Accounts and banks to begin with, as the setting Accounts__DemoSeedFile wants them (docs/configuration.md).</summary>
    public required object DemoSeed { get; init; }

    /// <summary>Those of <see cref="Services"/> that are started, by name; at the addresses of the others nobody listens.</summary>
    public IReadOnlyCollection<string> Started { get; init; } = [.. Services.Select(service => service.Name)];

    /// <summary>Banks that get a client certificate.</summary>
    public IReadOnlyList<(string Code, string Name)> Banks { get; init; } = [("B001", "Example bank"), ("B002", "Other bank")];

    /// <summary>Where banks sign in by certificate.</summary>
    public Uri BankUrl { get; } = new($"https://127.0.0.1:{FreePort.Next().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Folder of the certificate authority: ca.pem, bank-&lt;code&gt;.pem and .key, crl.pem.</summary>
    public string Authority => Path.Combine(folder, "authority");

    /// <summary>The file of a key, by the setting that names it.</summary>
    public string KeyFile(string setting) => Path.Combine(folder, setting);

    internal async Task AddToAsync(Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        foreach (var variable in KeyFiles)
        {
            settings[variable] = await WriteAsync(variable, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n", cancellationToken);
        }

        settings["Accounts__DemoSeedFile"] = await WriteAsync("seed.json", JsonSerializer.Serialize(DemoSeed, JsonSerializerOptions.Web), cancellationToken);
        // Dozens of accounts, each sign-in a hash: with the rounds of production they would be most of a start.
        settings["Accounts__PasswordRounds"] = "1000";
        await MakeAuthorityAsync(cancellationToken);
        settings["Gateway__BankUrl"] = BankUrl.OriginalString;
        settings["Gateway__BankCertificateFile"] = Path.Combine(Authority, "server.pem");
        settings["Gateway__BankKeyFile"] = Path.Combine(Authority, "server.key");
        settings["Gateway__ClientAuthorityFile"] = Path.Combine(Authority, "ca.pem");
        settings["Gateway__RevocationListFile"] = Path.Combine(Authority, "crl.pem");
    }

    private async Task MakeAuthorityAsync(CancellationToken cancellationToken)
    {
        string[] arguments = [Authority, .. Banks.SelectMany(bank => new[] { bank.Code, bank.Name })];
        await using var run = ChildProcess.Start(new ChildProcessStart(Path.Combine(SourceTree.Root, "deploy", "make-bank-authority"), arguments, TestLogs.NewFile("authority")));
        await run.WaitForExitAsync(cancellationToken);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"deploy/make-bank-authority ended with {run.ExitCode}: {run.ReadLog()}");
        }
    }

    private async Task<string> WriteAsync(string name, string text, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, name);
        await File.WriteAllTextAsync(file, text, cancellationToken);
        return file;
    }
}
