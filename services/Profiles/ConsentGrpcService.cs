using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Features.Consents;
using Employment.Profiles.Features.ListInquiries;
using Grpc.Core;

namespace Employment.Profiles;

/// <summary>Routes the RPCs of ConsentService.</summary>
internal sealed class ConsentGrpcService(
    GiveConsentHandler give, WithdrawConsentHandler withdraw, ListConsentsHandler list, ListInquiriesHandler inquiries) : ConsentService.ConsentServiceBase
{
    public override Task<GiveConsentResponse> GiveConsent(GiveConsentRequest request, ServerCallContext context) => give.HandleAsync(request, context);

    public override Task<WithdrawConsentResponse> WithdrawConsent(WithdrawConsentRequest request, ServerCallContext context) =>
        withdraw.HandleAsync(request, context);

    public override Task<ListConsentsResponse> ListConsents(ListConsentsRequest request, ServerCallContext context) => list.HandleAsync(request, context);

    public override Task<ListInquiriesResponse> ListInquiries(ListInquiriesRequest request, ServerCallContext context) =>
        inquiries.HandleAsync(request, context);
}
