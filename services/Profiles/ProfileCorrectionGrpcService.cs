using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Features.Corrections;
using Grpc.Core;

namespace Employment.Profiles;

/// <summary>Routes the RPCs of ProfileCorrectionService.</summary>
internal sealed class ProfileCorrectionGrpcService(
    CorrectNameHandler correctName,
    MoveProfileHandler move,
    ProposeDeathReversalHandler propose,
    ApproveDeathReversalHandler approve,
    RejectDeathReversalHandler reject,
    ListCorrectionsHandler list) : ProfileCorrectionService.ProfileCorrectionServiceBase
{
    public override Task<CorrectNameResponse> CorrectName(CorrectNameRequest request, ServerCallContext context) => correctName.HandleAsync(request, context);

    public override Task<MoveProfileResponse> MoveProfile(MoveProfileRequest request, ServerCallContext context) => move.HandleAsync(request, context);

    public override Task<ProposeDeathReversalResponse> ProposeDeathReversal(ProposeDeathReversalRequest request, ServerCallContext context) =>
        propose.HandleAsync(request, context);

    public override Task<ApproveDeathReversalResponse> ApproveDeathReversal(ApproveDeathReversalRequest request, ServerCallContext context) =>
        approve.HandleAsync(request, context);

    public override Task<RejectDeathReversalResponse> RejectDeathReversal(RejectDeathReversalRequest request, ServerCallContext context) =>
        reject.HandleAsync(request, context);

    public override Task<ListCorrectionsResponse> ListCorrections(ListCorrectionsRequest request, ServerCallContext context) => list.HandleAsync(request, context);
}
