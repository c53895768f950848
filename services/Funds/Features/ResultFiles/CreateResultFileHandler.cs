using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.ResultFiles;

/// <summary>Begins a file of results for a batch that is with the bank.</summary>
internal sealed class CreateResultFileHandler(FundsDb db, PaymentStore payments, TimeProvider time)
{
    private const long MostBytes = 64 * 1024 * 1024;

    public async Task<CreateResultFileResponse> HandleAsync(CreateResultFileRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var name = input.Text(request.FileName, "fileName", 1, 200);
        input.Require(request.SizeBytes is > 0 and <= MostBytes, "sizeBytes", "must be from 1 byte to 64 MiB");
        input.ThrowIfAny();
        var batch = await payments.FindBatchAsync(request.Batch, context);
        if (batch.State is not (PaymentBatch.Types.State.Released or PaymentBatch.Types.State.Done))
        {
            throw FundRefusals.Of("BATCH_STATE", "Results come for a batch that is with the bank.").ToException();
        }

        var row = new ResultFileRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Batch = batch.Id,
            FileName = name,
            State = ResultFile.Types.State.Uploading,
            SizeBytes = request.SizeBytes,
            SentBy = context.GetCaller().Subject,
            SentAt = time.GetUtcNow(),
        };
        db.Add(row);
        await db.SaveChangesAsync(context.CancellationToken);
        return new CreateResultFileResponse { ResultFile = PaymentMessages.Of(row, []) };
    }
}
