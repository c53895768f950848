using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.RequestCorrection;

/// <summary>A clerk asks once for all that is missing; the clock stands still until the claim comes back.</summary>
internal sealed class RequestCorrectionHandler(
    DbContext db, ClaimStore claims, StepClock steps, EventLog log, ClaimMessages messages, BusinessClock clock, ClaimRules rules)
{
    private const int MostCorrections = 50;
    private const int LongestText = 500;

    public async Task<RequestCorrectionResponse> HandleAsync(RequestCorrectionRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.RequestCorrection);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.CorrectionRequested);
        RequireFirst(claim);
        var list = Read(request);
        Stop(claim.Row, list);
        log.Take(claim, ClaimStep.RequestCorrection, ClaimEvents.CorrectionRequested, context.GetCaller().Subject, Words(list));
        await db.SaveChangesAsync(context.CancellationToken);
        return new RequestCorrectionResponse { Claim = await messages.OfAsync(claim, context) };
    }

    private static void RequireFirst(OpenClaim claim)
    {
        if (claim.Row.WasCorrected)
        {
            throw new Refusal(
                StatusCode.FailedPrecondition,
                "CORRECTION_ONCE",
                "A correction of this claim was asked for already, and what is missing is asked for once and completely. Accept the claim, and let the review decide.").ToException();
        }
    }

    private static RequestCorrectionRequest Read(RequestCorrectionRequest request)
    {
        if (request.Corrections.Count is 0 or > MostCorrections)
        {
            throw Refusal.InvalidField("corrections", $"has to name all that is missing, with 1 to {MostCorrections} entries").ToException();
        }

        var list = new RequestCorrectionRequest();
        list.Corrections.Add(request.Corrections.Select((correction, index) => new Correction
        {
            Field = GivenText.Read(correction.Field, $"corrections[{index}].field", 1, LongestText),
            Needed = GivenText.Read(correction.Needed, $"corrections[{index}].needed", 1, LongestText),
        }));
        return list;
    }

    private static string Words(RequestCorrectionRequest list) =>
        string.Join("; ", list.Corrections.Select(correction => $"{correction.Field}: {correction.Needed}"));

    private void Stop(ClaimRow claim, RequestCorrectionRequest list)
    {
        claim.WasCorrected = true;
        claim.Corrections = list.ToByteArray();
        claim.DaysLeft = steps.Left(clock.Today, claim.DueKey);
        claim.DueKey = ClaimRow.Never;
        claim.CorrectionDueOn = steps.LastDay(clock.Today, rules.CorrectionWorkingDays);
    }
}
