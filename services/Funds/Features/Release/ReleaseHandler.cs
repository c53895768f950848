using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.Release;

/// <summary>Gives back money, keys and counters of a claim or of some of its lines.</summary>
internal sealed class ReleaseHandler(Postings postings, ReservationStore reservations, BusinessClock clock, TimeProvider time)
{
    public async Task<ReleaseResponse> HandleAsync(ReleaseRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var claim = input.Id(request.Claim, "claim");
        input.Why(request.Why);
        input.ThrowIfAny();
        var lines = request.Lines.ToArray();
        await postings.RunAsync(
            $"SELECT funds.release({claim}, {lines}, {clock.Today}, {context.GetCaller().Subject}, {time.GetUtcNow()})", context.CancellationToken);
        return new ReleaseResponse { Reservation = await reservations.OfClaimAsync(claim, context.CancellationToken) };
    }
}
