using Employment.Contracts.Profiles.V1;
using Employment.Platform.Cache;
using Google.Protobuf;
using Opening = Employment.Contracts.Profiles.V1.OpenInquiriesResponse.Types.Opening;

namespace Employment.StartupLoans.Answering;

/// <summary>Profiles' facts, from Redis where it has the very version that Profiles just named.</summary>
internal sealed class ProfileSnapshots(SnapshotCache cache, ProfileDirectoryService.ProfileDirectoryServiceClient profiles)
{
    /// <summary>The profile of an opening, never older than it.</summary>
    public async Task<ProfileSnapshot> GetAsync(Opening opening, CancellationToken cancellationToken)
    {
        var profile = opening.Profile;
        var snapshot = await cache.GetAsync(SnapshotKeys.Profile(profile), opening.Version, loading => LoadAsync(profile, loading), cancellationToken);
        return ProfileSnapshot.Parser.ParseFrom(snapshot.Bytes.Span);
    }

    private async Task<Snapshot> LoadAsync(string profile, CancellationToken cancellationToken)
    {
        var response = await profiles.GetSnapshotAsync(new GetSnapshotRequest { Profile = profile }, cancellationToken: cancellationToken);
        return new Snapshot(response.Snapshot.Version, response.Snapshot.ToByteArray());
    }
}
