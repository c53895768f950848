using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Law;

namespace Employment.Policies.Features.PolicyList;

/// <summary>Gives the list out as a file.</summary>
internal sealed class ExportPoliciesHandler(PolicyIndex index, RegionTree regions, BusinessClock clock)
{
    public ExportPoliciesResponse Handle(ExportPoliciesRequest request)
    {
        var violations = new Violations();
        Policy.Time.Day? on = request.On.Length == 0 ? null : RequestInput.ReadDay(request.On, "on", clock, violations);
        var filter = PolicyFilter.Read(request.Kind, request.Family, Person.Types.Group.Unspecified, request.Region, on, regions, violations);
        if (request.Format is not ("" or "json" or "csv"))
        {
            violations.Add("format", "must be json or csv");
        }

        violations.ThrowIfAny();
        var entries = index.Policies.Where(filter.Takes).Select(policy => policy.Entry);
        return new ExportPoliciesResponse { File = request.Format == "csv" ? PolicyCsv.Write(entries) : PolicyJson.Write(entries) };
    }
}
