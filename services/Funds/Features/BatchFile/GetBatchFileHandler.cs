using System.Globalization;
using System.Text;
using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Funds.Features.PaymentStop;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Funds.Features.BatchFile;

/// <summary>The file for the bank, whole or a part of it. A released batch does not change, so neither does its file.</summary>
internal sealed class GetBatchFileHandler(FundsDb db, PaymentStore payments, PaymentsGo paymentsGo, AccountVault vault)
{
    public async Task<GetBatchFileResponse> HandleAsync(GetBatchFileRequest request, ServerCallContext context)
    {
        var batch = await payments.FindBatchAsync(request.Batch, context);
        await paymentsGo.RequireAsync(context.CancellationToken);
        if (batch.State is not (PaymentBatch.Types.State.Released or PaymentBatch.Types.State.Done))
        {
            throw FundRefusals.Of("BATCH_STATE", "The bank gets a batch once a second person has released it.").ToException();
        }

        await RequireOwnAsync(batch.Id, context.CancellationToken);
        var parts = PaymentMessages.Of(batch).FileParts;
        var input = new RequestInput();
        input.Require(request.Part >= 0 && request.Part <= parts, "part", $"must be from 1 to {parts}");
        input.ThrowIfAny();
        var content = request.Part == 0
            ? await WholeAsync(batch, parts, context.CancellationToken)
            : ByteString.CopyFrom(await PartAsync(batch, request.Part, parts, context.CancellationToken));
        var name = string.Create(CultureInfo.InvariantCulture, $"batch-{batch.Number}{(request.Part == 0 ? "" : $".{request.Part}")}.csv");
        return new GetBatchFileResponse { File = new File { ContentType = "text/csv; charset=utf-8", Name = name, Content = content } };
    }

    /// <summary>Of a batch that was taken back the bank has the file, with ids of payments that are not known here any more.</summary>
    private async Task RequireOwnAsync(Guid batch, CancellationToken cancellationToken)
    {
        var isTakenBack = (await db.Database.SqlQuery<bool>(
            $"""SELECT EXISTS (SELECT FROM funds.lost_payment WHERE batch = {batch}) AS "Value" """).ToListAsync(cancellationToken))[0];
        if (isTakenBack)
        {
            throw FundRefusals.Of("BATCH_TAKEN_BACK", "This batch was taken back from the bank's own file after a restore. The bank has it; no file of it is made here.").ToException();
        }
    }

    private async Task<ByteString> WholeAsync(BatchRow batch, int parts, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        for (var part = 1; part <= parts; part++)
        {
            whole.Write(await PartAsync(batch, part, parts, cancellationToken));
        }

        return UnsafeByteOperations.UnsafeWrap(whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    private async Task<byte[]> PartAsync(BatchRow batch, int part, int parts, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        if (part == 1)
        {
            BankFile.WriteHeader(text, batch);
        }

        var first = ((part - 1) * PaymentMessages.LinesPerPart) + 1;
        var lines = db.Payments.AsNoTracking()
            .Where(row => row.Batch == batch.Id && row.BatchLine >= first && row.BatchLine < first + PaymentMessages.LinesPerPart)
            .OrderBy(row => row.BatchLine).AsAsyncEnumerable();
        await foreach (var row in lines.WithCancellation(cancellationToken))
        {
            BankFile.WriteLine(text, row, vault.Open(row.AccountSealed, row.Id));
        }

        if (part == parts)
        {
            BankFile.WriteTrailer(text, batch, await CheckAsync(batch.Id, cancellationToken));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private async Task<long> CheckAsync(Guid batch, CancellationToken cancellationToken) => (await db.Database.SqlQuery<long>(
        $"""SELECT mod(sum(batch_line::numeric * fen), {BankFile.CheckModulus})::bigint AS "Value" FROM funds.payment WHERE batch = {batch}""").ToListAsync(cancellationToken))[0];
}
