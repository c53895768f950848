using System.Collections.Immutable;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Policy.Publication;
using Grpc.Core;

namespace Employment.Policies.Drafts;

/// <summary>
/// The regions whose law a draft changes, and who may publish it, whoever wrote it: an account of a city or the province, for what holds there, and for what
/// the province and the state say, which every city enters for itself; never for another city's law, and never from a county.
/// </summary>
internal static class DraftRegions
{
    /// <summary>What names no region holds as far as the state's law does.</summary>
    private const string State = "000000";

    /// <exception cref="RefusedException">PERMISSION_DENIED: a region lies outside the caller's.</exception>
    public static void Require(Proposal proposal, string callerRegion)
    {
        if (Changed(proposal).FirstOrDefault(region => !IsFor(callerRegion, region)) is { } elsewhere)
        {
            throw Elsewhere(elsewhere).ToException();
        }
    }

    private static IEnumerable<string> Changed(Proposal proposal) => proposal.Proposed.Items
        .Where(item => Governs(item.Kind) && IsChanged(proposal.Published.Find(item.Kind, item.Id), item))
        .Select(RegionOf)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Whether it says what holds where: clauses, facts and groups say nothing until a version names them.</summary>
    private static bool Governs(SourceKind kind) => kind is SourceKind.Version or SourceKind.Ending or SourceKind.ParameterValue or SourceKind.Entry;

    private static bool IsChanged(SourceItem? published, SourceItem proposed) => published is null || published.Differences(proposed).Any();

    private static string RegionOf(SourceItem item) => item.Fields.TryGetValue("region", out var json) ? json.Trim('"') : State;

    private static bool IsFor(string callerRegion, string region) =>
        callerRegion.Length > 0 && !ServedRegions.IsCounty(callerRegion)
        && (region == State || Regions.Contains(callerRegion, region) || Regions.Contains(region, callerRegion));

    private static Refusal Elsewhere(string region) => new(
        StatusCode.PermissionDenied,
        "OTHER_REGION",
        $"The draft changes what holds in region {region}, for which you do not answer. An account of that city, or of the province, has to publish it.")
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("region", region),
    };
}
