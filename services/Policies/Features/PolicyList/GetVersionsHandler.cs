using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policies.Features.GetMeasure;
using Employment.Policy.Law;

namespace Employment.Policies.Features.PolicyList;

/// <summary>Shows a measure's versions side by side.</summary>
internal sealed class GetVersionsHandler(Catalogue catalogue, BasisStore bases)
{
    public GetVersionsResponse Handle(GetVersionsRequest request)
    {
        var violations = new Violations();
        var region = request.Region.Length == 0 ? null : RequestInput.ReadRegion(request.Region, "region", catalogue.Regions, violations);
        var measure = catalogue.Find(request.Measure);
        if (measure is null)
        {
            violations.Add("measure", "is not the id of a measure; GET /v1/measures lists them");
        }

        violations.ThrowIfAny();
        var sheets = measure!.Versions.Where(version => region is null || region.IsWithin(version.Region)).Select(Sheet).ToArray();
        return new GetVersionsResponse
        {
            Measure = measure.Id,
            Name = measure.Name,
            Family = MeasureMessages.FamilyOf(measure.Family),
            Versions = { sheets },
            Differences = { VersionDifferences.Of(sheets) },
        };
    }

    private VersionSheet Sheet(MeasureVersion version)
    {
        var whole = new MeasureSheet(bases).Write(version);
        return new VersionSheet
        {
            Version = whole.Version,
            Region = whole.Region,
            Period = whole.Period,
            Basis = whole.Basis,
            Conditions = { whole.Conditions },
            Amount = whole.Amount,
            Limits = { whole.Limits },
            Excludes = { whole.Excludes },
            Funding = whole.Funding,
            Materials = { whole.Materials },
            Procedure = { whole.Procedure },
            OpenPoints = { whole.OpenPoints },
        };
    }
}
