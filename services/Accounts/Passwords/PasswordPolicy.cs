using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Microsoft.AspNetCore.Identity;

namespace Employment.Accounts.Passwords;

/// <summary>What a password must be. Length protects better than rules about signs, which people answer with "1!".</summary>
internal sealed class PasswordPolicy : IPasswordValidator<Account>
{
    /// <summary>By which a refusal of this policy is told from others.</summary>
    public const string ErrorCode = "PasswordRefused";

    public const int Shortest = 12;

    /// <summary>So that hashing one has a bound.</summary>
    public const int Longest = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Fault(password ?? "", user.UserName ?? "") is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = ErrorCode, Description = fault })
            : IdentityResult.Success);

    /// <summary>What is wrong with a new password; null: nothing.</summary>
    public static string? Fault(string password, string name) => password switch
    {
        { Length: < Shortest } => $"must have at least {Shortest} characters; several words in a row are easy to remember",
        { Length: > Longest } => $"may have at most {Longest} characters",
        _ when Holds(password, name) => "may not hold the sign-in name, which others see; choose something that has nothing to do with it",
        _ when CommonPasswords.Contain(password) => "is one of the commonest, which are tried first; choose several words that do not belong together",
        _ => null,
    };

    private static bool Holds(string password, string name) => name.Length > 0
        && SignInName.Normalize(SignInName.Fold(password)).Contains(SignInName.Normalize(name), StringComparison.Ordinal);
}
