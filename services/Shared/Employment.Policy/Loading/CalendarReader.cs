using System.Globalization;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Time;

namespace Employment.Policy.Loading;

/// <summary>Reads the working-day calendar (Calendar/working-days.yaml).</summary>
public static class CalendarReader
{
    /// <exception cref="PolicyFaultException">The text is no calendar.</exception>
    public static WorkingCalendar Read(PolicyFile file)
    {
        var (holidays, makeUps, years) = (new HashSet<DateOnly>(), new HashSet<DateOnly>(), new HashSet<int>());
        foreach (var (year, node) in YamlText.Parse(file).Only("years").Get("years").Entries())
        {
            node.Only("holidays", "make_up");
            holidays.UnionWith(Days(node.Get("holidays"), year));
            makeUps.UnionWith(Days(node.Get("make_up"), year));
            years.Add(int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw node.Fault($"`{year}` is not a year."));
        }

        return new WorkingCalendar(holidays, makeUps, years);
    }

    private static IEnumerable<DateOnly> Days(Node list, string year) => list.Items().Select(node =>
        node.Day() is var day && day.ToString().StartsWith(year, StringComparison.Ordinal)
            ? day.ToDateOnly()
            : throw node.Fault($"`{node.Text()}` is not a day of {year}."));
}
