using System.Net;
using System.Net.Sockets;

namespace Employment.Platform.Hosting;

/// <summary>What counts as one client: an IPv4 address, or an IPv6 network of /64, of which one household has a whole one.</summary>
public static class ClientNetwork
{
    /// <summary>The name of the network; "" without an address.</summary>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
