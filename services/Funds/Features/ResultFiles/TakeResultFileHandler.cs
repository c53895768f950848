using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Employment.Funds.Features.ResultFiles;

/// <summary>
/// Takes the results of a file, all or none, in the transaction of the command: a process that dies leaves nothing of it, and the repeat takes it
/// once. No more of the file than a part is held at a time.
/// </summary>
internal sealed class TakeResultFileHandler(FundsDb db, ResultFileStore files, Postings postings, BusinessClock clock, TimeProvider time)
{
    private const string Copy =
        "COPY funds.result_line (result_file, number, payment, says, fen, paid_on, bank_reference, reason) FROM STDIN (FORMAT binary)";

    public async Task<TakeResultFileResponse> HandleAsync(TakeResultFileRequest request, ServerCallContext context)
    {
        var (file, batch) = await files.HoldAsync(request.ResultFile, context);
        if (file.State != ResultFile.Types.State.Uploading || file.ReceivedBytes != file.SizeBytes)
        {
            throw FundRefusals.Of("RESULT_FILE_STATE", $"{file.ReceivedBytes} of {file.SizeBytes} bytes of this file are here, or it was taken already.").ToException();
        }

        db.AllowForBatch();
        var faults = await LoadAsync(file, batch, context.CancellationToken);
        if (faults.Count == 0)
        {
            faults = (await db.Database.SqlQuery<string>($"""SELECT unnest(funds.result_faults({file.Id}, {batch.Id})) AS "Value" """).ToListAsync(context.CancellationToken));
        }

        if (faults.Count > 0)
        {
            return await RefuseAsync(file, faults, context.CancellationToken);
        }

        await postings.RunAsync($"SELECT funds.take_lost_results({file.Id}, {batch.Id})", context.CancellationToken);
        await postings.RunAsync(
            $"SELECT funds.take_results({file.Id}, {batch.Id}, {clock.Today}, {context.GetCaller().Subject}, {time.GetUtcNow()})", context.CancellationToken);
        return new TakeResultFileResponse { ResultFile = await files.MessageAsync(file.Id, context.CancellationToken) };
    }

    private async Task<TakeResultFileResponse> RefuseAsync(ResultFileRow file, IReadOnlyList<string> faults, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"DELETE FROM funds.result_line WHERE result_file = {file.Id}", cancellationToken);
        file.State = ResultFile.Types.State.Faulty;
        file.Faults = [.. faults];
        await db.SaveChangesAsync(cancellationToken);
        return new TakeResultFileResponse { ResultFile = PaymentMessages.Of(file, []) };
    }

    private async Task<List<string>> LoadAsync(ResultFileRow file, BatchRow batch, CancellationToken cancellationToken)
    {
        var lines = new ResultLines(batch, clock.Today);
        for (long start = 0; start < file.SizeBytes;)
        {
            var part = await db.ResultParts.AsNoTracking().SingleAsync(row => row.ResultFile == file.Id && row.Start == start, cancellationToken);
            start += part.Content.Length;
            await CopyAsync(file.Id, lines.Read(part.Content), cancellationToken);
        }

        await CopyAsync(file.Id, lines.End() is { } last ? [last] : [], cancellationToken);
        return [.. lines.Faults];
    }

    private async Task CopyAsync(Guid file, IEnumerable<ResultLine> lines, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(Copy, cancellationToken);
        foreach (var line in lines)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(file, NpgsqlDbType.Uuid, cancellationToken);
            await copy.WriteAsync(line.Number, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(line.Payment, NpgsqlDbType.Uuid, cancellationToken);
            await copy.WriteAsync((short)line.Says, NpgsqlDbType.Smallint, cancellationToken);
            await copy.WriteAsync(line.Fen, NpgsqlDbType.Bigint, cancellationToken);
            if (line.PaidOn is { } day)
            {
                await copy.WriteAsync(day, NpgsqlDbType.Date, cancellationToken);
            }
            else
            {
                await copy.WriteNullAsync(cancellationToken);
            }

            await copy.WriteAsync(line.Reference, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(line.Reason, NpgsqlDbType.Text, cancellationToken);
        }

        await copy.CompleteAsync(cancellationToken);
    }
}
