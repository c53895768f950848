using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Features.Activation;
using Employment.Profiles.Features.FindProfile;
using Employment.Profiles.Features.GetSnapshot;
using Employment.Profiles.Features.OpenInquiries;
using Grpc.Core;

namespace Employment.Profiles;

/// <summary>Routes the RPCs of ProfileDirectoryService.</summary>
internal sealed class ProfileDirectoryGrpcService(
    GetSnapshotHandler getSnapshot, FindByNumberHandler find, OpenInquiriesHandler openInquiries, RedeemActivationCodeHandler redeem) : ProfileDirectoryService.ProfileDirectoryServiceBase
{
    public override Task<GetSnapshotResponse> GetSnapshot(GetSnapshotRequest request, ServerCallContext context) =>
        getSnapshot.HandleAsync(request, context.CancellationToken);

    public override Task<FindByNumberResponse> FindByNumber(FindByNumberRequest request, ServerCallContext context) =>
        find.HandleAsync(request, context.CancellationToken);

    public override Task<OpenInquiriesResponse> OpenInquiries(OpenInquiriesRequest request, ServerCallContext context) =>
        openInquiries.HandleAsync(request, context.CancellationToken);

    public override Task<RedeemActivationCodeResponse> RedeemActivationCode(RedeemActivationCodeRequest request, ServerCallContext context) =>
        redeem.HandleAsync(request, context.CancellationToken);
}
