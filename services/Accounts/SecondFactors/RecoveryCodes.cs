using System.Security.Cryptography;
using System.Text;
using Employment.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.SecondFactors;

/// <summary>Codes for one who has lost the authenticator: 80 random bits each, stored as hashes, each good once.</summary>
internal sealed class RecoveryCodes(AccountsDb db, TimeProvider time)
{
    public const int Count = 10;

    private const int CodeBytes = 10;
    private const int GroupLength = 4;

    /// <summary>Ten new codes in place of all before; the caller saves.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Guid account, CancellationToken cancellationToken)
    {
        await RemoveAsync(account, cancellationToken);
        var codes = Enumerable.Range(0, Count).Select(_ => Base32.Encode(RandomNumberGenerator.GetBytes(CodeBytes))).ToArray();
        db.AddRange(codes.Select(code => new RecoveryCodeRow { Account = account, Hash = HashOf(code) }));
        return [.. codes.Select(code => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group))))];
    }

    /// <summary>Whether a code is one of the account's and was not used; it is used up by this.</summary>
    public async Task<bool> AcceptAsync(Guid account, string code, CancellationToken cancellationToken)
    {
        var hash = HashOf(code.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant());
        var now = time.GetUtcNow();
        return await db.RecoveryCodes.Where(row => row.Account == account && row.Hash == hash && row.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.UsedAt, now), cancellationToken) == 1;
    }

    public Task RemoveAsync(Guid account, CancellationToken cancellationToken) =>
        db.RecoveryCodes.Where(row => row.Account == account).ExecuteDeleteAsync(cancellationToken);

    private static byte[] HashOf(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
