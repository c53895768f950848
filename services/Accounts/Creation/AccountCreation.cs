using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Accounts.Creation;

/// <summary>Creates accounts through Identity, which checks name and password; the database sees to it that a name is given once.</summary>
internal sealed class AccountCreation(UserManager<Account> accounts, TimeProvider time)
{
    /// <exception cref="Platform.Errors.RefusedException">The name is in use, or the password is refused.</exception>
    public async Task CreateAsync(Account account, string password)
    {
        account.CreatedAt = time.GetUtcNow();
        account.Id = Guid.CreateVersion7(account.CreatedAt);
        try
        {
            (await accounts.CreateAsync(account, password)).Require("password");
        }
        catch (DbUpdateException taken) when (taken.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw AccountRefusals.NameInUse.ToException();
        }
    }
}
