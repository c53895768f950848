using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Grants;
using Employment.Profiles.Records;

namespace Employment.Profiles.Features.GetSnapshot;

/// <summary>Gives a profile's facts to other services.</summary>
internal sealed class GetSnapshotHandler(ProfileStore store, Snapshots snapshots, HolderMerges merges, ProfileMessages messages)
{
    public async Task<GetSnapshotResponse> HandleAsync(GetSnapshotRequest request, CancellationToken cancellationToken)
    {
        var family = await store.FindAsync(ProfileAccess.ReadId(request.Profile, "profile"), cancellationToken)
            ?? throw Refusal.NotFound("There is no profile with this id.").ToException();
        if (request.ForDecision)
        {
            await merges.RequireNoneOfAsync(family, cancellationToken);
        }

        var response = new GetSnapshotResponse { Snapshot = await snapshots.OfAsync(family, cancellationToken) };
        if (request.WithProfile)
        {
            response.Profile = await messages.OfAsync(family.Root, cancellationToken);
            response.Merged.Add(family.Ids.Where(id => id != family.Root.Id).Select(id => id.ToString("D")));
        }

        return response;
    }
}
