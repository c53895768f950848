using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policies.Domain;

/// <summary>Reads what several requests have in common.</summary>
internal static class RequestInput
{
    /// <summary>A day, or the business date where none is given.</summary>
    public static Day ReadDay(string text, string field, BusinessClock clock, Violations violations)
    {
        if (text.Length == 0)
        {
            return Day.From(clock.Today);
        }

        if (!Day.TryParse(text, out var day))
        {
            violations.Add(field, "must be a calendar day from 1900 to 2199, written YYYY-MM-DD");
        }

        return day;
    }

    /// <summary>A region served; null where it is not one, which is a violation.</summary>
    public static Region? ReadRegion(string code, string field, RegionTree regions, Violations violations)
    {
        if (regions.Find(code) is { Level: not Region.StateLevel } region)
        {
            return region;
        }

        violations.Add(field, code.Length == 0
            ? "is required: the code of the region in which the application is made, such as 410802"
            : "is not the code of a region served; see the regions of Jiaozuo (4108..) and Jiyuan (419001)");
        return null;
    }
}
