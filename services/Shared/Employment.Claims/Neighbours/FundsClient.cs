using Employment.Contracts.Funds.V1;
using Employment.Platform.Errors;
using Employment.Platform.Grants;
using Grpc.Core;

namespace Employment.Claims.Neighbours;

/// <summary>The Funds service: the one place where money and uniqueness are decided.</summary>
internal sealed class FundsClient(ReservationService.ReservationServiceClient reservations, PaymentQueueService.PaymentQueueServiceClient payments)
{
    private const int AtOnce = 8;

    /// <summary>A line is on its way to the fund or the bank, or was paid.</summary>
    public static Refusal PaymentUnderWay { get; } = new(
        StatusCode.FailedPrecondition, "PAYMENT_UNDER_WAY", "A line of this claim is on its way to the bank, or was paid, so that the claim cannot end now. Read it again in a minute; it shows what became of the payment.");

    /// <summary>Sets money and keys aside.</summary>
    /// <returns>What stands in the way; null: they are set aside.</returns>
    public async Task<FundsRefusal?> ReserveAsync(ReserveRequest request, CancellationToken cancellation)
    {
        try
        {
            await reservations.ReserveAsync(request, cancellationToken: cancellation);
            return null;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
        {
            return FundsRefusal.Of(refused);
        }
    }

    /// <summary>What would stand in the way of setting it aside now; null: nothing.</summary>
    public async Task<FundsRefusal?> CheckAsync(ReserveRequest request, CancellationToken cancellation)
    {
        try
        {
            await reservations.CheckReserveAsync(new CheckReserveRequest { Reserve = request }, cancellationToken: cancellation);
            return null;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
        {
            return FundsRefusal.Of(refused);
        }
    }

    /// <summary>Gives back what is set aside; nothing where nothing is.</summary>
    public async Task ReleaseAsync(ReleaseRequest request, CancellationToken cancellation)
    {
        try
        {
            await reservations.ReleaseAsync(request, cancellationToken: cancellation);
        }
        catch (RpcException none) when (none.StatusCode == StatusCode.NotFound)
        {
            // Nothing was set aside, or the claim never came so far.
        }
    }

    /// <summary>The same for lines that were handed over for payment and are not with the bank.</summary>
    /// <exception cref="RefusedException">PAYMENT_UNDER_WAY: one of them is being paid, was paid, or may have been.</exception>
    public async Task TakeBackAsync(ReleaseRequest request, CancellationToken cancellation)
    {
        try
        {
            await ReleaseAsync(request, cancellation);
        }
        catch (RpcException paid) when (paid.StatusCode == StatusCode.FailedPrecondition && FundsRefusal.Of(paid).Reason == "PAYMENT_UNDER_WAY")
        {
            throw PaymentUnderWay.ToException();
        }
    }

    /// <summary>Hands a line over for payment. Handed over already, it stays so.</summary>
    public async Task QueueAsync(QueuePaymentRequest request, CancellationToken cancellation)
    {
        try
        {
            await payments.QueuePaymentAsync(request, cancellationToken: cancellation);
        }
        catch (RpcException repeated) when (repeated.StatusCode == StatusCode.FailedPrecondition && FundsRefusal.Of(repeated).Reason == "ALREADY_PAYABLE")
        {
            // By an earlier attempt whose answer was lost.
        }
    }

    /// <summary>Outcomes of payments after a position.</summary>
    public async Task<IReadOnlyList<Outcome>> OutcomesAsync(long after, CancellationToken cancellation) =>
        (await payments.ListOutcomesAsync(new ListOutcomesRequest { After = after }, cancellationToken: cancellation)).Outcomes;

    /// <summary>What each profile was granted, but for the claim asked about, and what was counted for it together with an employer.</summary>
    public async Task<IReadOnlyDictionary<Guid, HeldGrants>> GrantsAsync(IEnumerable<Guid> profiles, Guid? employer, string claim, CancellationToken cancellation)
    {
        var found = new System.Collections.Concurrent.ConcurrentDictionary<Guid, HeldGrants>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(profiles.Distinct(), options, async (profile, token) =>
        {
            var answer = await reservations.GetGrantsAsync(
                new GetGrantsRequest { Profile = profile.ToString("D"), Employer = employer?.ToString("D") ?? "" }, cancellationToken: token);
            List<GrantedLine> own = [.. answer.Grants.Where(grant => grant.Concerns(answer.Profile))];
            found[profile] = new HeldGrants(
                [.. own.Where(grant => grant.Claim != claim).Select(grant => new EarlierGrant(grant.Claim, grant.ToFact()))],
                [.. own.SelectMany(grant => grant.Counted.Select(use => new CountedGrant(grant.Claim, grant.Line, grant.Measure, grant.ReservedAt, use)))]);
        });
        return found;
    }
}
