using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Numbers;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Features.ListInquiries;

/// <summary>Lists who asked about a person or firm, by every number that leads to it.</summary>
internal sealed class ListInquiriesHandler(ProfileStore store, NumberVault vault)
{
    public async Task<ListInquiriesResponse> HandleAsync(ListInquiriesRequest request, ServerCallContext context)
    {
        var family = await store.OpenAsync(request.Profile, context);
        var violations = new Violations();
        var size = Paging.ReadSize(request.PageSize, violations);
        var after = PageToken.ReadMoment(request.PageToken, violations);
        violations.ThrowIfAny();
        var rows = await (await OfAsync(family, after, context.CancellationToken))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(size + 1).ToListAsync(context.CancellationToken);
        var response = new ListInquiriesResponse { NextPageToken = rows.Count > size ? PageToken.Write(rows[size - 1].At, rows[size - 1].Id) : "" };
        response.Inquiries.Add(rows.Take(size).Select(row => new Inquiry
        {
            At = DayText.Of(row.At),
            Bank = row.Bank,
            By = row.By,
            Purpose = row.Purpose,
            Answered = row.Answered,
        }));
        return response;
    }

    private async Task<IQueryable<InquiryRow>> OfAsync(ProfileFamily family, (DateTimeOffset At, long Id)? after, CancellationToken cancellationToken)
    {
        var numbers = await store.Db.Numbers.AsNoTracking().Where(row => family.Ids.Contains(row.Profile)).ToListAsync(cancellationToken);

        // With the hashes of older keys: a question asked before a rotation was written down under one.
        var hashes = numbers.SelectMany(row => vault.HashesOf(vault.Open(row))).ToArray();
        var inquiries = store.Db.Inquiries.AsNoTracking().Where(row => hashes.Contains(row.Hash));
        return after is var (at, id) ? inquiries.Where(row => row.At < at || (row.At == at && row.Id < id)) : inquiries;
    }
}
