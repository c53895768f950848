using Employment.Accounts.Domain;
using Employment.Accounts.Passwords;
using Employment.Platform.Errors;
using Microsoft.AspNetCore.Identity;

namespace Employment.Accounts.Creation;

/// <summary>What Identity says, as our refusals.</summary>
internal static class IdentityOutcomes
{
    private const string Duplicate = nameof(IdentityErrorDescriber.DuplicateUserName);
    private const string Concurrency = nameof(IdentityErrorDescriber.ConcurrencyFailure);

    /// <summary>Refuses unless it succeeded.</summary>
    /// <param name="result">What Identity says.</param>
    /// <param name="passwordField">Field of the request that holds the new password.</param>
    /// <exception cref="RefusedException">The name is in use, the password is refused, or somebody else was faster.</exception>
    public static void Require(this IdentityResult result, string passwordField)
    {
        if (result.Succeeded)
        {
            return;
        }

        var error = result.Errors.First();
        throw error.Code switch
        {
            Duplicate => AccountRefusals.NameInUse.ToException(),
            Concurrency => AccountRefusals.ChangedMeanwhile.ToException(),
            PasswordPolicy.ErrorCode => Refusal.InvalidField(passwordField, error.Description).ToException(),
            _ => new InvalidOperationException($"Identity refused for a reason nobody expected: {error.Code}."),
        };
    }
}
