using Employment.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Sessions;

/// <summary>Ends sessions, at once for whoever asks the database.</summary>
internal sealed class SessionEnd(AccountsDb db, TimeProvider time)
{
    /// <returns>Whether it had not ended before.</returns>
    public async Task<bool> EndAsync(Guid session, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await db.Sessions.Where(row => row.Id == session && row.EndedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(ended => ended.EndedAt, now), cancellationToken) == 1;
    }

    /// <summary>Ends an account's sessions.</summary>
    /// <param name="account">The account.</param>
    /// <param name="except">One that goes on; null: none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task EndAllAsync(Guid account, Guid? except, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return db.Sessions.Where(row => row.Account == account && row.EndedAt == null && row.Id != except)
            .ExecuteUpdateAsync(row => row.SetProperty(ended => ended.EndedAt, now), cancellationToken);
    }
}
