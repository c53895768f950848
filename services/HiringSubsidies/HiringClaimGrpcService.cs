using Employment.Claims;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Hiring.V1;
using Grpc.Core;

namespace Employment.HiringSubsidies;

/// <summary>Routes the RPCs of HiringClaimService.</summary>
internal sealed class HiringClaimGrpcService(ClaimHandlers claims) : HiringClaimService.HiringClaimServiceBase
{
    public override Task<CreateClaimResponse> CreateClaim(CreateClaimRequest request, ServerCallContext context) => claims.CreateAsync(request, context);

    public override Task<EditClaimResponse> EditClaim(EditClaimRequest request, ServerCallContext context) => claims.EditAsync(request, context);

    public override Task<AttachFileResponse> AttachFile(AttachFileRequest request, ServerCallContext context) => claims.AttachAsync(request, context);

    public override Task<GetAttachmentResponse> GetAttachment(GetAttachmentRequest request, ServerCallContext context) => claims.GetAttachmentAsync(request, context);

    public override Task<SubmitClaimResponse> SubmitClaim(SubmitClaimRequest request, ServerCallContext context) => claims.SubmitAsync(request, context);

    public override Task<WithdrawClaimResponse> WithdrawClaim(WithdrawClaimRequest request, ServerCallContext context) => claims.WithdrawAsync(request, context);

    public override Task<AcceptClaimResponse> AcceptClaim(AcceptClaimRequest request, ServerCallContext context) => claims.AcceptAsync(request, context);

    public override Task<RequestCorrectionResponse> RequestCorrection(RequestCorrectionRequest request, ServerCallContext context) =>
        claims.RequestCorrectionAsync(request, context);

    public override Task<ReviewClaimResponse> ReviewClaim(ReviewClaimRequest request, ServerCallContext context) => claims.ReviewAsync(request, context);

    public override Task<RejectClaimResponse> RejectClaim(RejectClaimRequest request, ServerCallContext context) => claims.RejectAsync(request, context);

    public override Task<ApproveClaimResponse> ApproveClaim(ApproveClaimRequest request, ServerCallContext context) => claims.ApproveAsync(request, context);

    public override Task<ReturnClaimResponse> ReturnClaim(ReturnClaimRequest request, ServerCallContext context) => claims.ReturnAsync(request, context);

    public override Task<DecideObjectionResponse> DecideObjection(DecideObjectionRequest request, ServerCallContext context) => claims.DecideObjectionAsync(request, context);

    public override Task<SendToPaymentResponse> SendToPayment(SendToPaymentRequest request, ServerCallContext context) => claims.PayAsync(request, context);

    public override Task<AskReconsiderationResponse> AskReconsideration(AskReconsiderationRequest request, ServerCallContext context) =>
        claims.AskReconsiderationAsync(request, context);

    public override Task<DecideReconsiderationResponse> DecideReconsideration(DecideReconsiderationRequest request, ServerCallContext context) =>
        claims.DecideReconsiderationAsync(request, context);

    public override Task<SuspendClaimResponse> SuspendClaim(SuspendClaimRequest request, ServerCallContext context) => claims.SuspendAsync(request, context);

    public override Task<ResumeClaimResponse> ResumeClaim(ResumeClaimRequest request, ServerCallContext context) => claims.ResumeAsync(request, context);

    public override Task<GetClaimResponse> GetClaim(GetClaimRequest request, ServerCallContext context) => claims.GetAsync(request, context);

    public override Task<AssessClaimResponse> AssessClaim(AssessClaimRequest request, ServerCallContext context) => claims.AssessAsync(request, context);

    public override Task<ListClaimsResponse> ListClaims(ListClaimsRequest request, ServerCallContext context) => claims.ListAsync(request, context);

    public override Task<ListNoticesResponse> ListNotices(ListNoticesRequest request, ServerCallContext context) => claims.ListNoticesAsync(request, context);

    public override Task<ObjectToClaimResponse> ObjectToClaim(ObjectToClaimRequest request, ServerCallContext context) => claims.ObjectAsync(request, context);
}
