using Employment.Contracts.Policies.V1;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policies.Domain;

/// <summary>Measures and versions as messages of the contract.</summary>
internal static class MeasureMessages
{
    private static readonly Dictionary<string, Family.Types.Kind> Families =
        Family.Descriptor.EnumTypes[0].Values.ToDictionary(value => value.Name, value => (Family.Types.Kind)value.Number, StringComparer.Ordinal);

    public static Family.Types.Kind FamilyOf(Measure measure) => FamilyOf(measure.Family);

    /// <summary>A family by its name in the policy data.</summary>
    public static Family.Types.Kind FamilyOf(string family) => Families[family];

    public static MeasureSummary Summary(MeasureVersion version, BasisStore bases) => new()
    {
        Measure = version.Measure.Id,
        Name = version.Measure.Name,
        Family = FamilyOf(version.Measure),
        Version = version.Id,
        Region = version.Region.Code,
        Period = PeriodOf(version.Period),
        Summary = version.Measure.Summary,
        Basis = bases.Of(version.Basis),
    };

    public static Period PeriodOf(DayRange range)
    {
        var period = new Period { From = range.From.ToString() };
        if (range.To is { } to)
        {
            period.To = to.ToString();
        }

        return period;
    }
}
