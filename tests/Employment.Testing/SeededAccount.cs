using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Employment.Testing;

/// <summary>An account that a test system begins with.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="Role">Its one role, e.g. "CLERK".</param>
/// <param name="Region">Region it answers for; "" for the public.</param>
/// <param name="Bank">Bank of a bank officer; "" for others.</param>
public sealed record SeededAccount(string Name, string Role, string Region = "410800", string Bank = "")
{
    /// <summary>Its password.</summary>
    public string Password { get; } = $"pass-{Guid.NewGuid():N}";

    /// <summary>Secret of its second factor.</summary>
    public string Secret { get; } = Totp.NewSecret();

    /// <summary>What a system is seeded with.</summary>
    public static object Seed(IEnumerable<SeededAccount> accounts) => new
    {
        Accounts = accounts.Select(account => new
        {
            account.Name,
            DisplayName = account.Name,
            Roles = new[] { account.Role },
            Region = account.Region.Length == 0 ? null : account.Region,
            Bank = account.Bank.Length == 0 ? null : account.Bank,
            account.Password,
            TotpSecret = account.Secret,
        }),
    };

    /// <summary>Signs in as a program; the access token.</summary>
    /// <param name="gateway">Client of the gateway's REST address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<string> SignInAsync(HttpClient gateway, CancellationToken cancellationToken = default)
    {
        using var response = await gateway.PostAsJsonAsync(
            "/v1/sessions:signIn", new { Name, Password, Code = Totp.Code(Secret, TimeProvider.System.GetUtcNow()), Transport = "TOKEN" }, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? (string)JsonNode.Parse(answer)!["tokens"]!["accessToken"]!
            : throw new InvalidOperationException($"{Name} cannot sign in: {answer}");
    }
}
