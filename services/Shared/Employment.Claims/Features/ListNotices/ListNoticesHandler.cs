using Employment.Claims.Data;
using Employment.Claims.Features.ListClaims;
using Employment.Claims.Messages;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.ListNotices;

/// <summary>Notices for the public, with the lists as they were frozen. One that was taken down is not shown.</summary>
internal sealed class ListNoticesHandler(DbContext db, NoticeQuery query, BusinessClock clock)
{
    private const int RegionDigits = 6;

    public async Task<ListNoticesResponse> HandleAsync(ListNoticesRequest request, CancellationToken cancellation)
    {
        if (request.Region.Length is not (0 or RegionDigits) || !request.Region.All(char.IsAsciiDigit))
        {
            throw Refusal.InvalidField("region", "must be the code of a region, six digits, or be left out for every region").ToException();
        }

        var size = PageToken.ReadSize(request.PageSize);
        var notices = await query.FindAsync(request.Region, request.Ended ? null : clock.Today, PageToken.Read(request.PageToken), size + 1, cancellation);
        var ids = notices.Take(size).Select(notice => notice.Id).ToList();
        var lines = await db.Set<NoticeLineRow>().AsNoTracking().Where(line => ids.Contains(line.Notice)).OrderBy(line => line.Position).ToListAsync(cancellation);
        var byNotice = lines.ToLookup(line => line.Notice);
        var response = new ListNoticesResponse { NextPageToken = notices.Count > size ? new PageToken(notices[size - 1].From, "", notices[size - 1].Id).ToString() : "" };
        response.Notices.Add(notices.Take(size).Select(notice => Message(notice, clock.Today, byNotice[notice.Id])));
        return response;
    }

    private static Notice Message(NoticeRow notice, DateOnly today, IEnumerable<NoticeLineRow> lines)
    {
        var message = new Notice
        {
            Notice_ = notice.Id.ToString("D"),
            Measure = notice.Measure,
            Region = notice.Region,
            From = ClaimMessages.Day(notice.From),
            To = ClaimMessages.Day(notice.To),
            Ended = today > notice.To,
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
