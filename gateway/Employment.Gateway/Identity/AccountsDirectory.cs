using System.Security.Cryptography;
using System.Text;
using Employment.Contracts.Accounts.V1;
using Employment.Gateway.Identity.Sessions;
using Grpc.Core;

namespace Employment.Gateway.Identity;

/// <summary>Asks Accounts whose a token is and which bank a code is. Its answers are kept for a moment, so that a call seldom waits for one.</summary>
/// <param name="accounts">Accounts.</param>
/// <param name="time">Real time.</param>
internal sealed class AccountsDirectory(SessionDirectoryService.SessionDirectoryServiceClient accounts, TimeProvider time)
{
    private const int LongestToken = 512;

    // Shorter than an answer may be used after it was kept, so that a service that hangs costs callers a wait and no refusal.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly RecentAnswers<SignedIn> sessions = new(time);
    private readonly RecentAnswers<FindBankResponse> banks = new(time);

    /// <summary>The session of a token where it is known already; "false" where Accounts has to be asked.</summary>
    public bool TryGetSession(string token, out SignedIn? session) =>
        sessions.TryGet(KeyOf(token), out session) || token.Length is 0 or > LongestToken;

    /// <summary>The session that a token opens; null for one that opens none.</summary>
    /// <exception cref="RpcException">Accounts cannot be asked.</exception>
    public Task<SignedIn?> FindSessionAsync(string token, CancellationToken cancellation) =>
        sessions.GetAsync(KeyOf(token), () => AskSessionAsync(token), cancellation);

    /// <summary>What the systems of a bank may do; null for a code that no bank has.</summary>
    /// <exception cref="RpcException">Accounts cannot be asked.</exception>
    public Task<FindBankResponse?> FindBankAsync(string bank, CancellationToken cancellation) =>
        banks.GetAsync(bank, () => AskBankAsync(bank), cancellation);

    // No token lies about in memory longer than a call.
    private static string KeyOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private async Task<SignedIn?> AskSessionAsync(string token) =>
        await AskAsync(() => accounts.FindSessionAsync(new FindSessionRequest { Token = token }, Options())) is { } found ? SignedIn.From(found) : null;

    private Task<FindBankResponse?> AskBankAsync(string bank) =>
        AskAsync(() => accounts.FindBankAsync(new FindBankRequest { Bank = bank }, Options()));

    private static async Task<T?> AskAsync<T>(Func<AsyncUnaryCall<T>> send)
        where T : class
    {
        try
        {
            using var call = send();
            return await call.ResponseAsync;
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.NotFound or StatusCode.InvalidArgument)
        {
            return null;
        }
    }

    private CallOptions Options() => new(deadline: time.GetUtcNow().UtcDateTime + Patience);
}
