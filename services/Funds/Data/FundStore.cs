using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Data;

/// <summary>Reads funds with their lines.</summary>
internal sealed class FundStore(FundsDb db)
{
    /// <exception cref="RefusedException">There is none.</exception>
    public async Task<FundRow> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Funds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
        ?? throw Refusal.NotFound("There is no such fund; see the list of funds.").ToException();

    public async Task<Fund> MessageAsync(Guid id, CancellationToken cancellationToken) =>
        (await MessagesAsync([await FindAsync(id, cancellationToken)], cancellationToken))[0];

    public async Task<List<Fund>> MessagesAsync(IReadOnlyList<FundRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var lines = await db.Lines.AsNoTracking().Where(line => ids.Contains(line.Fund)).OrderBy(line => line.Level).ToListAsync(cancellationToken);
        var byFund = lines.ToLookup(line => line.Fund);
        return [.. rows.Select(row => FundMessages.Of(row, byFund[row.Id]))];
    }
}
