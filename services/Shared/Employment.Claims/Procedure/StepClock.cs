using Employment.Contracts.Claims.V1;
using Employment.Platform.Errors;
using Employment.Policy.Time;
using Grpc.Core;

namespace Employment.Claims.Procedure;

/// <summary>When the steps of a claim are due, in working days.</summary>
/// <param name="calendar">The working days.</param>
public sealed class StepClock(WorkingCalendar calendar)
{
    /// <summary>The last day of a step of so many working days; the day it begins does not count.</summary>
    public DateOnly Due(DateOnly from, int workingDays) => calendar.After(from, workingDays);

    /// <summary>
    /// The last day that people have for something: it is certain, or it is refused. Counted through a year whose holidays are not on record it would come
    /// too early, and what they were told could not be taken back.
    /// </summary>
    /// <exception cref="RefusedException">HOLIDAYS_NOT_ON_RECORD.</exception>
    public DateOnly LastDay(DateOnly from, int workingDays)
    {
        var day = Due(from, workingDays);
        return IsProvisional(day) ? throw Uncertain(workingDays, day.Year).ToException() : day;
    }

    /// <summary>Whether a day was counted through a year whose holidays are not on record.</summary>
    public bool IsProvisional(DateOnly day) => !calendar.Knows(day);

    /// <summary>Working days left when the clock is stopped; 0 once it is overdue.</summary>
    public int Left(DateOnly today, DateOnly due) => calendar.Between(today, due);

    /// <summary>How near the due day is: red when it has passed, amber when it is today or the next working day.</summary>
    public Urgency.Types.Kind UrgencyOf(DateOnly? due, DateOnly today) => due switch
    {
        null => Urgency.Types.Kind.Unspecified,
        { } day when today > day => Urgency.Types.Kind.Red,
        { } day when calendar.After(today, 1) >= day => Urgency.Types.Kind.Amber,
        _ => Urgency.Types.Kind.Green,
    };

    private static Refusal Uncertain(int workingDays, int year) => new(
        StatusCode.FailedPrecondition,
        "HOLIDAYS_NOT_ON_RECORD",
        $"{workingDays} working days from today reach into {year}, whose holidays are not on record, so that nobody can be told the last day. Have the State Council's arrangement for {year} entered (Calendar/working-days.yaml), then repeat this.");
}
