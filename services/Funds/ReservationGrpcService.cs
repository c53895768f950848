using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.MergeHolders;
using Employment.Funds.Features.ReadReservations;
using Employment.Funds.Features.Release;
using Employment.Funds.Features.Reserve;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of ReservationService.</summary>
internal sealed class ReservationGrpcService(
    ReserveHandler reserve,
    CheckReserveHandler checkReserve,
    ReleaseHandler release,
    GetReservationHandler getReservation,
    GetGrantsHandler getGrants,
    MergeHoldersHandler mergeHolders) : ReservationService.ReservationServiceBase
{
    public override Task<ReserveResponse> Reserve(ReserveRequest request, ServerCallContext context) =>
        reserve.HandleAsync(request, context);

    public override Task<CheckReserveResponse> CheckReserve(CheckReserveRequest request, ServerCallContext context) =>
        checkReserve.HandleAsync(request, context);

    public override Task<ReleaseResponse> Release(ReleaseRequest request, ServerCallContext context) =>
        release.HandleAsync(request, context);

    public override Task<GetReservationResponse> GetReservation(GetReservationRequest request, ServerCallContext context) =>
        getReservation.HandleAsync(request, context.CancellationToken);

    public override Task<GetGrantsResponse> GetGrants(GetGrantsRequest request, ServerCallContext context) =>
        getGrants.HandleAsync(request, context.CancellationToken);

    public override Task<MergeHoldersResponse> MergeHolders(MergeHoldersRequest request, ServerCallContext context) =>
        mergeHolders.HandleAsync(request, context);
}
