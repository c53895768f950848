using System.Collections.Concurrent;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Grpc.Core;

namespace Employment.HiringSubsidies.Tests.Neighbours;

/// <summary>Profiles as the tests need them: people and firms with facts, by id and by number.</summary>
public sealed class ProfilesNeighbour : ProfileDirectoryService.ProfileDirectoryServiceBase
{
    private readonly ConcurrentDictionary<string, (Profile Profile, Facts Verified)> byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> idByNumber = new(StringComparer.Ordinal);

    public Profile AddPerson(string number, string name, Person verified)
    {
        var profile = Add(Profile.Types.Kind.Person, name, new Facts { Person = verified });
        idByNumber[number] = profile.Profile_;
        return profile;
    }

    public Profile AddFirm(string name, Employer verified, string region = "410802") => Add(Profile.Types.Kind.Employer, name, new Facts { Employer = verified }, region);

    /// <summary>Profiles of which nothing is verified yet.</summary>
    public ConcurrentDictionary<string, bool> Unverified { get; } = new(StringComparer.Ordinal);

    /// <summary>Another number that leads to a profile.</summary>
    public void Alias(string number, string profile) => idByNumber[number] = profile;

    /// <summary>What is verified of a person is another now.</summary>
    public void Change(string profile, Person verified) => byId[profile] = (byId[profile].Profile, new Facts { Person = verified });

    /// <summary>What is verified of a firm is another now.</summary>
    public void Change(string profile, Employer verified) => byId[profile] = (byId[profile].Profile, new Facts { Employer = verified });

    public override Task<GetSnapshotResponse> GetSnapshot(GetSnapshotRequest request, ServerCallContext context)
    {
        var (profile, verified) = Find(request.Profile);
        var snapshot = new ProfileSnapshot
        {
            Profile = profile.Profile_,
            Kind = profile.Kind,
            Region = profile.Region,
            Version = 1,
            Facts = verified.Clone(),
            VerifiedFacts = Unverified.ContainsKey(request.Profile) ? new Facts() : verified,
        };
        return Task.FromResult(new GetSnapshotResponse { Snapshot = snapshot, Profile = request.WithProfile ? profile : null });
    }

    public override Task<FindByNumberResponse> FindByNumber(FindByNumberRequest request, ServerCallContext context) =>
        Task.FromResult(new FindByNumberResponse { Profile = Find(idByNumber.GetValueOrDefault(request.IdNumber, "")).Profile });

    private (Profile Profile, Facts Verified) Find(string id) =>
        byId.TryGetValue(id, out var found) ? found : throw new RpcException(new Status(StatusCode.NotFound, "There is no such profile."));

    private Profile Add(Profile.Types.Kind kind, string name, Facts verified, string region = "410802")
    {
        var profile = new Profile
        {
            Profile_ = Guid.CreateVersion7().ToString("D"),
            Kind = kind,
            Region = region,
            Name = name,
            MaskedNumber = "4108**********0012",
        };
        byId[profile.Profile_] = (profile, verified);
        return profile;
    }
}
