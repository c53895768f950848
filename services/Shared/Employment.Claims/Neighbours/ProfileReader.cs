using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Claims.Neighbours;

/// <summary>What the Profiles service says. Always asked, never kept: decisions rest on the truth.</summary>
internal sealed class ProfileReader(ProfileDirectoryService.ProfileDirectoryServiceClient directory)
{
    private const int AtOnce = 8;

    /// <summary>A profile's name, kind and masked number.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT: there is none.</exception>
    public async Task<Profile> GetProfileAsync(Guid profile, string field, CancellationToken cancellation) =>
        (await AskAsync(new GetSnapshotRequest { Profile = profile.ToString("D"), WithProfile = true }, field, cancellation)).Profile;

    /// <summary>Facts of several profiles, by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, ProfileSnapshot>> GetAsync(IEnumerable<Guid> profiles, CancellationToken cancellation)
    {
        var found = new System.Collections.Concurrent.ConcurrentDictionary<Guid, ProfileSnapshot>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(profiles.Distinct(), options, async (profile, token) =>
            found[profile] = (await AskAsync(new GetSnapshotRequest { Profile = profile.ToString("D"), ForDecision = true }, "profile", token)).Snapshot);
        return found;
    }

    /// <summary>The person with an ID number and name. Whoever asks learns only whether both belong together.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT: nobody is on record with both.</exception>
    public async Task<Profile> FindPersonAsync(string idNumber, string name, string field, CancellationToken cancellation)
    {
        var person = await FindAsync(idNumber, cancellation);
        return person?.Kind == Profile.Types.Kind.Person && person.Name == name.Trim()
            ? person
            : throw Refusal.InvalidField(
                $"{field}.idNumber", "and the name are of nobody on record; check both against the identity card, and have the person registered at the counter").ToException();
    }

    private static Refusal MergeUnderWay { get; } = new(
        StatusCode.Aborted, "MERGE_UNDER_WAY", "Somebody of this claim was merged with another profile a moment ago. Repeat the same call in a minute.");

    private async Task<GetSnapshotResponse> AskAsync(GetSnapshotRequest request, string field, CancellationToken cancellation)
    {
        try
        {
            return await directory.GetSnapshotAsync(request, cancellationToken: cancellation);
        }
        catch (RpcException missing) when (missing.StatusCode == StatusCode.NotFound)
        {
            throw Refusal.InvalidField(field, "is not the id of a profile; register the person or firm first").ToException();
        }
        catch (RpcException merging) when (merging.StatusCode == StatusCode.Aborted)
        {
            throw MergeUnderWay.ToException();
        }
    }

    private async Task<Profile?> FindAsync(string idNumber, CancellationToken cancellation)
    {
        try
        {
            return (await directory.FindByNumberAsync(new FindByNumberRequest { IdNumber = idNumber }, cancellationToken: cancellation)).Profile;
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.NotFound or StatusCode.InvalidArgument)
        {
            return null;
        }
    }
}
