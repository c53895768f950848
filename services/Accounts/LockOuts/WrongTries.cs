using Employment.Accounts.Data;
using Employment.Accounts.Record;

namespace Employment.Accounts.LockOuts;

/// <summary>Counts a wrong try and, where the name is somebody's, writes it into the account's record.</summary>
internal sealed class WrongTries(AccountsDb db, FailedTries tries, AccountRecord record)
{
    /// <param name="keys">Of the name that was tried.</param>
    /// <param name="account">Whose name it is; null: nobody's.</param>
    /// <param name="what">WRONG_PASSWORD or WRONG_CODE.</param>
    /// <param name="by">Who tried.</param>
    public async Task CountAsync(TryKeys keys, Account? account, string what, string by)
    {
        // Counted before it is answered, and not to be cut off by a caller who hangs up.
        var locked = await tries.CountAsync(keys, what == Happenings.WrongCode, CancellationToken.None);
        if (account is null)
        {
            return;
        }

        record.Add(account.Id, what, by);
        if (locked)
        {
            record.Add(account.Id, Happenings.LockedOut, by);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}
