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

        internal bool RegionWasChecked() => context.UserState.ContainsKey(Checked);
    }

    private static Refusal Elsewhere(string region) => new(
        StatusCode.PermissionDenied, "OTHER_REGION", $"The case belongs to region {region}, for which you do not answer. Pass it to that region's office.")
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("region", region),
    };
}
