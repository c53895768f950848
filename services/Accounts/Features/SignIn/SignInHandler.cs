using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.LockOuts;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Sessions;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Features.SignIn;

/// <summary>Signs in by name, password and, where there is a second factor, its code.</summary>
internal sealed class SignInHandler(
    AccountsDb db, FailedTries tries, WrongTries wrong, KnownPlaces places, PasswordCheck passwords, CodeCheck codes, SessionStart start, SessionReader reader)
{
    private const int LongestInput = 256;

    public async Task<SignInResponse> HandleAsync(SignInRequest request, ServerCallContext context)
    {
        CheckInput(request);
        var keys = await tries.KeysOfAsync(request.Name, context);
        await tries.RefuseWhileLockedAsync(keys, context.CancellationToken);
        var account = await CheckPasswordAsync(request, keys, context.CancellationToken);
        if (account.TwoFactorEnabled && request.Code.Trim().Length == 0)
        {
            await tries.RefuseWhileLockedAsync(keys, context.CancellationToken);
            return new SignInResponse { CodeNeeded = true };
        }

        await CheckCodeAsync(account, request.Code.Trim(), keys, context.CancellationToken);
        await tries.RefuseWhileLockedAsync(keys, context.CancellationToken);
        RefuseLocked(account);
        await tries.ClearAsync(keys, context.CancellationToken);
        return await BeginAsync(account, request.Transport, context);
    }

    private static void CheckInput(SignInRequest request)
    {
        var violations = new Violations();
        CheckText("name", request.Name, violations);
        CheckText("password", request.Password, violations);
        if (request.Code.Length > LongestInput)
        {
            violations.Add("code", "must be the six digits that the authenticator shows, or a recovery code");
        }

        if (!Enum.IsDefined(request.Transport))
        {
            violations.Add("transport", "must be COOKIE or TOKEN");
        }

        violations.ThrowIfAny();
    }

    private static void CheckText(string field, string text, Violations violations)
    {
        if (text.Length is 0 or > LongestInput)
        {
            violations.Add(field, $"is required, at most {LongestInput} characters");
        }
    }

    private static void RefuseLocked(Account account)
    {
        if (account.Locked)
        {
            throw AccountRefusals.AccountLocked.ToException();
        }
    }

    private async Task<Account> CheckPasswordAsync(SignInRequest request, TryKeys keys, CancellationToken cancellationToken)
    {
        var name = SignInName.Normalize(SignInName.Fold(request.Name));
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.NormalizedUserName == name, cancellationToken);
        return await passwords.IsRightAsync(db, account, request.Password, cancellationToken)
            ? account!
            : throw await WrongAsync(account, Happenings.WrongPassword, keys);
    }

    private async Task CheckCodeAsync(Account account, string code, TryKeys keys, CancellationToken cancellationToken)
    {
        if (account.TwoFactorEnabled && !await codes.AcceptAsync(account, code, cancellationToken))
        {
            throw await WrongAsync(account, Happenings.WrongCode, keys);
        }
    }

    private async Task<Exception> WrongAsync(Account? account, string what, TryKeys keys)
    {
        await wrong.CountAsync(keys, account, what, AccountRecord.Nobody);
        return AccountRefusals.WrongCredentials.ToException();
    }

    private async Task<SignInResponse> BeginAsync(Account account, SignInRequest.Types.Transport transport, ServerCallContext context)
    {
        var inCookie = transport != SignInRequest.Types.Transport.Token;
        var device = await places.RememberAsync(account.Id, inCookie, context);
        if (!inCookie)
        {
            var (session, tokens) = await start.BeginProgramAsync(account, account.TwoFactorEnabled, context.CancellationToken);
            return new SignInResponse { Session = await TellAsync(session, context.CancellationToken), Tokens = tokens };
        }

        var (begun, token) = await start.BeginCookieAsync(account, account.TwoFactorEnabled, context.CancellationToken);
        var response = new SignInResponse { Session = await TellAsync(begun, context.CancellationToken) };
        await SessionCookie.SetAsync(context, token, device!);
        return response;
    }

    // Locked or reset while it began, it does not hold.
    private async Task<Session> TellAsync(Guid session, CancellationToken cancellationToken) =>
        (await reader.FindAsync(session, cancellationToken) ?? throw AccountRefusals.SessionEnded.ToException()).ToMessage(withCsrf: true);
}
