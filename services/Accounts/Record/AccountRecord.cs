using Employment.Accounts.Data;

namespace Employment.Accounts.Record;

/// <summary>The record of what happened to accounts. An entry is saved with the change it tells of.</summary>
internal sealed class AccountRecord(AccountsDb db, TimeProvider time)
{
    /// <summary>Who a try belongs to that proved nothing.</summary>
    public const string Nobody = "anonymous";

    /// <summary>Adds an entry; the caller saves.</summary>
    /// <param name="account">The account.</param>
    /// <param name="what">See <see cref="Happenings"/>.</param>
    /// <param name="by">Subject of who did it.</param>
    /// <param name="why">The reason, where one was asked for.</param>
    /// <param name="changes">What an administrator changed.</param>
    public void Add(Guid account, string what, string by, string why = "", string changes = "") => db.Add(new AccountEventRow
    {
        Account = account,
        At = time.GetUtcNow(),
        What = what,
        By = by,
        Why = why,
        Changes = changes,
    });
}
