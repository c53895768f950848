using Employment.Contracts.Accounts.V1;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Problems;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Gateway.Identity.Banks;

/// <summary>
/// Establishes which bank calls, by its certificate. A token beside it says which person of that bank it is; a cookie says nothing here.
/// </summary>
internal sealed partial class BankSignIn(AccountsDirectory accounts, SessionSignIn sessions, TimeProvider time, ILogger<BankSignIn> logger)
{
    private const string Role = "BANK_SYSTEM";

    /// <summary>Signs in; returns null, or why the call is refused.</summary>
    public async ValueTask<Problem?> SignInAsync(HttpContext context, BankConnection connection, Credentials given)
    {
        var (code, refusal) = connection.Check(time.GetUtcNow());
        if (refusal is not null)
        {
            LogRefused(refusal.Reason);
            return refusal;
        }

        try
        {
            return await accounts.FindBankAsync(code, context.RequestAborted) is { } bank
                ? await AdmitAsync(context, code, bank, given)
                : CertificateProblems.Bank;
        }
        catch (RpcException error)
        {
            LogAway(error.StatusCode);
            return SignInProblems.Away;
        }
    }

    private ValueTask<Problem?> AdmitAsync(HttpContext context, string code, FindBankResponse bank, Credentials given)
    {
        if (given.HasAuthorization)
        {
            return PersonAsync(context, code, given with { Cookie = null });
        }

        context.Features.Set(new CallerIdentity($"bank:{code}", [Role], [.. bank.Permissions], "") { Bank = code });
        return ValueTask.FromResult<Problem?>(null);
    }

    private async ValueTask<Problem?> PersonAsync(HttpContext context, string code, Credentials given)
    {
        var refusal = await sessions.SignInAsync(context, given);
        if (refusal is null && context.Features.Get<CallerIdentity>()?.Bank != code)
        {
            context.Features.Set<CallerIdentity>(null);
            return CertificateProblems.OtherBank;
        }

        return refusal;
    }

    [LoggerMessage(LogLevel.Information, "A bank's call was refused: {Reason}.")]
    private partial void LogRefused(string? reason);

    [LoggerMessage(LogLevel.Warning, "Accounts could not say which bank a code is: {Code}.")]
    private partial void LogAway(StatusCode code);
}
