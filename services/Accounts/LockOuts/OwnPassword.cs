using Employment.Accounts.Data;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Accounts.LockOuts;

/// <summary>Asks one who is signed in for the password once more; a wrong one counts as a wrong try to sign in.</summary>
internal sealed class OwnPassword(AccountsDb db, FailedTries tries, WrongTries wrong, PasswordCheck passwords)
{
    /// <exception cref="RefusedException">It is wrong, or the name is locked.</exception>
    public async Task RequireAsync(Account account, string password, ServerCallContext context)
    {
        var cancellationToken = context.CancellationToken;
        var keys = await tries.KeysOfAsync(account.UserName!, context);
        await tries.RefuseWhileLockedAsync(keys, cancellationToken);
        if (!await passwords.IsRightAsync(db, account, password, cancellationToken))
        {
            await wrong.CountAsync(keys, account, Happenings.WrongPassword, account.Subject);
            throw Refusal.InvalidField("password", "is not the password of your account").ToException();
        }

        await tries.RefuseWhileLockedAsync(keys, cancellationToken);
    }
}
