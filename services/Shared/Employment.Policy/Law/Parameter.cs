using Employment.Policy.Time;

namespace Employment.Policy.Law;

/// <summary>A value of a parameter from a day on.</summary>
/// <param name="From">First day; it holds until the next value of the same region and band.</param>
/// <param name="Region">Code of the region it holds in; null: everywhere.</param>
/// <param name="Band">Band it holds for; null: the parameter has none.</param>
/// <param name="Number">Fen for money, billionths for shares, else a plain number.</param>
public sealed record ParameterValue(Day From, string? Region, string? Band, long Number);

/// <summary>A dated figure that policy texts use but do not state.</summary>
public sealed record Parameter(string Id, Facts.FactType Type, bool Confirmed, string Source, IReadOnlyList<ParameterValue> Values)
{
    /// <summary>The value on a day, the most local first; null while there is none.</summary>
    public long? ValueOn(Day day, Region region, string? band) =>
        region.Chain().Select(above => above.Code).Append(null)
            .Select(code => Latest(day, code, band)?.Number)
            .FirstOrDefault(number => number is not null);

    private ParameterValue? Latest(Day day, string? region, string? band) =>
        Values.Where(value => value.Region == region && value.Band == band && value.From <= day).MaxBy(value => value.From);
}

/// <summary>A use of a parameter: which band, and whether the value of the year before the application's counts.</summary>
public sealed record ParameterUse(Parameter Parameter, bool YearBefore, string? Band, int Slot)
{
    /// <summary>Name in an answer's `missing`.</summary>
    public string MissingName => "parameter:" + Parameter.Id;

    /// <summary>Its number among the names of what can be missing; set once when the catalogue is put together.</summary>
    internal int Name { get; set; }

    /// <summary>The value for an application on a day.</summary>
    public long? ValueFor(Day on, Region region) =>
        Parameter.ValueOn(YearBefore ? new Day(on.Year - 1, 12, 31) : on, region, Band);

    /// <summary>Days on which the value for an application can change.</summary>
    public IEnumerable<Day> Changes() =>
        Parameter.Values.Select(value => YearBefore ? FirstApplicationDay(value.From) : value.From);

    private static Day FirstApplicationDay(Day from) => new(from.Year + 1, 1, 1);
}
