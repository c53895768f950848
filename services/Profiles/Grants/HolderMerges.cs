using Employment.Platform.Errors;
using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Grants;

/// <summary>Merges that wait to be told to the fund.</summary>
internal sealed class HolderMerges(ProfilesDb db, TimeProvider time)
{
    private static Refusal UnderWay { get; } = new(
        StatusCode.Aborted, "MERGE_UNDER_WAY", "The profile was merged with another a moment ago, and the fund is being told. Repeat the same call in a minute.");

    /// <summary>Writes one down, in the transaction of the merge.</summary>
    public void Add(Guid from, Guid into) =>
        db.Add(new HolderMergeRow { FromProfile = from, IntoProfile = into, RequestId = Guid.CreateVersion7(), DueAt = time.GetUtcNow() });

    /// <exception cref="RefusedException">ABORTED: what one of the profiles used up does not count for the other yet, so that nothing may be decided.</exception>
    public async Task RequireNoneOfAsync(ProfileFamily family, CancellationToken cancellationToken)
    {
        var ids = family.Ids;
        if (await db.HolderMerges.AnyAsync(row => row.DoneAt == null && ids.Contains(row.IntoProfile), cancellationToken))
        {
            throw UnderWay.ToException();
        }
    }
}
