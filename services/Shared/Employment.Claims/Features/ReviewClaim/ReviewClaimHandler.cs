using Employment.Claims.Assessment;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.ReviewClaim;

/// <summary>
/// Reviews a claim on verified facts, reserves money and keys, and puts it up for objection: under its own version, or under the one that the law now names
/// for its day of application, where the reviewer has seen that one.
/// </summary>
internal sealed class ReviewClaimHandler(
    DbContext db, ClaimStore claims, Assessor assessor, Law law, Reservations reservations, Handover handover, NoticeBoard board, EventLog log,
    VersionChange version, Obstacles obstacles, ClaimMessages messages)
{
    private const int LongestNote = 1000;

    public async Task<ReviewClaimResponse> HandleAsync(ReviewClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(claim.Row.State == State.Reviewed ? ClaimStep.StartNotice : ClaimStep.Review);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Reviewed);
        await RequireQuietAsync(claim, context.CancellationToken);
        var note = GivenText.Read(request.Note, "note", 0, LongestNote);
        var sheet = await law.SheetNowAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn!.Value, context.CancellationToken);
        var answers = await assessor.AssessAsync(claim, verified: true, context.CancellationToken);
        var going = RefusedLines.Part(claim, answers, request.RefuseLines, note);
        board.RequireLastDay(Law.Days(sheet, "NOTICE"));
        var plan = ReservationPlan.Of(claim, going, sheet);
        var inTheWay = await InTheWayAsync(claim, request.Version, sheet, going, plan, context.CancellationToken);
        return inTheWay.Count > 0
            ? await AnswerAsync(claim, inTheWay, context)
            : await GoOnAsync(claim, answers, going, sheet, plan, note, context);
    }

    private async Task<List<Obstacle>> InTheWayAsync(
        OpenClaim claim, string named, GetMeasureResponse sheet, IReadOnlyList<LineAnswer> going, ReservationPlan plan, CancellationToken cancellation)
    {
        var found = await obstacles.OfFailedAsync(going, sheet, cancellation);
        found.AddRange(plan.Problems);
        if (DecidingVersion.OtherThan(named.Length > 0 ? named : claim.Row.Version, sheet, going, claim.Row.AppliedOn!.Value) is { } other)
        {
            found.Add(Obstacles.OtherVersion(claim.Row.Version, named, other));
        }

        return found;
    }

    /// <summary>What an earlier step gives back has to be back: it would take what is reserved now.</summary>
    private async Task RequireQuietAsync(OpenClaim claim, CancellationToken cancellation)
    {
        if (await handover.IsPendingAsync(claim.Row.Id, cancellation))
        {
            throw new Refusal(StatusCode.Aborted, "HANDOVER_PENDING", "What was reserved for this claim before is still being given back. Repeat the review in a minute.").ToException();
        }
    }

    private async Task<ReviewClaimResponse> GoOnAsync(
        OpenClaim claim, IReadOnlyList<LineAnswer> answers, IReadOnlyList<LineAnswer> going, GetMeasureResponse sheet, ReservationPlan plan, string note, ServerCallContext context)
    {
        var refusal = await reservations.ReserveAsync(claim.Row.Id, plan.Request, context.CancellationToken);
        if (refusal is { IsMoney: false } || (refusal is not null && claim.Row.State == State.Reviewed))
        {
            return await AnswerAsync(claim, [await obstacles.OfAsync(refusal, context.CancellationToken)], context);
        }

        Decide(claim, answers, going, sheet, note, context.GetCaller().Subject);
        if (refusal is null)
        {
            board.Start(claim, context.GetCaller().Subject);
        }

        await db.SaveChangesAsync(context.CancellationToken);
        return await AnswerAsync(claim, refusal is null ? [] : [await obstacles.OfAsync(refusal, context.CancellationToken)], context);
    }

    /// <summary>Writes the decision down. A claim that waited for money was reviewed before; what holds now is kept beside it.</summary>
    private void Decide(OpenClaim claim, IReadOnlyList<LineAnswer> answers, IReadOnlyList<LineAnswer> going, GetMeasureResponse sheet, string note, string by)
    {
        version.Take(claim, sheet, by);
        RefusedLines.Apply(claim, answers, going);
        claim.Row.Reason = "";
        var decision = new Decision(claim.Row.Version, sheet.Edition, answers);
        _ = claim.Row.State == State.Reviewed
            ? log.Append(claim, ClaimEvents.Reviewed, by, note, decision)
            : log.Take(claim, ClaimStep.Review, ClaimEvents.Reviewed, by, note, decision);
    }

    private async Task<ReviewClaimResponse> AnswerAsync(OpenClaim claim, IReadOnlyList<Obstacle> inTheWay, ServerCallContext context)
    {
        var response = new ReviewClaimResponse { Claim = await messages.OfAsync(claim, context) };
        response.Obstacles.Add(inTheWay);
        return response;
    }
}
