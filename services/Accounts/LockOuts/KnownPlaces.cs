using Employment.Accounts.Data;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.LockOuts;

/// <summary>
/// The browsers and networks from which accounts signed in lately. They are stored as keyed hashes, and asked for names nobody has as for others.
/// </summary>
internal sealed class KnownPlaces(AccountsDb db, LookupHash hash, TimeProvider time)
{
    /// <summary>For how long after signing in a place is known.</summary>
    public static readonly TimeSpan KnownFor = TimeSpan.FromDays(30);

    /// <summary>
    /// The place of a call for a name: the browser where the name's account signed in with it, else the network. A browser that proves nothing
    /// would let a program be a new one with every try.
    /// </summary>
    /// <param name="name">The name, normalized.</param>
    /// <param name="context">The call.</param>
    /// <returns>The place, and whether the account signed in from it.</returns>
    public async Task<(string Place, bool IsKnown)> OfAsync(string name, ServerCallContext context)
    {
        var (device, network) = (DeviceOf(context), NetworkOf(context));
        var (ofDevice, ofNetwork, since) = (HashesOf(device), HashesOf(network), time.GetUtcNow() - KnownFor);
        byte[][] all = [.. ofDevice, .. ofNetwork];
        var known = await (
            from place in db.KnownPlaces
            join account in db.Accounts on place.Account equals account.Id
            where account.NormalizedUserName == name && all.Contains(place.Place) && place.LastAt > since
            select place.Place).ToListAsync(context.CancellationToken);
        return known.Exists(one => ofDevice.Any(each => each.AsSpan().SequenceEqual(one))) ? (device, true) : (network, known.Count > 0);
    }

    /// <summary>Notes from where an account signed in.</summary>
    /// <param name="account">The account.</param>
    /// <param name="inCookie">Whether it is a browser.</param>
    /// <param name="context">The call.</param>
    /// <returns>What the browser's device cookie is to hold; null for a program.</returns>
    public async Task<string?> RememberAsync(Guid account, bool inCookie, ServerCallContext context)
    {
        if (NetworkOf(context) is { Length: > 0 } network)
        {
            await KeepAsync(account, network, context.CancellationToken);
        }

        if (!inCookie)
        {
            return null;
        }

        // One that several people use stays one; a token that is not ours, or too old, is not taken over.
        var device = DeviceOf(context);
        var (hashes, since) = (HashesOf(device), time.GetUtcNow() - KnownFor);
        var isOurs = await db.KnownPlaces.AnyAsync(row => hashes.Contains(row.Place) && row.LastAt > since, context.CancellationToken);
        var token = isOurs ? context.GetClientDevice() : DeviceToken.New();
        await KeepAsync(account, Device(token), context.CancellationToken);
        return token;
    }

    private static string DeviceOf(ServerCallContext context) => DeviceToken.Is(context.GetClientDevice()) ? Device(context.GetClientDevice()) : "";

    private static string NetworkOf(ServerCallContext context) => context.GetClientNetwork() is { Length: > 0 } network ? "network:" + network : "";

    private static string Device(string token) => "device:" + token;

    private byte[][] HashesOf(string place) => place.Length == 0 ? [] : [.. hash.AllOf("place:" + place)];

    private Task KeepAsync(Guid account, string place, CancellationToken cancellationToken)
    {
        var (key, now) = (hash.Of("place:" + place), time.GetUtcNow());
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO accounts.known_place (account, place, last_at) VALUES ({account}, {key}, {now})
            ON CONFLICT (account, place) DO UPDATE SET last_at = excluded.last_at
            """,
            cancellationToken);
    }
}
