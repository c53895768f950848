using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.BatchFile;
using Employment.Funds.Features.DoubleGrants;
using Employment.Funds.Features.PrepareBatch;
using Employment.Funds.Features.ReadPayments;
using Employment.Funds.Features.Recovery;
using Employment.Funds.Features.Reissue;
using Employment.Funds.Features.ReleaseBatch;
using Employment.Funds.Features.ResolveUnknown;
using Employment.Funds.Features.ResultFiles;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of PaymentService.</summary>
internal sealed class PaymentGrpcService(
    ListPaymentsHandler listPayments,
    GetPaymentHandler getPayment,
    PrepareBatchHandler prepareBatch,
    ReleaseBatchHandler releaseBatch,
    CancelBatchHandler cancelBatch,
    GetBatchHandler getBatch,
    ListBatchesHandler listBatches,
    GetBatchFileHandler getBatchFile,
    CreateResultFileHandler createResultFile,
    UploadResultPartHandler uploadResultPart,
    TakeResultFileHandler takeResultFile,
    GetResultFileHandler getResultFile,
    ListResultFilesHandler listResultFiles,
    ResolveUnknownHandler resolveUnknown,
    ApproveResolutionHandler approveResolution,
    RejectResolutionHandler rejectResolution,
    ListResolutionsHandler listResolutions,
    ProposeReissueHandler proposeReissue,
    ApproveReissueHandler approveReissue,
    RejectReissueHandler rejectReissue,
    ListReissuesHandler listReissues,
    ProposeRecoveryHandler proposeRecovery,
    ApproveRecoveryHandler approveRecovery,
    RejectRecoveryHandler rejectRecovery,
    ListRecoveriesHandler listRecoveries,
    ListDoubleGrantsHandler listDoubleGrants) : PaymentService.PaymentServiceBase
{
    public override Task<ListPaymentsResponse> ListPayments(ListPaymentsRequest request, ServerCallContext context) =>
        listPayments.HandleAsync(request, context);

    public override Task<GetPaymentResponse> GetPayment(GetPaymentRequest request, ServerCallContext context) =>
        getPayment.HandleAsync(request, context);

    public override Task<PrepareBatchResponse> PrepareBatch(PrepareBatchRequest request, ServerCallContext context) =>
        prepareBatch.HandleAsync(request, context);

    public override Task<ReleaseBatchResponse> ReleaseBatch(ReleaseBatchRequest request, ServerCallContext context) =>
        releaseBatch.HandleAsync(request, context);

    public override Task<CancelBatchResponse> CancelBatch(CancelBatchRequest request, ServerCallContext context) =>
        cancelBatch.HandleAsync(request, context);

    public override Task<GetBatchResponse> GetBatch(GetBatchRequest request, ServerCallContext context) =>
        getBatch.HandleAsync(request, context);

    public override Task<ListBatchesResponse> ListBatches(ListBatchesRequest request, ServerCallContext context) =>
        listBatches.HandleAsync(request, context);

    public override Task<GetBatchFileResponse> GetBatchFile(GetBatchFileRequest request, ServerCallContext context) =>
        getBatchFile.HandleAsync(request, context);

    public override Task<CreateResultFileResponse> CreateResultFile(CreateResultFileRequest request, ServerCallContext context) =>
        createResultFile.HandleAsync(request, context);

    public override Task<UploadResultPartResponse> UploadResultPart(UploadResultPartRequest request, ServerCallContext context) =>
        uploadResultPart.HandleAsync(request, context);

    public override Task<TakeResultFileResponse> TakeResultFile(TakeResultFileRequest request, ServerCallContext context) =>
        takeResultFile.HandleAsync(request, context);

    public override Task<GetResultFileResponse> GetResultFile(GetResultFileRequest request, ServerCallContext context) =>
        getResultFile.HandleAsync(request, context);

    public override Task<ListResultFilesResponse> ListResultFiles(ListResultFilesRequest request, ServerCallContext context) =>
        listResultFiles.HandleAsync(request, context);

    public override Task<ResolveUnknownResponse> ResolveUnknown(ResolveUnknownRequest request, ServerCallContext context) =>
        resolveUnknown.HandleAsync(request, context);

    public override Task<ApproveResolutionResponse> ApproveResolution(ApproveResolutionRequest request, ServerCallContext context) =>
        approveResolution.HandleAsync(request, context);

    public override Task<RejectResolutionResponse> RejectResolution(RejectResolutionRequest request, ServerCallContext context) =>
        rejectResolution.HandleAsync(request, context);

    public override Task<ListResolutionsResponse> ListResolutions(ListResolutionsRequest request, ServerCallContext context) =>
        listResolutions.HandleAsync(request, context);

    public override Task<ProposeReissueResponse> ProposeReissue(ProposeReissueRequest request, ServerCallContext context) =>
        proposeReissue.HandleAsync(request, context);

    public override Task<ApproveReissueResponse> ApproveReissue(ApproveReissueRequest request, ServerCallContext context) =>
        approveReissue.HandleAsync(request, context);

    public override Task<RejectReissueResponse> RejectReissue(RejectReissueRequest request, ServerCallContext context) =>
        rejectReissue.HandleAsync(request, context);

    public override Task<ListReissuesResponse> ListReissues(ListReissuesRequest request, ServerCallContext context) =>
        listReissues.HandleAsync(request, context);

    public override Task<ProposeRecoveryResponse> ProposeRecovery(ProposeRecoveryRequest request, ServerCallContext context) =>
        proposeRecovery.HandleAsync(request, context);

    public override Task<ApproveRecoveryResponse> ApproveRecovery(ApproveRecoveryRequest request, ServerCallContext context) =>
        approveRecovery.HandleAsync(request, context);

    public override Task<RejectRecoveryResponse> RejectRecovery(RejectRecoveryRequest request, ServerCallContext context) =>
        rejectRecovery.HandleAsync(request, context);

    public override Task<ListRecoveriesResponse> ListRecoveries(ListRecoveriesRequest request, ServerCallContext context) =>
        listRecoveries.HandleAsync(request, context);

    public override Task<ListDoubleGrantsResponse> ListDoubleGrants(ListDoubleGrantsRequest request, ServerCallContext context) =>
        listDoubleGrants.HandleAsync(request, context);
}
