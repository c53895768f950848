using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Passwords;

/// <summary>Checks passwords, at the same cost whether or not there is an account, and only so many at a time as there are processors.</summary>
/// <param name="hasher">Identity's.</param>
internal sealed class PasswordCheck(IPasswordHasher<Account> hasher) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // Hashing is slow on purpose: a flood of tries must not take the processors from everything else.
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);
    private readonly Account nobody = new();
    private readonly Lazy<string> hashOfNobody = new(() => hasher.HashPassword(new Account(), FirstPassword.New()));

    /// <summary>Whether a password is the account's; null account: never, after the same work.</summary>
    public async Task<bool> IsRightAsync(AccountsDb db, Account? account, string password, CancellationToken cancellationToken)
    {
        var verdict = await VerifyAsync(account ?? nobody, account?.PasswordHash ?? hashOfNobody.Value, password, cancellationToken);
        if (account is null || verdict == PasswordVerificationResult.Failed)
        {
            return false;
        }

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            await RehashAsync(db, account, password, cancellationToken);
        }

        return true;
    }

    public void Dispose() => turns.Dispose();

    private async Task<PasswordVerificationResult> VerifyAsync(Account account, string hash, string password, CancellationToken cancellationToken)
    {
        if (!await turns.WaitAsync(LongestWait, cancellationToken))
        {
            throw AccountRefusals.Busy.ToException();
        }

        try
        {
            return hasher.VerifyHashedPassword(account, hash, password);
        }
        finally
        {
            turns.Release();
        }
    }

    // Only while the old hash still stands: the password may have been changed in the meantime.
    private Task RehashAsync(AccountsDb db, Account account, string password, CancellationToken cancellationToken)
    {
        var renewed = hasher.HashPassword(account, password);
        return db.Accounts.Where(row => row.Id == account.Id && row.PasswordHash == account.PasswordHash)
            .ExecuteUpdateAsync(row => row.SetProperty(a => a.PasswordHash, renewed), cancellationToken);
    }
}
