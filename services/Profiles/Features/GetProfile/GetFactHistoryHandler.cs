using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.GetProfile;

/// <summary>Shows all that was ever recorded of one fact.</summary>
internal sealed class GetFactHistoryHandler(ProfileStore store, FactStore facts, FactCatalogue catalogue)
{
    public async Task<GetFactHistoryResponse> HandleAsync(GetFactHistoryRequest request, ServerCallContext context)
    {
        var family = await store.OpenAsync(request.Profile, context);
        if (catalogue.Find(request.Fact, family.Root.Kind) is null)
        {
            throw Refusal.InvalidField("fact", "is no fact that is kept of this profile; write group and field, such as person.employed").ToException();
        }

        var response = new GetFactHistoryResponse();
        response.Records.Add((await facts.HistoryAsync(family, request.Fact, context.CancellationToken)).Select(ProfileMessages.Of));
        return response;
    }
}
