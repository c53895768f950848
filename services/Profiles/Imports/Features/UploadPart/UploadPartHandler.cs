using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Imports.Data;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Imports.Features.UploadPart;

/// <summary>Stores a part of a file where it follows the last one.</summary>
internal sealed class UploadPartHandler(ProfilesDb db, ImportStore store, PartVault vault)
{
    public async Task<UploadPartResponse> HandleAsync(UploadPartRequest request, ServerCallContext context)
    {
        var cancellationToken = context.CancellationToken;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var import = await store.LockAsync(request.Import, cancellationToken);
        context.RequireRegion(import.Region);
        Check(request);
        if (import.State != State.Uploading)
        {
            throw ImportRefusals.NotUploading(import).ToException();
        }

        if (request.Offset != import.ReceivedBytes)
        {
            await RequireSentBeforeAsync(import, request, cancellationToken);
        }
        else
        {
            await AddAsync(import, request.Content, cancellationToken);
        }

        await transaction.CommitAsync(CancellationToken.None);
        return new UploadPartResponse { NextOffset = import.ReceivedBytes };
    }

    private static void Check(UploadPartRequest request)
    {
        if (request.Content.Length is 0 or > ImportLimits.PartBytes)
        {
            throw Refusal.InvalidField("content", "must be 1 to 4194304 bytes (4 MiB) of the file").ToException();
        }

        if (request.Offset < 0)
        {
            throw Refusal.InvalidField("offset", "must be the number of bytes of the file before the part").ToException();
        }
    }

    private async Task AddAsync(ImportRow import, ByteString content, CancellationToken cancellationToken)
    {
        if (content.Length > import.SizeBytes - import.ReceivedBytes)
        {
            throw ImportRefusals.PartBeyondEnd(import.SizeBytes).ToException();
        }

        var sealedBytes = vault.Seal(content.Span, import.Id, import.ReceivedBytes);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO profiles.import_part (import, start, content) VALUES ({import.Id}, {import.ReceivedBytes}, {sealedBytes})", cancellationToken);
        import.ReceivedBytes += content.Length;
        await store.SaveAsync(cancellationToken);
    }

    // A caller whose connection broke cannot know whether the part arrived, and sends it again.
    private async Task RequireSentBeforeAsync(ImportRow import, UploadPartRequest request, CancellationToken cancellationToken)
    {
        var offset = request.Offset;
        var parts = await db.Database
            .SqlQuery<byte[]>($"SELECT content AS \"Value\" FROM profiles.import_part WHERE import = {import.Id} AND start = {offset}")
            .ToListAsync(cancellationToken);
        var same = parts is [var part] && vault.Holds(part, import.Id, offset, request.Content.Span);
        if (!same)
        {
            throw ImportRefusals.PartDoesNotFollow(import.ReceivedBytes).ToException();
        }
    }
}
