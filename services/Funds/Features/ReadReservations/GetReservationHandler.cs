using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.ReadReservations;

/// <summary>Shows the newest reservation of a claim.</summary>
internal sealed class GetReservationHandler(ReservationStore reservations)
{
    public async Task<GetReservationResponse> HandleAsync(GetReservationRequest request, CancellationToken cancellationToken)
    {
        var input = new RequestInput();
        var claim = input.Id(request.Claim, "claim");
        input.ThrowIfAny();
        return new GetReservationResponse { Reservation = await reservations.OfClaimAsync(claim, cancellationToken) };
    }
}
