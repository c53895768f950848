using System.Collections.Frozen;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims;

/// <summary>A family of measures whose claims one service keeps. All that families differ in is said here.</summary>
/// <param name="Schema">The service's schema, e.g. "hiring".</param>
/// <param name="Prefix">What numbers of claims begin with, e.g. "HS".</param>
/// <param name="Kinds">Families of the catalogue whose measures are claimed here.</param>
/// <param name="Claimants">Claimants of the catalogue who claim here, e.g. "EMPLOYER".</param>
/// <param name="KeySetting">Setting that names the key file by which account numbers are sealed.</param>
public sealed record ClaimFamily(
    string Schema, string Prefix, FrozenSet<Family.Types.Kind> Kinds, FrozenSet<string> Claimants, string KeySetting);
