using Employment.Claims.Messages;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.SendToPayment;

/// <summary>Hands an approved claim to the paying fund, line by line.</summary>
internal sealed class SendToPaymentHandler(DbContext db, ClaimStore claims, EventLog log, Handover handover, ClaimMessages messages)
{
    public async Task<SendToPaymentResponse> HandleAsync(SendToPaymentRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.SendToPayment);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.SentToPayment);
        log.Take(claim, ClaimStep.SendToPayment, ClaimEvents.SentToPayment, context.GetCaller().Subject);
        var deciders = claim.Parts.Where(part => FourEyes.PartOf(part.What) is not null).Select(part => part.By).Distinct(StringComparer.Ordinal).ToList();
        foreach (var line in claim.LiveLines)
        {
            handover.Pay(claim.Row.Id, line.Line, line.AmountFen, $"{claim.Row.Number}-{line.Line}", deciders);
        }

        await db.SaveChangesAsync(context.CancellationToken);
        return new SendToPaymentResponse { Claim = await messages.OfAsync(claim, context) };
    }
}
