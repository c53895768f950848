using Employment.Claims.Assessment;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.EditClaim;

/// <summary>Changes a draft, or a claim whose correction was asked for, and says what would stand in its way.</summary>
internal sealed class EditClaimHandler(
    DbContext db, ClaimStore claims, RosterEdit roster, Assessor assessor, Law law, AccountSeal seal, EventLog log, ClaimMessages messages, BusinessClock clock)
{
    public async Task<EditClaimResponse> HandleAsync(EditClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireStep(ClaimStep.Edit);
        RequireRevision(claim, request.Revision);
        var sheet = await law.SheetAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn ?? clock.Today, context.CancellationToken);
        await roster.ApplyAsync(claim, request, sheet, context.CancellationToken);
        SetFacts(claim, request);
        var isOtherAccount = SetAccount(claim, request.Account);
        await db.SaveChangesAsync(context.CancellationToken);
        var answers = await AssessAsync(claim, context.CancellationToken);
        Record(claim, isOtherAccount ? ClaimEvents.AccountChanged : ClaimEvents.Edited, context.GetCaller().Subject);
        await db.SaveChangesAsync(context.CancellationToken);
        return await AnswerAsync(claim, answers, sheet, context);
    }

    private static void RequireRevision(OpenClaim claim, long revision)
    {
        if (claim.Row.Revision != revision)
        {
            throw new Refusal(
                StatusCode.Aborted,
                "CHANGED_MEANWHILE",
                $"The claim was changed since you read it (revision {claim.Row.Revision}, yours is {revision}). Read it again and repeat your changes.").ToException();
        }
    }

    private static void SetFacts(OpenClaim claim, EditClaimRequest request)
    {
        if (request.Facts is { } facts)
        {
            ClaimFacts.Check(facts, "facts");
            claim.Row.Facts = facts.ToByteArray();
        }
    }

    /// <summary>Whether the money would go elsewhere than before.</summary>
    private bool SetAccount(OpenClaim claim, PayeeAccount? account)
    {
        if (account is null)
        {
            return false;
        }

        PayeeRules.Check(account);
        var before = claim.Row.Account is { } kept ? seal.Open(kept, claim.Row.Id) : null;
        claim.Row.Account = seal.Seal(account, claim.Row.Id);
        claim.Row.AccountMask = AccountSeal.Mask(account.AccountNumber);
        return !account.Equals(before);
    }

    /// <summary>On declared facts: what the applicant can expect, not what is decided.</summary>
    private async Task<IReadOnlyList<LineAnswer>> AssessAsync(OpenClaim claim, CancellationToken cancellation)
    {
        var answers = await assessor.AssessAsync(claim, verified: false, cancellation);
        foreach (var answer in answers)
        {
            claim.Lines.Single(line => line.Line == answer.Line).AmountFen = answer.Holds ? answer.Entitlement.AmountFen : 0;
        }

        claim.Row.AmountFen = claim.Lines.Sum(line => line.AmountFen);
        return answers;
    }

    /// <summary>A draft has no events yet: nobody but its maker has seen it.</summary>
    private void Record(OpenClaim claim, string what, string by)
    {
        if (claim.Row.State == State.Draft)
        {
            claim.Row.Revision++;
            claim.Row.ChangedOn = clock.Today;
        }
        else
        {
            log.Append(claim, what, by, "");
        }
    }

    private async Task<EditClaimResponse> AnswerAsync(OpenClaim claim, IReadOnlyList<LineAnswer> answers, GetMeasureResponse sheet, ServerCallContext context)
    {
        var response = new EditClaimResponse { Claim = await messages.OfAsync(claim, context) };
        response.Obstacles.Add(answers.Where(answer => !answer.Holds).Select(answer => answer.ToObstacle()));
        response.Obstacles.Add(ReservationPlan.ProblemsOf(answers.Where(answer => answer.Holds), sheet));
        Discretion.Apply(context, claim.Row.State, response.Obstacles);
        return response;
    }
}
