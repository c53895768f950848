using System.Collections.Frozen;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Identity;

namespace Employment.Gateway.Identity.Sessions;

/// <summary>Somebody who signed in.</summary>
/// <param name="Caller">Who it is.</param>
/// <param name="InCookie">Whether the session travels in a cookie.</param>
/// <param name="CsrfToken">What a browser sends back with what it changes; "" for programs.</param>
internal sealed record SignedIn(CallerIdentity Caller, bool InCookie, string CsrfToken)
{
    private static readonly FrozenDictionary<int, string> Roles = SessionsReflection.Descriptor.MessageTypes
        .Single(message => message.ClrType == typeof(Role)).EnumTypes[0].Values
        .ToFrozenDictionary(value => value.Number, value => value.Name);

    /// <summary>What Accounts says of a session.</summary>
    public static SignedIn? From(FindSessionResponse found) => found.Session is { Subject.Length: > 0 } session
        ? new(
            new CallerIdentity(session.Subject, [.. session.Roles.Select(NameOf)], [.. session.Permissions], session.Region)
            {
                Profiles = [.. session.Profiles],
                Bank = session.Bank,
                Session = session.Session_,
            },
            found.InCookie,
            session.CsrfToken)
        : null;

    // A newer Accounts may know roles that this gateway does not; permissions decide.
    private static string NameOf(Role.Types.Kind role) => Roles.GetValueOrDefault((int)role, "KIND_UNSPECIFIED");
}
