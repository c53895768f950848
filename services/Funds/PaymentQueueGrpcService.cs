using Employment.Contracts.Funds.V1;
using Employment.Funds.Features.ListOutcomes;
using Employment.Funds.Features.QueuePayment;
using Grpc.Core;

namespace Employment.Funds;

/// <summary>Routes the RPCs of PaymentQueueService.</summary>
internal sealed class PaymentQueueGrpcService(
    QueuePaymentHandler queuePayment,
    ListOutcomesHandler listOutcomes) : PaymentQueueService.PaymentQueueServiceBase
{
    public override Task<QueuePaymentResponse> QueuePayment(QueuePaymentRequest request, ServerCallContext context) =>
        queuePayment.HandleAsync(request, context);

    public override Task<ListOutcomesResponse> ListOutcomes(ListOutcomesRequest request, ServerCallContext context) =>
        listOutcomes.HandleAsync(request, context);
}
