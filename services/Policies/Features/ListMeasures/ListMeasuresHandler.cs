using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policies.Features.ListMeasures;

/// <summary>Lists the versions in force on a day, by measure id.</summary>
internal sealed class ListMeasuresHandler(PolicyBook book, BasisStore bases, BusinessClock clock)
{
    private const int DefaultPageSize = 50;
    private const int LargestPageSize = 200;

    public ListMeasuresResponse Handle(ListMeasuresRequest request)
    {
        var violations = new Violations();
        var on = RequestInput.ReadDay(request.On, "on", clock, violations);
        var region = request.Region.Length == 0 ? null : RequestInput.ReadRegion(request.Region, "region", book.Catalogue.Regions, violations);
        var after = PageToken.Read(request.PageToken, violations);
        if (request.PageSize < 0)
        {
            violations.Add("pageSize", $"must be from 1 to {LargestPageSize}");
        }

        if (!Enum.IsDefined(request.Family))
        {
            violations.Add("family", "must be one of the families of measures, such as HIRING");
        }

        violations.ThrowIfAny();
        var size = request.PageSize == 0 ? DefaultPageSize : Math.Min(request.PageSize, LargestPageSize);
        return Page(InForce(region, on).Where(version => IsOfFamily(version, request.Family)), after, size);
    }

    private ListMeasuresResponse Page(IEnumerable<MeasureVersion> versions, string after, int size)
    {
        var page = versions.Where(version => string.CompareOrdinal(PageToken.KeyOf(version), after) > 0).Take(size + 1).ToArray();
        var response = new ListMeasuresResponse();
        response.Measures.Add(page.Take(size).Select(version => MeasureMessages.Summary(version, bases)));
        response.NextPageToken = page.Length > size ? PageToken.Write(page[size - 1]) : "";
        return response;
    }

    private IEnumerable<MeasureVersion> InForce(Region? region, Day on)
    {
        var versions = region is null
            ? book.Catalogue.Measures.SelectMany(measure => measure.Versions).Where(version => version.Period.Contains(on))
            : book.Planner.For(region, on).Questions.SelectMany(question => question.Candidates).Where(candidate => !candidate.HasEnded).Select(candidate => candidate.Version);
        return versions.OrderBy(PageToken.KeyOf, StringComparer.Ordinal);
    }

    private static bool IsOfFamily(MeasureVersion version, Family.Types.Kind family) =>
        family == Family.Types.Kind.Unspecified || MeasureMessages.FamilyOf(version.Measure) == family;
}
