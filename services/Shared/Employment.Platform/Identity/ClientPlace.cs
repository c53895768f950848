using Grpc.Core;

namespace Employment.Platform.Identity;

/// <summary>
/// From where a call comes, as the gateway saw it: it drops what callers write under these names, and tells Accounts alone, which counts wrong
/// tries to sign in by it.
/// </summary>
public static class ClientPlace
{
    /// <summary>Metadata key of the client's network: an IPv4 address or an IPv6 network of /64.</summary>
    public const string NetworkKey = "x-employment-network";

    /// <summary>Metadata key of the token in the browser's device cookie.</summary>
    public const string DeviceKey = "x-employment-device";

    /// <summary>Metadata key in which Accounts says what the device cookie is to hold.</summary>
    public const string SetDeviceKey = "x-employment-set-device";

    extension(ServerCallContext context)
    {
        /// <summary>The client's network; "" where it was not told.</summary>
        public string GetClientNetwork() => context.RequestHeaders.GetValue(NetworkKey) ?? "";

        /// <summary>The token of the browser's device cookie; "" without one.</summary>
        public string GetClientDevice() => context.RequestHeaders.GetValue(DeviceKey) ?? "";
    }
}
