using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Law;
using Employment.Policy.Time;
using Region = Employment.Policy.Law.Region;

namespace Employment.Policies.Features.PolicyList;

/// <summary>Which entries are asked for; what is null or unspecified does not matter.</summary>
internal sealed record PolicyFilter(PolicyEntry.Types.Kind Kind, Family.Types.Kind Family, Person.Types.Group Group, Region? Region, Day? On)
{
    /// <summary>Checks what the request says; violations go to <paramref name="violations"/>.</summary>
    public static PolicyFilter Read(
        PolicyEntry.Types.Kind kind, Family.Types.Kind family, Person.Types.Group group, string region, Day? on, RegionTree regions, Violations violations)
    {
        if (!Enum.IsDefined(kind))
        {
            violations.Add("kind", "must be MEASURE, INFORMATION, RULE or TARGET");
        }

        if (!Enum.IsDefined(family))
        {
            violations.Add("family", "must be one of the families of measures, such as HIRING");
        }

        if (!Enum.IsDefined(group))
        {
            violations.Add("group", "must be one of the groups of persons, such as VETERAN");
        }

        return new PolicyFilter(kind, family, group, region.Length == 0 ? null : RequestInput.ReadRegion(region, "region", regions, violations), on);
    }

    public bool Takes(IndexedPolicy policy) =>
        (Kind == PolicyEntry.Types.Kind.Unspecified || policy.Entry.Kind == Kind)
        && (Family == Contracts.Policies.V1.Family.Types.Kind.Unspecified || policy.Entry.Family == Family)
        && (Group == Person.Types.Group.Unspecified || policy.Entry.Groups.Contains(Group))
        && (Region is null || Region.IsWithin(policy.Region))
        && (On is not { } day || policy.Period.Contains(day));
}
