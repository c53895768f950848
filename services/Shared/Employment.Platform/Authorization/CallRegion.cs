using System.Collections.Immutable;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Platform.Authorization;

/// <summary>The region check that only a handler can make, because only it knows which case the call touches.</summary>
public static class CallRegion
{
    private static readonly object Checked = new();

    extension(ServerCallContext context)
    {
        /// <summary>
        /// Refuses the call unless the caller's region is the case's or contains it. A handler of an RPC with the region rule OWN_OR_BELOW
        /// calls this before it answers or changes anything; without it the call ends as INTERNAL and nothing is committed.
        /// </summary>
        /// <param name="caseRegion">Region code (GB/T 2260) of the case.</param>
        /// <exception cref="RefusedException">PERMISSION_DENIED: the case lies in another region.</exception>
        public void RequireRegion(string caseRegion)
        {
            if (!Regions.Contains(context.GetCaller().Region, caseRegion))
            {
                throw Elsewhere(caseRegion).ToException();
            }

            context.UserState[Checked] = true;
        }

        /// <summary>
        /// As <see cref="RequireRegion"/>, and passes as well when the caller acts for the profile: for RPCs with the rule OWN_PROFILE_OR_BELOW.
        /// A caller without a region is told nothing about a profile that is not theirs.
        /// </summary>
        /// <param name="caseRegion">Region code (GB/T 2260) of the case.</param>
        /// <param name="profile">Id of the profile the case belongs to.</param>
        /// <exception cref="RefusedException">PERMISSION_DENIED: neither holds.</exception>
        public void RequireCase(string caseRegion, string profile)
        {
            var caller = context.GetCaller();
            if (caller.Profiles.Contains(profile, StringComparer.Ordinal))
            {
                context.UserState[Checked] = true;
            }
            else if (caller.Region.Length == 0)
            {
                throw NotYours.ToException();
            }
            else
            {
                context.RequireRegion(caseRegion);
            }
        }

        /// <summary>Whether the caller acts for a profile; a clerk who reads it does not.</summary>
        /// <param name="profile">Id.</param>
        public bool ActsFor(string profile) => context.GetCaller().Profiles.Contains(profile, StringComparer.Ordinal);

        internal bool RegionWasChecked() => context.UserState.ContainsKey(Checked);
    }

    private static Refusal NotYours { get; } = new(
        StatusCode.PermissionDenied, "NOT_YOUR_PROFILE", "Your account does not act for this profile. Activate it with a code from the counter.");

    private static Refusal Elsewhere(string region) => new(
        StatusCode.PermissionDenied, "OTHER_REGION", $"The case belongs to region {region}, for which you do not answer. Pass it to that region's office.")
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("region", region),
    };
}
