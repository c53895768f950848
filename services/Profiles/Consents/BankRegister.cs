using System.Collections.Frozen;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Profiles.Consents;

/// <summary>The banks on the register, asked of Accounts and kept for a minute; where Accounts is away, what was known last counts.</summary>
internal sealed partial class BankRegister(AccountService.AccountServiceClient accounts, TimeProvider time, ILogger<BankRegister> logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private volatile Known? known;

    private static Refusal Away { get; } = new(
        StatusCode.Unavailable, "ACCOUNTS_AWAY", "The register of banks cannot be reached at the moment. Repeat the same call, with the same requestId, in a few seconds.");

    public async Task<bool> ContainsAsync(string bank, CancellationToken cancellationToken)
    {
        var held = known;
        if (held is not null && time.GetUtcNow() - held.At < Lifetime && held.Banks.Contains(bank))
        {
            return true;
        }

        // A bank that is not there may have come in the meantime: only a yes is taken from memory.
        return (await AskAsync(held, cancellationToken)).Banks.Contains(bank);
    }

    private async Task<Known> AskAsync(Known? held, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await accounts.ListBanksAsync(new ListBanksRequest(), cancellationToken: cancellationToken);
            return known = new Known(answer.Banks.Select(bank => bank.Bank_).ToFrozenSet(StringComparer.Ordinal), time.GetUtcNow());
        }
        catch (RpcException failure) when (failure.StatusCode != StatusCode.Cancelled)
        {
            LogAway(failure.StatusCode);
            return held ?? throw Away.ToException();
        }
    }

    private sealed record Known(FrozenSet<string> Banks, DateTimeOffset At);

    [LoggerMessage(LogLevel.Warning, "Accounts did not give the register of banks: {Code}")]
    private partial void LogAway(StatusCode code);
}
