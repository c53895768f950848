using System.Collections.Immutable;

namespace Employment.Platform.Identity;

/// <summary>Who is calling, as the gateway established it.</summary>
/// <param name="Subject">Id of the person, bank or service; "" for an anonymous caller. Never an ID number.</param>
/// <param name="Roles">Roles, for display and audit; permissions decide.</param>
/// <param name="Permissions">Permissions held, e.g. "policies.publish".</param>
/// <param name="Region">Region code (GB/T 2260) the caller answers for; "" for none.</param>
public sealed record CallerIdentity(
    string Subject, ImmutableArray<string> Roles, ImmutableArray<string> Permissions, string Region)
{
    /// <summary>Ids of the profiles the caller acts for: a person's own, an agent's firms.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];

    /// <summary>Code of the bank the caller belongs to; "" for none.</summary>
    public string Bank { get; init; } = "";

    /// <summary>Id of the session; "" for a service or a bank's system.</summary>
    public string Session { get; init; } = "";

    /// <summary>The permission everyone holds.</summary>
    public const string PublicPermission = "public";

    /// <summary>A caller who has not signed in.</summary>
    public static CallerIdentity Anonymous { get; } = new("", [], [], "");

    /// <summary>Whether nobody signed in.</summary>
    public bool IsAnonymous => Subject.Length == 0;

    /// <summary>Whether the caller holds a permission; everyone holds "public".</summary>
    public bool Holds(string permission) =>
        permission == PublicPermission || Permissions.Contains(permission, StringComparer.Ordinal);
}
