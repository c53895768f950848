using System.Text.Json;

namespace Employment.Demo;

/// <summary>How an account of the demonstration signs in.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="Password">Password.</param>
/// <param name="Secret">Secret of the second factor in base32; empty: it has none.</param>
internal sealed record DemoSignIn(string Name, string Password, string Secret);

/// <summary>Sign-ins of the accounts that deploy/up makes for the demonstration.</summary>
internal sealed class DemoSignIns
{
    private readonly IReadOnlyDictionary<string, DemoSignIn> signIns;

    private DemoSignIns(IReadOnlyDictionary<string, DemoSignIn> signIns) => this.signIns = signIns;

    /// <param name="files">Files of accounts as JSON: {"accounts": [{"name", "password", "totpSecret"}]}.</param>
    public static DemoSignIns Read(params string[] files) => new(files
        .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("accounts").EnumerateArray())
        .Select(Of)
        .ToDictionary(signIn => signIn.Name, StringComparer.Ordinal));

    public DemoSignIn Of(string name) => signIns[name];

    private static DemoSignIn Of(JsonElement account) => new(
        account.GetProperty("name").GetString()!,
        account.GetProperty("password").GetString()!,
        account.TryGetProperty("totpSecret", out var secret) ? secret.GetString()! : "");
}
