using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ResultFiles;

/// <summary>Adds a part of a file of results. One that was added before changes nothing.</summary>
internal sealed class UploadResultPartHandler(FundsDb db, ResultFileStore files)
{
    private const int MostBytes = 512 * 1024;

    public async Task<UploadResultPartResponse> HandleAsync(UploadResultPartRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        input.Require(request.Content.Length is > 0 and <= MostBytes, "content", "must be from 1 byte to 512 KiB");
        input.ThrowIfAny();
        await using var transaction = await db.Database.BeginTransactionAsync(context.CancellationToken);
        var (file, _) = await files.HoldAsync(request.ResultFile, context);
        if (request.Offset == file.ReceivedBytes && file.State == ResultFile.Types.State.Uploading && file.ReceivedBytes + request.Content.Length <= file.SizeBytes)
        {
            db.Add(new ResultPartRow { ResultFile = file.Id, Start = request.Offset, Content = request.Content.ToByteArray() });
            file.ReceivedBytes += request.Content.Length;
            await db.SaveChangesAsync(context.CancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
        }
        else if (!await WasAddedAsync(file.Id, request, context.CancellationToken))
        {
            throw DoesNotFollow(file).ToException();
        }

        return new UploadResultPartResponse { NextOffset = file.ReceivedBytes };
    }

    private static Refusal DoesNotFollow(ResultFileRow file) => new(
        StatusCode.OutOfRange,
        "PART_DOES_NOT_FOLLOW",
        $"The next part of this file begins at byte {file.ReceivedBytes} and ends at {file.SizeBytes} at the latest.");

    private async Task<bool> WasAddedAsync(Guid file, UploadResultPartRequest request, CancellationToken cancellationToken)
    {
        var part = await db.ResultParts.AsNoTracking().SingleOrDefaultAsync(row => row.ResultFile == file && row.Start == request.Offset, cancellationToken);
        return part is not null && request.Content.Span.SequenceEqual(part.Content);
    }
}
