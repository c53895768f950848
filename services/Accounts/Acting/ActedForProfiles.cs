using Employment.Accounts.Data;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Acting;

/// <summary>The profiles for which an account of the public acts or acted: their regions decide whose case the account is.</summary>
internal sealed class ActedForProfiles(AccountsDb db, KnownProfiles profiles)
{
    /// <summary>All of them: those for which it acts, in the order in which they were activated, then those for which it acts no more.</summary>
    public async Task<IReadOnlyList<ActedFor>> OfAsync(Guid account, CancellationToken cancellationToken)
    {
        var now = await db.Profiles.AsNoTracking().Where(row => row.Account == account).OrderBy(row => row.ActivatedAt).ToListAsync(cancellationToken);
        var ended = await db.ActingEnds.AsNoTracking().Where(row => row.Account == account).Select(row => row.Profile).Distinct().ToListAsync(cancellationToken);
        var all = now.Select(row => (row.Profile, Since: (DateTimeOffset?)row.ActivatedAt))
            .Concat(ended.Except(now.Select(row => row.Profile)).Order().Select(profile => (profile, (DateTimeOffset?)null)));
        var found = new List<ActedFor>();
        foreach (var (profile, since) in all)
        {
            var known = await profiles.GetAsync(profile, cancellationToken);
            found.Add(new ActedFor(known.Profile, since, [known.Profile.Profile_, profile.ToString("D")]));
        }

        // Two that were merged are one.
        return [.. found.GroupBy(each => each.Profile.Profile_, StringComparer.Ordinal).Select(Merged)];
    }

    /// <summary>Admits administrators and auditors of a region in which an account's profiles lie, and of those above it.</summary>
    /// <param name="all">The account's profiles, at least one.</param>
    /// <param name="context">The call.</param>
    /// <returns>Those that lie in the caller's region.</returns>
    /// <exception cref="RefusedException">PERMISSION_DENIED: none does.</exception>
    public static IReadOnlyList<ActedFor> RequireRegion(IReadOnlyList<ActedFor> all, ServerCallContext context)
    {
        var shown = all.Where(each => Regions.Contains(context.GetCaller().Region, each.Profile.Region)).ToArray();
        context.RequireRegion((shown.Length > 0 ? shown[0] : all[0]).Profile.Region);
        return shown;
    }

    private static ActedFor Merged(IEnumerable<ActedFor> same) => same.First() with { Ids = [.. same.SelectMany(each => each.Ids)] };
}
