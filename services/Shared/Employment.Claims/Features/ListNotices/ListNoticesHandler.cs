using Employment.Claims.Data;
using Employment.Claims.Features.ListClaims;
using Employment.Claims.Messages;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.ListNotices;

/// <summary>Notices for the public, with the lists as they were frozen. One that was taken down is not shown.</summary>
internal sealed class ListNoticesHandler(DbContext db, BusinessClock clock)
{
    public async Task<ListNoticesResponse> HandleAsync(ListNoticesRequest request, CancellationToken cancellation)
    {
        var size = PageToken.ReadSize(request.PageSize);
        var notices = await Query(request).Take(size + 1).ToListAsync(cancellation);
        var ids = notices.Take(size).Select(notice => notice.Id).ToList();
        var lines = await db.Set<NoticeLineRow>().AsNoTracking().Where(line => ids.Contains(line.Notice)).OrderBy(line => line.Position).ToListAsync(cancellation);
        var byNotice = lines.ToLookup(line => line.Notice);
        var response = new ListNoticesResponse { NextPageToken = notices.Count > size ? new PageToken(notices[size - 1].From, "", notices[size - 1].Id).ToString() : "" };
        response.Notices.Add(notices.Take(size).Select(notice => Message(notice, byNotice[notice.Id])));
        return response;
    }

    private IQueryable<NoticeRow> Query(ListNoticesRequest request)
    {
        var (today, stem) = (clock.Today, StemOf(request.Region));
        var notices = db.Set<NoticeRow>().AsNoTracking().Where(notice => !notice.IsStopped && notice.Region.StartsWith(stem));
        notices = request.Ended ? notices : notices.Where(notice => notice.To >= today);
        if (PageToken.Read(request.PageToken) is { } after)
        {
            notices = notices.Where(notice => notice.From < after.Day || (notice.From == after.Day && notice.Id < after.Id));
        }

        return notices.OrderByDescending(notice => notice.From).ThenByDescending(notice => notice.Id);
    }

    private static string StemOf(string region) =>
        region.EndsWith("0000", StringComparison.Ordinal) ? region[..2] : region.EndsWith("00", StringComparison.Ordinal) ? region[..4] : region;

    private static Notice Message(NoticeRow notice, IEnumerable<NoticeLineRow> lines)
    {
        var message = new Notice
        {
            Notice_ = notice.Id.ToString("D"),
            Measure = notice.Measure,
            Region = notice.Region,
            From = ClaimMessages.Day(notice.From),
            To = ClaimMessages.Day(notice.To),
        };
        message.Lines.Add(lines.Select(line => new NoticeLine
        {
            ClaimNumber = line.ClaimNumber,
            ApplicantName = line.ApplicantName,
            PersonName = line.PersonName,
            AmountFen = line.AmountFen,
        }));
        return message;
    }
}
