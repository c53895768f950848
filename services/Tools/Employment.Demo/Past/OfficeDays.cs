using System.Globalization;
using Employment.Policy.Loading;

namespace Employment.Demo.Past;

/// <summary>The days on which the offices worked, counted back from today, which is day 0 whether it is worked or not.</summary>
internal sealed class OfficeDays
{
    private const string CalendarFile = "Calendar/working-days.yaml";
    private readonly List<DateOnly> days;

    private OfficeDays(List<DateOnly> days) => this.days = days;

    /// <summary>Day 0 and so many office days before it.</summary>
    public static OfficeDays Before(DateOnly today, int count)
    {
        var calendar = CalendarReader.Read(new PolicyFile(CalendarFile, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, CalendarFile))));
        List<DateOnly> days = [today];
        for (var day = today.AddDays(-1); days.Count <= count; day = day.AddDays(-1))
        {
            if (calendar.IsWorked(day))
            {
                days.Add(day);
            }
        }

        return new OfficeDays(days);
    }

    /// <summary>The earliest.</summary>
    public int Longest => days.Count - 1;

    public DateOnly this[int before] => days[before];

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
