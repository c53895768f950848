using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ListOutcomes;

/// <summary>What became of the caller's payments, after a position; what the caller says it has taken is acknowledged by asking for what follows.</summary>
internal sealed class ListOutcomesHandler(FundsDb db, OutcomeSignal signal, TimeProvider time)
{
    private const int DefaultRows = 200;
    private const int MostRows = 1000;
    private const int MostSeconds = 20;

    public async Task<ListOutcomesResponse> HandleAsync(ListOutcomesRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        input.Require(!request.HasAfter || request.After >= 0, "after", "must not be below 0");
        input.Require(request.MaxRows is >= 0 and <= MostRows, "maxRows", $"must be from 1 to {MostRows}");
        input.Require(request.WaitSeconds is >= 0 and <= MostSeconds, "waitSeconds", $"must be from 0 to {MostSeconds}");
        input.ThrowIfAny();
        var owner = context.GetCaller().Subject;
        var after = await AcknowledgeAsync(owner, request.HasAfter ? request.After : null, context.CancellationToken);
        var until = time.GetUtcNow().AddSeconds(request.WaitSeconds);
        var size = request.MaxRows == 0 ? DefaultRows : request.MaxRows;
        while (true)
        {
            var changed = signal.NextAsync(context.CancellationToken);
            var rows = await db.Outcomes.AsNoTracking().Where(row => row.Owner == owner && row.Position > after)
                .OrderBy(row => row.Position).Take(size).ToListAsync(context.CancellationToken);
            var left = until - time.GetUtcNow();
            if (rows.Count > 0 || left <= TimeSpan.Zero)
            {
                return await AnswerAsync(owner, after, rows, context.CancellationToken);
            }

            await Task.WhenAny(changed, Task.Delay(left, time, context.CancellationToken));
        }
    }

    /// <summary>Nobody acknowledges what is not there, and the position only moves forward.</summary>
    private async Task<long> AcknowledgeAsync(string owner, long? after, CancellationToken cancellationToken)
    {
        var last = await db.Outcomes.Where(row => row.Owner == owner).MaxAsync(row => (long?)row.Position, cancellationToken) ?? 0;
        if (after > last)
        {
            throw FundRefusals.Of("POSITION_AHEAD", $"The last outcome of yours has position {last}; take what comes after it.").ToException();
        }

        var acknowledged = await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO funds.outcome_reader AS r (owner, position, at) VALUES ({owner}, {after ?? 0}, {time.GetUtcNow()})
            ON CONFLICT (owner) DO UPDATE SET position = greatest(r.position, excluded.position), at = excluded.at RETURNING position AS "Value"
            """).ToListAsync(cancellationToken);
        return after ?? acknowledged[0];
    }

    private async Task<ListOutcomesResponse> AnswerAsync(string owner, long after, List<OutcomeRow> rows, CancellationToken cancellationToken) => new()
    {
        Outcomes = { rows.Select(PaymentMessages.Of) },
        Behind = rows.Count == 0 ? 0 : await db.Outcomes.LongCountAsync(row => row.Owner == owner && row.Position > after, cancellationToken),
    };
}
