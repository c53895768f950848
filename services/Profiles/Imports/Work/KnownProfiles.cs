using System.Runtime.InteropServices;

namespace Employment.Profiles.Imports.Work;

/// <summary>Profiles that rows of a chunk are about, by the hashes of their numbers.</summary>
internal sealed class KnownProfiles
{
    private readonly Dictionary<NumberHash, KnownProfile> byHash = [];
    private readonly Dictionary<Guid, KnownProfile> byId = [];

    /// <summary>Ids of those on record.</summary>
    public Guid[] Ids => [.. byId.Keys];

    /// <summary>Those on record that the chunk changes.</summary>
    public IEnumerable<KnownProfile> Touched => byId.Values.Where(profile => profile.IsTouched);

    /// <summary>Those on record for which a row of the chunk changed nothing.</summary>
    public IEnumerable<KnownProfile> Unchanged => byId.Values.Where(profile => profile.UnchangedAsOf is not null);

    public KnownProfile? Find(ReadRow row)
    {
        foreach (var hash in row.Hashes)
        {
            if (byHash.TryGetValue(NumberHash.Of(hash), out var profile))
            {
                return profile;
            }
        }

        return null;
    }

    public KnownProfile? Find(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>Adds one that the chunk registers.</summary>
    public void Add(ReadRow row, KnownProfile profile) => byHash.Add(NumberHash.Of(row.Hashes[0]), profile);

    /// <summary>Adds one on record; several numbers may lead to it.</summary>
    public void Add(byte[] hash, KnownProfile profile)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byId, profile.Id, out _);
        known ??= profile;
        byHash[NumberHash.Of(hash)] = known;
    }
}
