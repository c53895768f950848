using Employment.Accounts.Data;
using Microsoft.AspNetCore.Identity;

namespace Employment.Accounts.SecondFactors;

/// <summary>
/// Identity's provider of authenticator codes. Its own reads the clock of the machine, keeps secrets in clear and accepts a code as
/// often as it is sent; ours does none of it.
/// </summary>
internal sealed class AuthenticatorCodeProvider(Authenticator authenticator) : IUserTwoFactorTokenProvider<Account>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        throw new NotSupportedException("Authenticators make their codes themselves.");

    public Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        authenticator.AcceptAsync(user.Id, token, CancellationToken.None);

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.TwoFactorEnabled);
}
