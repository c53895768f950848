using System.Security.Cryptography;
using Employment.Claims.Attachments;
using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.AttachFile;

/// <summary>Adds a paper to a claim. Its bytes are kept once, whoever brings them.</summary>
internal sealed class AttachFileHandler(
    DbContext db, ClaimFamily family, ClaimStore claims, EventLog log, ClaimMessages messages, ClaimRules rules, BusinessClock clock)
{
    private const int LongestName = 200;
    private readonly string insertStatement = $"INSERT INTO {family.Schema}.attachment_content (hash, content) VALUES ({{0}}, {{1}}) ON CONFLICT DO NOTHING";

    public async Task<AttachFileResponse> HandleAsync(AttachFileRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireStep(ClaimStep.Edit);
        var paper = await ReadAsync(claim.Row, request, context.CancellationToken);
        if (!await db.Set<AttachmentRow>().AnyAsync(row => row.Claim == paper.Claim && row.Hash == paper.Hash && row.Material == paper.Material, context.CancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync(insertStatement, [paper.Hash, request.Content.ToByteArray()], context.CancellationToken);
            db.Add(paper);
            Record(claim, context.GetCaller().Subject, paper);
            await db.SaveChangesAsync(context.CancellationToken);
        }

        return new AttachFileResponse { Claim = await messages.OfAsync(claim, context) };
    }

    private async Task<AttachmentRow> ReadAsync(ClaimRow claim, AttachFileRequest request, CancellationToken cancellation)
    {
        var content = request.Content.Span;
        if (content.Length == 0 || content.Length > rules.AttachmentBytes)
        {
            throw Refusal.InvalidField("content", $"has {content.Length} bytes; a paper has 1 to {rules.AttachmentBytes}. Scan it with fewer dots").ToException();
        }

        var type = FileKind.Of(content) ?? throw Refusal.InvalidField("content", "is no whole PDF, JPEG or PNG file, whatever its name says; save it as one of these").ToException();
        var (hash, size) = (Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
        if (await db.Set<AttachmentRow>().CountAsync(row => row.Claim == claim.Id, cancellation) >= rules.AttachmentsPerClaim)
        {
            throw new Refusal(StatusCode.FailedPrecondition, "TOO_MANY_FILES", $"The claim has {rules.AttachmentsPerClaim} papers, which is the most. Put several pages into one PDF.").ToException();
        }

        return new AttachmentRow
        {
            Claim = claim.Id,
            Hash = hash,
            Material = GivenText.Read(request.Material, "material", 1, LongestName),
            FileName = GivenText.Read(request.FileName, "fileName", 1, LongestName),
            ContentType = type,
            SizeBytes = size,
        };
    }

    private void Record(OpenClaim claim, string by, AttachmentRow paper)
    {
        if (claim.Row.State == State.Draft)
        {
            claim.Row.Revision++;
            claim.Row.ChangedOn = clock.Today;
        }
        else
        {
            log.Append(claim, ClaimEvents.FileAttached, by, $"{paper.Material}: {paper.Hash}");
        }
    }
}
