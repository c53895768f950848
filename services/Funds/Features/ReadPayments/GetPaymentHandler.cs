using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;

namespace Employment.Funds.Features.ReadPayments;

/// <summary>Shows a payment.</summary>
internal sealed class GetPaymentHandler(PaymentStore payments)
{
    public async Task<GetPaymentResponse> HandleAsync(GetPaymentRequest request, ServerCallContext context) =>
        new() { Payment = PaymentMessages.Of(await payments.FindAsync(request.Payment, context)) };
}

/// <summary>Shows a batch.</summary>
internal sealed class GetBatchHandler(PaymentStore payments)
{
    public async Task<GetBatchResponse> HandleAsync(GetBatchRequest request, ServerCallContext context) =>
        new() { Batch = PaymentMessages.Of(await payments.FindBatchAsync(request.Batch, context)) };
}
