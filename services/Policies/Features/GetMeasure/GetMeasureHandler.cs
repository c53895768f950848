using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policies.Features.GetMeasure;

/// <summary>Shows a measure: the version in force, and all its versions.</summary>
internal sealed class GetMeasureHandler(int edition, PolicyBook book, BasisStore bases, BusinessClock clock)
{
    public GetMeasureResponse Handle(GetMeasureRequest request)
    {
        var violations = new Violations();
        var on = RequestInput.ReadDay(request.On, "on", clock, violations);
        var region = request.Region.Length == 0 ? null : RequestInput.ReadRegion(request.Region, "region", book.Catalogue.Regions, violations);
        var measure = book.Catalogue.Find(request.Measure);
        if (measure is null)
        {
            violations.Add("measure", "is not the id of a measure; GET /v1/measures lists them");
        }

        violations.ThrowIfAny();
        var shown = Shown(measure!, region, on);
        var answer = new MeasureSheet(bases).Write(shown);
        ProcedureSheet.Write(answer, shown, region ?? shown.Region, on);
        answer.Edition = edition;
        return answer;
    }

    /// <summary>The version that prevails; where none is in force the one that says so.</summary>
    private MeasureVersion Shown(Measure measure, Region? region, Day on)
    {
        var prevailing = region is null
            ? measure.Versions.Where(version => version.Period.Contains(on)).OrderByDescending(version => version.Region.Depth).ThenByDescending(version => version.Period.From).FirstOrDefault()
            : book.Planner.For(region, on).Of(measure).SelectMany(question => question.Candidates).FirstOrDefault(candidate => !candidate.HasEnded)?.Version;
        return prevailing ?? (region is null ? Nearest(measure.Versions, on) : measure.Nearest(region, on));
    }

    private static MeasureVersion Nearest(IReadOnlyList<MeasureVersion> versions, Day on) =>
        versions.Where(version => version.Period.From <= on).MaxBy(version => version.Period.From) ?? versions.MinBy(version => version.Period.From)!;
}
