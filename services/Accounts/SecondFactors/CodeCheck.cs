using Employment.Accounts.Data;
using Microsoft.AspNetCore.Identity;

namespace Employment.Accounts.SecondFactors;

/// <summary>Checks what is typed where a code is asked for: six digits of the authenticator, or a recovery code. Either counts once.</summary>
internal sealed class CodeCheck(UserManager<Account> accounts, RecoveryCodes recovery)
{
    private const int DigitsOfACode = 6;

    public Task<bool> AcceptAsync(Account account, string code, CancellationToken cancellationToken) =>
        code.Length == DigitsOfACode && code.All(char.IsAsciiDigit)
            ? accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)
            : recovery.AcceptAsync(account.Id, code, cancellationToken);
}
