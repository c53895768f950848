using System.Text.Json;

namespace Employment.Demo;

/// <summary>Passwords of the accounts that deploy/up makes for the demonstration.</summary>
internal sealed class DemoSignIns
{
    private readonly IReadOnlyDictionary<string, string> passwords;

    private DemoSignIns(IReadOnlyDictionary<string, string> passwords) => this.passwords = passwords;

    /// <param name="files">Files of accounts as JSON: {"accounts": [{"name", "password"}]}.</param>
    public static DemoSignIns Read(params string[] files) => new(files
        .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("accounts").EnumerateArray())
        .ToDictionary(account => account.GetProperty("name").GetString()!, account => account.GetProperty("password").GetString()!, StringComparer.Ordinal));

    public string PasswordOf(string name) => passwords[name];
}
