using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Puts claims up for objection (公示): a frozen, masked list, for the working days of the version from the day after it goes up.</summary>
internal sealed class NoticeBoard(DbContext db, EventLog log, StepClock steps, BusinessClock clock)
{
    /// <exception cref="Platform.Errors.RefusedException">The last day of a notice of so many days that began today is not certain.</exception>
    public void RequireLastDay(int workingDays) => steps.LastDay(clock.Today, workingDays);

    public void Start(OpenClaim claim, string by)
    {
        var row = claim.Row;
        var notice = new NoticeRow
        {
            Id = Guid.CreateVersion7(),
            Claim = row.Id,
            Measure = row.Measure,
            Region = row.Region,
            From = clock.Today,
            To = steps.LastDay(clock.Today, row.NoticeDays),
        };
        db.Add(notice);
        db.AddRange(claim.LiveLines.Select((line, index) => Line(notice.Id, index + 1, row, line)));
        (row.Notice, row.NoticeTo) = (notice.Id, notice.To);
        row.DueKey = steps.Due(notice.To, row.ApproveDays);
        log.Take(claim, ClaimStep.StartNotice, ClaimEvents.NoticeStarted, by);
    }

    /// <summary>Only the first character of a person's name is shown.</summary>
    public static string Mask(string name) =>
        name.Length == 0 ? "" : name.EnumerateRunes().First() + new string('*', Math.Max(1, name.EnumerateRunes().Count() - 1));

    private static NoticeLineRow Line(Guid notice, int position, ClaimRow claim, LineRow line) => new()
    {
        Notice = notice,
        Position = position,
        ClaimNumber = claim.Number,
        ApplicantName = line.Person == claim.Applicant ? Mask(claim.ApplicantName) : claim.ApplicantName,
        PersonName = line.Person is null ? "" : Mask(line.Name),
        AmountFen = line.AmountFen,
    };
}
