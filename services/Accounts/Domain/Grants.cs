using System.Collections.Immutable;
using Employment.Accounts.Data;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Domain;

/// <summary>What a session may do: all that the roles give, or only what is needed to get there.</summary>
/// <param name="Permissions">Permissions held.</param>
/// <param name="PasswordChangeNeeded">Whether the first password has to be changed before anything else.</param>
/// <param name="SecondFactorNeeded">Whether a second factor has to be set up before anything else.</param>
internal sealed record Grants(ImmutableArray<string> Permissions, bool PasswordChangeNeeded, bool SecondFactorNeeded)
{
    /// <param name="account">The account.</param>
    /// <param name="secondFactorShown">Whether the second factor was shown in the session.</param>
    /// <param name="bankIsActive">Whether the account's bank, if it has one, may call.</param>
    public static Grants Of(Account account, bool secondFactorShown, bool bankIsActive)
    {
        var roles = account.Roles.Select(Roles.Of).ToArray();
        var factorNeeded = !secondFactorShown && roles.Any(Roles.NeedsSecondFactor);
        return (account.PasswordChangeNeeded, factorNeeded) switch
        {
            (true, _) => new([Roles.Self], true, factorNeeded),
            (false, true) => new([Roles.Self, Roles.Enrol], false, true),
            _ => new([Roles.Self, Roles.Enrol, .. OfRoles(roles, bankIsActive)], false, false),
        };
    }

    private static IEnumerable<string> OfRoles(IEnumerable<Kind> roles, bool bankIsActive) => roles
        .Where(role => role != Kind.BankOfficer || bankIsActive)
        .SelectMany(role => Roles.Permissions(role))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
