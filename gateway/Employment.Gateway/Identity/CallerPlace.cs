using Employment.Platform.Hosting;
using Employment.Platform.Identity;

namespace Employment.Gateway.Identity;

/// <summary>From where a request comes: what the connection says and the device cookie held, never a header that a caller wrote.</summary>
/// <param name="Network">The client's network.</param>
/// <param name="Device">What the device cookie held; null without one.</param>
internal sealed record CallerPlace(string Network, string? Device)
{
    /// <summary>The services that are told: an address is personal, and nobody else counts by it.</summary>
    private const string Told = "accounts";

    /// <summary>Notes it for the request.</summary>
    public static void Keep(HttpContext context, string? device) =>
        context.Features.Set(new CallerPlace(ClientNetwork.Of(context.Connection.RemoteIpAddress), device));

    /// <summary>The headers that tell the services of a cluster.</summary>
    public static IEnumerable<(string Key, string Value)> HeadersFor(HttpContext context, string cluster)
    {
        if (cluster != Told || context.Features.Get<CallerPlace>() is not { } place)
        {
            yield break;
        }

        if (place.Network.Length > 0)
        {
            yield return (ClientPlace.NetworkKey, place.Network);
        }

        if (place.Device is not null)
        {
            yield return (ClientPlace.DeviceKey, place.Device);
        }
    }
}
