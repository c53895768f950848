using Employment.Claims.Data;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Jobs;

/// <summary>What time alone does to claims. Each method does one claim a transaction and says whether there was one.</summary>
internal sealed class Housekeeping(
    DbContext db, ClaimFamily family, ClaimRules rules, ClaimStore claims, Endings endings, Reservations reservations, BusinessClock clock, TimeProvider time)
{
    private const string System = "service:claims";
    private static readonly TimeSpan Leftover = TimeSpan.FromMinutes(1);

    private readonly string orphanStatement =
        $$"""
        DELETE FROM {{family.Schema}}.attachment_content c WHERE c.hash IN
            (SELECT hash FROM {{family.Schema}}.attachment_content k WHERE NOT EXISTS (SELECT 1 FROM {{family.Schema}}.attachment a WHERE a.hash = k.hash) LIMIT 100)
        """;

    /// <summary>A claim whose correction was not made in its days lapses.</summary>
    public async Task<bool> LapseAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var overdue = await db.Set<ClaimRow>().Where(row => row.State == State.CorrectionRequested && row.CorrectionDueOn < today).Select(row => row.Id).FirstOrDefaultAsync(cancellation);
        if (overdue == Guid.Empty)
        {
            return false;
        }

        var claim = await claims.LockAsync(overdue, cancellation);
        if (claim is not null && Transitions.Allows(claim.Row.State, ClaimStep.Lapse) && claim.Row.CorrectionDueOn < today)
        {
            await endings.TakeAsync(claim, ClaimStep.Lapse, ClaimEvents.Lapsed, System, "补正期限已过，没有补正。", decision: null, cancellation);
            await db.SaveChangesAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>A draft that nobody touched for its days goes.</summary>
    public async Task<bool> DropDraftsAsync(CancellationToken cancellation)
    {
        var before = clock.Today.AddDays(-rules.DraftDays);
        return await db.Set<ClaimRow>().Where(row => row.State == State.Draft && row.ChangedOn < before).OrderBy(row => row.ChangedOn).Take(100).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Papers of claims that ended long ago go, and bytes that no claim has any more.</summary>
    public async Task<bool> DropPapersAsync(CancellationToken cancellation)
    {
        var before = clock.Today.AddYears(-rules.AttachmentRetentionYears);
        List<State> over = [.. Transitions.Ended];
        var ended = db.Set<ClaimRow>().Where(row => over.Contains(row.State) && row.ChangedOn < before).Select(row => row.Id);
        var papers = await db.Set<AttachmentRow>().Where(paper => ended.Contains(paper.Claim)).ExecuteDeleteAsync(cancellation);
        return await db.Database.ExecuteSqlRawAsync(orphanStatement, cancellation) + papers > 0;
    }

    /// <summary>What an attempt to reserve had set aside, and whose step never committed, is given back.</summary>
    public async Task<bool> SweepAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - Leftover;
        var found = await db.Set<AttemptRow>().AsNoTracking().Where(row => row.At < before).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return false;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var claim = await claims.LockAsync(found.Claim, cancellation);
        var attempt = db.Set<AttemptRow>().Where(row => row.Claim == found.Claim && row.RequestId == found.RequestId);
        if (claim is not null && !Transitions.Reserved.Contains(claim.Row.State) && await attempt.AnyAsync(cancellation))
        {
            await reservations.GiveBackAsync(found.Claim, found.RequestId, cancellation);
        }

        await attempt.ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
