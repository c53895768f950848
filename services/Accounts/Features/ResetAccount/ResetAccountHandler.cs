using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Features.ResetAccount;

/// <summary>Gives a staff member or bank officer a new first password and takes the second factor away.</summary>
internal sealed class ResetAccountHandler(
    AccountsDb db,
    UserManager<Account> accounts,
    Authenticator authenticator,
    RecoveryCodes recovery,
    FailedTries tries,
    SessionEnd end,
    AccountRecord record,
    FirstPasswordSeal seal)
{
    public async Task<ResetAccountResponse> HandleAsync(ResetAccountRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        var why = AccountInput.ReadWhy(request.Why, violations);
        violations.ThrowIfAny();
        var account = await FindAsync(request.Account, context);
        var password = FirstPassword.New();
        record.Add(account.Id, Happenings.Reset, context.GetCaller().Subject, why);
        await SetPasswordAsync(account, password);
        await authenticator.RemoveAsync(account.Id, context.CancellationToken);
        await recovery.RemoveAsync(account.Id, context.CancellationToken);
        await tries.ClearNameAsync(account.UserName!, context.CancellationToken);
        await end.EndAllAsync(account.Id, except: null, context.CancellationToken);
        return new ResetAccountResponse { FirstPassword = seal.Seal(password) };
    }

    private async Task<Account> FindAsync(string account, ServerCallContext context)
    {
        var id = AccountInput.ReadAccount(account);
        var found = AccountInput.Kept(await db.Accounts.SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken));
        context.RequireRegion(found.Region!);
        return found.Subject == context.GetCaller().Subject ? throw AccountRefusals.OwnAccount.ToException() : found;
    }

    private async Task SetPasswordAsync(Account account, string password)
    {
        (account.PasswordChangeNeeded, account.TwoFactorEnabled) = (true, false);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        (await accounts.UpdateSecurityStampAsync(account)).Require("account");
    }
}
