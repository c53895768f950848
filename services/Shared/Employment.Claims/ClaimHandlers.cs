using Employment.Claims.Features.AcceptClaim;
using Employment.Claims.Features.ApproveClaim;
using Employment.Claims.Features.AssessClaim;
using Employment.Claims.Features.AttachFile;
using Employment.Claims.Features.CreateClaim;
using Employment.Claims.Features.EditClaim;
using Employment.Claims.Features.GetClaim;
using Employment.Claims.Features.ListClaims;
using Employment.Claims.Features.ListNotices;
using Employment.Claims.Features.Objections;
using Employment.Claims.Features.Reconsideration;
using Employment.Claims.Features.RejectClaim;
using Employment.Claims.Features.RequestCorrection;
using Employment.Claims.Features.ReturnClaim;
using Employment.Claims.Features.ReviewClaim;
using Employment.Claims.Features.SendToPayment;
using Employment.Claims.Features.SubmitClaim;
using Employment.Claims.Features.Suspension;
using Employment.Claims.Features.WithdrawClaim;
using Employment.Contracts.Claims.V1;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Claims;

/// <summary>The procedure's calls. The gRPC service of each family routes to it, a line for each of its RPCs.</summary>
public sealed class ClaimHandlers(IServiceProvider services)
{
    public Task<CreateClaimResponse> CreateAsync(CreateClaimRequest request, ServerCallContext context) => Get<CreateClaimHandler>().HandleAsync(request, context);

    public Task<EditClaimResponse> EditAsync(EditClaimRequest request, ServerCallContext context) => Get<EditClaimHandler>().HandleAsync(request, context);

    public Task<AttachFileResponse> AttachAsync(AttachFileRequest request, ServerCallContext context) => Get<AttachFileHandler>().HandleAsync(request, context);

    public Task<GetAttachmentResponse> GetAttachmentAsync(GetAttachmentRequest request, ServerCallContext context) => Get<GetAttachmentHandler>().HandleAsync(request, context);

    public Task<SubmitClaimResponse> SubmitAsync(SubmitClaimRequest request, ServerCallContext context) => Get<SubmitClaimHandler>().HandleAsync(request, context);

    public Task<WithdrawClaimResponse> WithdrawAsync(WithdrawClaimRequest request, ServerCallContext context) => Get<WithdrawClaimHandler>().HandleAsync(request, context);

    public Task<AcceptClaimResponse> AcceptAsync(AcceptClaimRequest request, ServerCallContext context) => Get<AcceptClaimHandler>().HandleAsync(request, context);

    public Task<RequestCorrectionResponse> RequestCorrectionAsync(RequestCorrectionRequest request, ServerCallContext context) =>
        Get<RequestCorrectionHandler>().HandleAsync(request, context);

    public Task<ReviewClaimResponse> ReviewAsync(ReviewClaimRequest request, ServerCallContext context) => Get<ReviewClaimHandler>().HandleAsync(request, context);

    public Task<RejectClaimResponse> RejectAsync(RejectClaimRequest request, ServerCallContext context) => Get<RejectClaimHandler>().HandleAsync(request, context);

    public Task<ApproveClaimResponse> ApproveAsync(ApproveClaimRequest request, ServerCallContext context) => Get<ApproveClaimHandler>().HandleAsync(request, context);

    public Task<ReturnClaimResponse> ReturnAsync(ReturnClaimRequest request, ServerCallContext context) => Get<ReturnClaimHandler>().HandleAsync(request, context);

    public Task<ObjectToClaimResponse> ObjectAsync(ObjectToClaimRequest request, ServerCallContext context) => Get<ObjectToClaimHandler>().HandleAsync(request, context);

    public Task<DecideObjectionResponse> DecideObjectionAsync(DecideObjectionRequest request, ServerCallContext context) =>
        Get<DecideObjectionHandler>().HandleAsync(request, context);

    public Task<SendToPaymentResponse> PayAsync(SendToPaymentRequest request, ServerCallContext context) => Get<SendToPaymentHandler>().HandleAsync(request, context);

    public Task<AskReconsiderationResponse> AskReconsiderationAsync(AskReconsiderationRequest request, ServerCallContext context) =>
        Get<ReconsiderationHandlers>().AskAsync(request, context);

    public Task<DecideReconsiderationResponse> DecideReconsiderationAsync(DecideReconsiderationRequest request, ServerCallContext context) =>
        Get<ReconsiderationHandlers>().DecideAsync(request, context);

    public Task<SuspendClaimResponse> SuspendAsync(SuspendClaimRequest request, ServerCallContext context) => Get<SuspensionHandlers>().SuspendAsync(request, context);

    public Task<ResumeClaimResponse> ResumeAsync(ResumeClaimRequest request, ServerCallContext context) => Get<SuspensionHandlers>().ResumeAsync(request, context);

    public Task<GetClaimResponse> GetAsync(GetClaimRequest request, ServerCallContext context) => Get<GetClaimHandler>().HandleAsync(request, context);

    public Task<AssessClaimResponse> AssessAsync(AssessClaimRequest request, ServerCallContext context) => Get<AssessClaimHandler>().HandleAsync(request, context);

    public Task<ListClaimsResponse> ListAsync(ListClaimsRequest request, ServerCallContext context) => Get<ListClaimsHandler>().HandleAsync(request, context);

    public Task<ListNoticesResponse> ListNoticesAsync(ListNoticesRequest request, ServerCallContext context) =>
        Get<ListNoticesHandler>().HandleAsync(request, context.CancellationToken);

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}
