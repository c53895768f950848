using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.Corrections;

/// <summary>Lists what was put right in a profile, and what is proposed to be.</summary>
internal sealed class ListCorrectionsHandler(ProfileStore store, CorrectionStore corrections)
{
    public async Task<ListCorrectionsResponse> HandleAsync(ListCorrectionsRequest request, ServerCallContext context)
    {
        var family = await store.OpenAsync(request.Profile, context);
        var response = new ListCorrectionsResponse();
        response.Corrections.Add((await corrections.AllAsync(family, context.CancellationToken)).Select(one => CorrectionRecorder.MessageOf(one.Row, one.Verdict)));
        return response;
    }
}
