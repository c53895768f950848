using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Consents;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Consents;

/// <summary>Lists all consents of a profile, ended ones too.</summary>
internal sealed class ListConsentsHandler(ProfileStore store, ConsentStore consents)
{
    public async Task<ListConsentsResponse> HandleAsync(ListConsentsRequest request, ServerCallContext context)
    {
        var family = await store.OpenAsync(request.Profile, context);
        var response = new ListConsentsResponse();
        response.Consents.Add((await consents.AllAsync(family, context.CancellationToken)).Select(one => ConsentMessages.Of(one.Consent, one.End)));
        return response;
    }
}
