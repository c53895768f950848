using System.Security.Cryptography;
using Employment.Accounts.Data;
using Employment.Platform.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.SecondFactors;

/// <summary>Keeps the secrets of authenticators, sealed, and sees to it that each code is accepted once.</summary>
internal sealed class Authenticator(AccountsDb db, FieldCipher cipher, TimeProvider time)
{
    private const int SecretBytes = 20;

    /// <summary>A new secret, which counts once a code of it confirms it; one that is set up goes on counting until then.</summary>
    /// <returns>The secret in base32.</returns>
    public async Task<string> BeginAsync(Guid account, CancellationToken cancellationToken)
    {
        var secret = Base32.Encode(RandomNumberGenerator.GetBytes(SecretBytes));
        var row = await FindOrAddAsync(account, cancellationToken);
        row.Pending = Seal(account, secret);
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>Whether a secret waits to be confirmed.</summary>
    public Task<bool> IsBegunAsync(Guid account, CancellationToken cancellationToken) =>
        db.SecondFactors.AnyAsync(row => row.Account == account && row.Pending != null, cancellationToken);

    /// <summary>Makes the pending secret the one that counts, where a code of it is given; the caller saves.</summary>
    public async Task<bool> ConfirmAsync(Guid account, string code, CancellationToken cancellationToken)
    {
        var row = await db.SecondFactors.SingleOrDefaultAsync(row => row.Account == account, cancellationToken);
        if (row?.Pending is not { } pending || FindStep(account, pending, code) is not { } step)
        {
            return false;
        }

        (row.Secret, row.Pending, row.Step) = (pending, null, step);
        return true;
    }

    /// <summary>Whether a code is right and of a later step than all that were accepted before; it is used up by this.</summary>
    public async Task<bool> AcceptAsync(Guid account, string code, CancellationToken cancellationToken)
    {
        var stored = await db.SecondFactors.Where(row => row.Account == account).Select(row => row.Secret).SingleOrDefaultAsync(cancellationToken);
        if (stored is null || FindStep(account, stored, code) is not { } step)
        {
            return false;
        }

        // Of two calls with one code the database lets one pass. A secret sealed with an older key is sealed anew by the way.
        var kept = cipher.IsStale(stored) ? Seal(account, cipher.Open(stored, Bound(account))) : stored;
        return await db.SecondFactors.Where(row => row.Account == account && row.Secret == stored && row.Step < step)
            .ExecuteUpdateAsync(row => row.SetProperty(factor => factor.Step, step).SetProperty(factor => factor.Secret, kept), cancellationToken) == 1;
    }

    /// <summary>Sets a secret without a code, for accounts that are made from a file; the caller saves.</summary>
    public async Task SetAsync(Guid account, string secret, CancellationToken cancellationToken)
    {
        _ = Base32.Decode(secret);
        (await FindOrAddAsync(account, cancellationToken)).Secret = Seal(account, secret);
    }

    /// <summary>Takes the authenticator away.</summary>
    public Task RemoveAsync(Guid account, CancellationToken cancellationToken) =>
        db.SecondFactors.Where(row => row.Account == account).ExecuteDeleteAsync(cancellationToken);

    private async Task<SecondFactorRow> FindOrAddAsync(Guid account, CancellationToken cancellationToken) =>
        await db.SecondFactors.SingleOrDefaultAsync(row => row.Account == account, cancellationToken)
        ?? db.SecondFactors.Add(new SecondFactorRow { Account = account }).Entity;

    private byte[] Seal(Guid account, string secret) => cipher.Seal(secret, Bound(account));

    private long? FindStep(Guid account, byte[] sealedSecret, string code) =>
        TimeBasedCode.FindStep(Base32.Decode(cipher.Open(sealedSecret, Bound(account))), code, time.GetUtcNow());

    private static string Bound(Guid account) => $"totp:{account}";
}
