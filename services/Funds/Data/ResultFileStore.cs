using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Data;

/// <summary>Reads files of results for a caller who answers for their batch's region.</summary>
internal sealed class ResultFileStore(FundsDb db, PaymentStore payments)
{
    private const int MostConflicts = 1000;

    /// <summary>The file; whoever takes it at this moment does not hold up who looks at it.</summary>
    public async Task<ResultFileRow> FindAsync(string file, ServerCallContext context)
    {
        var id = IdOf(file);
        var row = await db.ResultFiles.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken) ?? throw Unknown.ToException();
        await payments.FindBatchAsync(row.Batch.ToString("D"), context);
        return row;
    }

    /// <summary>The file and its batch; nobody else changes the file before the transaction ends.</summary>
    public async Task<(ResultFileRow File, BatchRow Batch)> HoldAsync(string file, ServerCallContext context)
    {
        var id = IdOf(file);
        var row = (await db.ResultFiles.FromSql($"SELECT * FROM funds.result_file WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken)).SingleOrDefault()
            ?? throw Unknown.ToException();
        return (row, await payments.FindBatchAsync(row.Batch.ToString("D"), context));
    }

    public async Task<ResultFile> MessageAsync(Guid id, CancellationToken cancellationToken) =>
        await MessageAsync(await db.ResultFiles.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken), cancellationToken);

    public async Task<ResultFile> MessageAsync(ResultFileRow row, CancellationToken cancellationToken)
    {
        var conflicts = await db.Database.SqlQuery<ConflictRow>(
            $"""
            SELECT payment AS "Payment", stands AS "Stands", says AS "Says" FROM funds.result_line
            WHERE result_file = {row.Id} AND stands IS NOT NULL ORDER BY number LIMIT {MostConflicts}
            """).ToListAsync(cancellationToken);
        return PaymentMessages.Of(row, conflicts.Select(conflict => new ResultConflict
        {
            Payment = conflict.Payment.ToString("D"),
            Stands = (Payment.Types.State)conflict.Stands,
            Says = (Payment.Types.State)conflict.Says,
        }));
    }

    private static Refusal Unknown { get; } = Refusal.NotFound("There is no such result file; begin one for the batch.");

    private static Guid IdOf(string file)
    {
        var input = new RequestInput();
        var id = input.Id(file, "resultFile");
        input.ThrowIfAny();
        return id;
    }

    private sealed record ConflictRow(Guid Payment, short Stands, short Says);
}
