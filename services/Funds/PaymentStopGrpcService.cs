using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.PaymentStop;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of PaymentStopService.</summary>
internal sealed class PaymentStopGrpcService(
    GetPaymentStopHandler getPaymentStop,
    TakeBackBatchHandler takeBackBatch,
    ResolveLostPaymentHandler resolveLostPayment,
    ProposeResumptionHandler proposeResumption,
    ApproveResumptionHandler approveResumption) : PaymentStopService.PaymentStopServiceBase
{
    public override Task<GetPaymentStopResponse> GetPaymentStop(GetPaymentStopRequest request, ServerCallContext context) =>
        getPaymentStop.HandleAsync(request, context);

    public override Task<TakeBackBatchResponse> TakeBackBatch(TakeBackBatchRequest request, ServerCallContext context) =>
        takeBackBatch.HandleAsync(request, context);

    public override Task<ResolveLostPaymentResponse> ResolveLostPayment(ResolveLostPaymentRequest request, ServerCallContext context) =>
        resolveLostPayment.HandleAsync(request, context);

    public override Task<ProposeResumptionResponse> ProposeResumption(ProposeResumptionRequest request, ServerCallContext context) =>
        proposeResumption.HandleAsync(request, context);

    public override Task<ApproveResumptionResponse> ApproveResumption(ApproveResumptionRequest request, ServerCallContext context) =>
        approveResumption.HandleAsync(request, context);
}
