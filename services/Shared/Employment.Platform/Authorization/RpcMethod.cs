using Employment.Contracts.Common.V1;
using Google.Protobuf.Reflection;

namespace Employment.Platform.Authorization;

/// <summary>What the platform must know of an RPC before it lets a call through.</summary>
/// <param name="Permission">Permission the caller must hold.</param>
/// <param name="Region">How the region is checked.</param>
/// <param name="RequestId">The request's request_id field, when it is a command that has one.</param>
/// <param name="Answer">Type of the answer.</param>
internal sealed record RpcMethod(
    string Permission, Access.Types.RegionRule Region, FieldDescriptor? RequestId, MessageDescriptor? Answer)
{
    /// <summary>Whether the handler has to check the case's region before it answers.</summary>
    public bool ChecksRegion => Region is Access.Types.RegionRule.OwnOrBelow or Access.Types.RegionRule.OwnProfileOrBelow;

    /// <summary>Whether the case of a profile the caller acts for is open to the caller, whatever its region.</summary>
    public bool AdmitsOwnProfile => Region == Access.Types.RegionRule.OwnProfileOrBelow;

    /// <summary>For RPCs of published protos that cannot carry our option.</summary>
    public static RpcMethod Open { get; } =
        new(Identity.CallerIdentity.PublicPermission, Access.Types.RegionRule.None, null, null);
}
