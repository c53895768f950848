using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Accounts.Acting;

/// <summary>Profiles as Profiles knows them.</summary>
internal sealed class KnownProfiles(ProfileDirectoryService.ProfileDirectoryServiceClient profiles)
{
    private static Refusal None { get; } = Refusal.NotFound("There is no profile with this id. Find it by its number: POST /v1/profiles:find.");

    /// <summary>A profile that a request names.</summary>
    /// <exception cref="RefusedException">NOT_FOUND: there is none.</exception>
    public async Task<KnownProfile> FindAsync(string profile, CancellationToken cancellationToken)
    {
        try
        {
            return Guid.TryParseExact(profile, "D", out var id) ? await GetAsync(id, cancellationToken) : throw None.ToException();
        }
        catch (RpcException none) when (none.StatusCode == StatusCode.NotFound)
        {
            throw None.ToException();
        }
    }

    /// <summary>A profile for which an account acts or acted.</summary>
    public async Task<KnownProfile> GetAsync(Guid profile, CancellationToken cancellationToken)
    {
        var found = await profiles.GetSnapshotAsync(
            new GetSnapshotRequest { Profile = profile.ToString("D"), WithProfile = true }, cancellationToken: cancellationToken);
        return new KnownProfile(found.Profile, [.. found.Merged.Prepend(found.Profile.Profile_).Select(id => Guid.ParseExact(id, "D"))]);
    }
}

/// <summary>A profile.</summary>
/// <param name="Profile">As it stands; of merged ones the one that stays.</param>
/// <param name="Ids">Its id and those of the profiles that were merged into it: an account may act for it by any of them.</param>
internal sealed record KnownProfile(Profile Profile, Guid[] Ids);
