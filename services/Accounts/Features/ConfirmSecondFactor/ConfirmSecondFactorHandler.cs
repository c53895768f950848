using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Record;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.AspNetCore.Identity;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Features.ConfirmSecondFactor;

/// <summary>
/// Confirms the second factor by a code of it. This session holds all that the roles give from then on; the account's others end, since
/// they were begun without it.
/// </summary>
internal sealed class ConfirmSecondFactorHandler(
    AccountsDb db,
    SessionReader reader,
    Authenticator authenticator,
    RecoveryCodes recovery,
    FailedTries tries,
    WrongTries wrong,
    UserManager<Account> accounts,
    SessionEnd end,
    AccountRecord record)
{
    public async Task<ConfirmSecondFactorResponse> HandleAsync(ConfirmSecondFactorRequest request, ServerCallContext context)
    {
        var caller = await reader.OfCallerAsync(context);
        var keys = await tries.KeysOfAsync(caller.Account.UserName!, context);
        await tries.RefuseWhileLockedAsync(keys, context.CancellationToken);
        if (!await authenticator.IsBegunAsync(caller.Account.Id, context.CancellationToken))
        {
            throw NotBegun.ToException();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(context.CancellationToken);
        if (!await authenticator.ConfirmAsync(caller.Account.Id, request.Code.Trim(), context.CancellationToken))
        {
            await wrong.CountAsync(keys, caller.Account, Happenings.WrongCode, caller.Account.Subject);
            await transaction.CommitAsync(CancellationToken.None);
            throw WrongCode.ToException();
        }

        var codes = await SetAsync(caller, context.CancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return new ConfirmSecondFactorResponse { RecoveryCodes = { codes } };
    }

    private static Refusal NotBegun { get; } = new(
        StatusCode.FailedPrecondition, "NOT_BEGUN", "No second factor waits to be confirmed. Begin setting one up first.");

    private static Refusal WrongCode { get; } = Refusal.InvalidField(
        "code", "is not what the authenticator shows for the new secret; check the clock of the device and type the next code");

    private async Task<IReadOnlyList<string>> SetAsync(OpenSession caller, CancellationToken cancellationToken)
    {
        var codes = await recovery.RenewAsync(caller.Account.Id, cancellationToken);
        record.Add(caller.Account.Id, Happenings.SecondFactorSet, caller.Account.Subject);
        (await accounts.SetTwoFactorEnabledAsync(caller.Account, true)).Require("code");
        (caller.Session.Stamp, caller.Session.SecondFactor) = (caller.Account.SecurityStamp!, true);
        await db.SaveChangesAsync(cancellationToken);
        await end.EndAllAsync(caller.Account.Id, caller.Session.Id, cancellationToken);
        return codes;
    }
}
