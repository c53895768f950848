using Employment.Claims.Data;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.AttachFile;

/// <summary>A paper's bytes.</summary>
internal sealed class GetAttachmentHandler(DbContext db, ClaimStore claims)
{
    public async Task<GetAttachmentResponse> HandleAsync(GetAttachmentRequest request, ServerCallContext context)
    {
        var claim = await claims.FindAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireVisible(context);
        var paper = await db.Set<AttachmentRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Claim == claim.Row.Id && row.Hash == request.Hash, context.CancellationToken)
            ?? throw Refusal.NotFound("The claim has no such paper, or its time to be kept is over.").ToException();
        var content = await db.Set<AttachmentContentRow>().AsNoTracking().Where(row => row.Hash == paper.Hash).Select(row => row.Content).SingleAsync(context.CancellationToken);
        return new GetAttachmentResponse
        {
            File = new Contracts.Common.V1.File { ContentType = paper.ContentType, Content = UnsafeByteOperations.UnsafeWrap(content) },
        };
    }
}
