using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Funds.V1;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Employment.Claims.Jobs;

/// <summary>Takes outcomes of payments from the Funds service, in order; how far it has come is kept in the transaction that took them.</summary>
internal sealed partial class OutcomeTaker(DbContext db, ClaimFamily family, FundsClient funds, ClaimStore claims, EventLog log, ILogger<OutcomeTaker> logger)
{
    private const string Fund = "service:Funds";
    private readonly string lockStatement = $"SELECT position AS \"Value\" FROM {family.Schema}.outcome_position FOR UPDATE";
    private readonly string moveStatement = $"UPDATE {family.Schema}.outcome_position SET position = {{0}}";

    /// <summary>Takes what there is; false where there was nothing.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var position = (await db.Database.SqlQueryRaw<long>(lockStatement).ToListAsync(cancellation))[0];
        var outcomes = await funds.OutcomesAsync(position, cancellation);
        if (outcomes.Count == 0)
        {
            return false;
        }

        foreach (var outcome in outcomes)
        {
            await TakeAsync(outcome, cancellation);
        }

        await db.Database.ExecuteSqlRawAsync(moveStatement, [outcomes[^1].Position], cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    private async Task TakeAsync(Outcome outcome, CancellationToken cancellation)
    {
        var claim = await claims.LockAsync(Guid.Parse(outcome.Claim), cancellation);
        var line = claim?.Lines.Find(line => line.Line == outcome.Line);
        if (claim is null || line is null || PaymentStates.Of(outcome) is not { } state)
        {
            return;
        }

        // A claim that ended meanwhile keeps its lines: what the fund says of them is on record, and changes nothing.
        line.State = Transitions.WithTheFund.Contains(claim.Row.State) ? state : line.State;
        if (PaymentStates.StepFor(claim.Row.State, [.. claim.LiveLines.Select(live => live.State)]) is { } step)
        {
            log.TakeForLines(claim, step, PaymentStates.EventOf(outcome), Fund, Why(outcome));
        }
        else
        {
            LogUnfit(outcome.Position, claim.Row.Id, ClaimWords.Of(claim.Row.State));
            log.Append(claim, PaymentStates.EventOf(outcome), Fund, Why(outcome));
        }

        // The next outcome may be of the same claim: it reads what this one wrote.
        await db.SaveChangesAsync(cancellation);
    }

    private static string Why(Outcome outcome) => outcome.Reason.Length == 0 ? $"第 {outcome.Line} 行" : $"第 {outcome.Line} 行：{outcome.Reason}";

    [LoggerMessage(LogLevel.Debug, "Outcome {Position} of claim {Claim} leaves it {State}")]
    private partial void LogUnfit(long position, Guid claim, string state);
}
