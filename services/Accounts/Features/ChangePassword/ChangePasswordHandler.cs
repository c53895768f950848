using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.AspNetCore.Identity;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Features.ChangePassword;

/// <summary>Changes the caller's own password; the session goes on, the account's others end.</summary>
internal sealed class ChangePasswordHandler(
    AccountsDb db, SessionReader reader, OwnPassword own, UserManager<Account> accounts, SessionEnd end, AccountRecord record)
{
    public async Task<ChangePasswordResponse> HandleAsync(ChangePasswordRequest request, ServerCallContext context)
    {
        var caller = await reader.OfCallerAsync(context);
        CheckNew(request, caller.Account);
        await own.RequireAsync(caller.Account, request.Password, context);
        await using var transaction = await db.Database.BeginTransactionAsync(context.CancellationToken);
        caller.Account.PasswordChangeNeeded = false;
        record.Add(caller.Account.Id, Happenings.PasswordChanged, caller.Account.Subject);
        (await accounts.ChangePasswordAsync(caller.Account, request.Password, request.NewPassword)).Require("newPassword");
        caller.Session.Stamp = caller.Account.SecurityStamp!;
        await db.SaveChangesAsync(CancellationToken.None);
        await end.EndAllAsync(caller.Account.Id, caller.Session.Id, CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return new ChangePasswordResponse();
    }

    private static void CheckNew(ChangePasswordRequest request, Account account)
    {
        var violations = new Violations();
        if (request.Password.Length is 0 or > PasswordPolicy.Longest)
        {
            violations.Add("password", "is required: the password of your account as it is now");
        }

        if (request.NewPassword == request.Password)
        {
            violations.Add("newPassword", "is the password you have; choose another");
        }
        else if (PasswordPolicy.Fault(request.NewPassword, account.UserName!) is { } fault)
        {
            violations.Add("newPassword", fault);
        }

        violations.ThrowIfAny();
    }
}
