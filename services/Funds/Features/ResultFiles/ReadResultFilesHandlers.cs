using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ResultFiles;

/// <summary>Shows a file of results.</summary>
internal sealed class GetResultFileHandler(ResultFileStore files)
{
    public async Task<GetResultFileResponse> HandleAsync(GetResultFileRequest request, ServerCallContext context)
    {
        var file = await files.FindAsync(request.ResultFile, context);
        return new GetResultFileResponse { ResultFile = await files.MessageAsync(file, context.CancellationToken) };
    }
}

/// <summary>Lists the files of results of a batch, the newest first.</summary>
internal sealed class ListResultFilesHandler(FundsDb db, PaymentStore payments)
{
    public async Task<ListResultFilesResponse> HandleAsync(ListResultFilesRequest request, ServerCallContext context)
    {
        var batch = await payments.FindBatchAsync(request.Batch, context);
        var rows = await db.ResultFiles.AsNoTracking().Where(row => row.Batch == batch.Id).OrderByDescending(row => row.Id).Take(200).ToListAsync(context.CancellationToken);
        return new ListResultFilesResponse { ResultFiles = { rows.Select(row => PaymentMessages.Of(row, [])) } };
    }
}
