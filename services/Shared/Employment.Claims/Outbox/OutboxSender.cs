using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Funds.V1;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Employment.Claims.Outbox;

/// <summary>Hands over the oldest row that is due, one a transaction: a row is done when the other service has answered, and until then another replica leaves it alone.</summary>
internal sealed partial class OutboxSender(DbContext db, ClaimFamily family, FundsClient funds, AccountSeal seal, TimeProvider time, ILogger<OutboxSender> logger)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);

    // In order for each claim: a row waits until the claim's earlier ones are done.
    private readonly string nextStatement =
        $$"""
        SELECT * FROM {{family.Schema}}.outbox o WHERE done_at IS NULL AND due_at <= {0}
            AND NOT EXISTS (SELECT 1 FROM {{family.Schema}}.outbox e WHERE e.claim = o.claim AND e.done_at IS NULL AND e.id < o.id)
        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
        """;

    /// <summary>Sends one; false where none is due.</summary>
    public async Task<bool> SendNextAsync(CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var rows = await db.Set<OutboxRow>().FromSqlRaw(nextStatement, time.GetUtcNow()).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return false;
        }

        await TryAsync(rows[0], cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    private async Task TryAsync(OutboxRow row, CancellationToken cancellation)
    {
        row.Attempts++;
        try
        {
            await SendAsync(row, cancellation);
            (row.DoneAt, row.Problem) = (time.GetUtcNow(), "");
        }
        catch (Exception failed) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it was: the row waits and is counted, and those behind it go on.
            row.DueAt = time.GetUtcNow() + Delay(row.Attempts);
            row.Problem = failed is RpcException answer ? $"{answer.StatusCode} {FundsRefusal.Of(answer).Reason}" : failed.GetType().Name;
            LogFailed(row.Id, row.Kind, row.Claim, row.Attempts, row.Problem);
        }
    }

    private async Task SendAsync(OutboxRow row, CancellationToken cancellation)
    {
        if (row.Kind == Handover.ReleaseKind)
        {
            await funds.ReleaseAsync(ReleaseRequest.Parser.ParseFrom(row.Payload), cancellation);
            return;
        }

        var request = QueuePaymentRequest.Parser.ParseFrom(row.Payload);
        var account = await db.Set<ClaimRow>().Where(claim => claim.Id == row.Claim).Select(claim => claim.Account).SingleAsync(cancellation);
        var payee = seal.Open(account!, row.Claim);
        (request.PayeeName, request.Bank, request.Account) = (payee.Holder, payee.BankName, payee.AccountNumber);
        await funds.QueueAsync(request, cancellation);
    }

    private static TimeSpan Delay(int attempts) =>
        TimeSpan.FromTicks(Math.Min(LongestDelay.Ticks, FirstDelay.Ticks << Math.Min(attempts, 20)));

    [LoggerMessage(LogLevel.Warning, "Row {Id} ({Kind}) of claim {Claim} could not be handed over, attempt {Attempts}: {Problem}")]
    private partial void LogFailed(long id, string kind, Guid claim, int attempts, string problem);
}
