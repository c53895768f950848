using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.Ledger;

/// <summary>Shows the entries of a fund, the newest first.</summary>
internal sealed class ListEntriesHandler(FundsDb db, FundStore funds)
{
    public async Task<ListEntriesResponse> HandleAsync(ListEntriesRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(request.Fund, "fund");
        var claim = input.OptionalId(request.Claim, "claim");
        DateOnly? month = request.Month.Length > 0 ? input.Month(request.Month, "month") : null;
        var size = input.PageSize(request.PageSize);
        var end = EntryPage.Read(request.PageToken, input);
        input.ThrowIfAny();
        context.RequireRegion((await funds.FindAsync(id, context.CancellationToken)).Region);
        var rows = db.Entries.AsNoTracking().Where(row => row.Fund == id);
        rows = request.Level != BudgetLine.Types.Level.Unspecified ? rows.Where(row => row.Level == request.Level) : rows;
        rows = month is { } first ? rows.Where(row => row.OnDay >= first && row.OnDay < first.AddMonths(1)) : rows;
        rows = claim is { } only ? rows.Where(row => db.Reservations.Any(of => of.Id == row.Reservation && of.Claim == only)) : rows;
        rows = end is { } last ? rows.Where(row => row.Id < last) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(size + 1)
            .GroupJoin(db.Reservations, row => row.Reservation, of => of.Id, (row, of) => new { row, of })
            .SelectMany(pair => pair.of.DefaultIfEmpty(), (pair, of) => new { Entry = pair.row, Claim = (Guid?)of!.Claim })
            .OrderByDescending(pair => pair.Entry.Id).ToListAsync(context.CancellationToken);
        return new ListEntriesResponse
        {
            Entries = { found.Take(size).Select(pair => Of(pair.Entry, pair.Claim)) },
            NextPageToken = found.Count > size ? EntryPage.Write(found[size - 1].Entry.Id) : "",
        };
    }

    private static LedgerEntry Of(EntryRow row, Guid? claim) => new()
    {
        Entry = row.Id,
        Level = row.Level,
        Debit = row.Debit,
        Credit = row.Credit,
        AmountFen = row.Fen,
        On = DayText.Of(row.OnDay),
        Act = row.Act,
        Claim = claim?.ToString("D") ?? "",
        Line = row.Line ?? "",
        Proposal = row.Proposal?.ToString("D") ?? "",
        By = row.By,
        At = DayText.Of(row.At),
    };
}
