using Employment.Contracts.Common.V1;
using Google.Protobuf.Reflection;

namespace Employment.Platform.Authorization;

/// <summary>Reads the rules of an RPC from its descriptor and complains where they are not written down.</summary>
internal static class RpcRules
{
    /// <summary>The name commands give the field that makes a repeat harmless.</summary>
    private const string RequestIdField = "request_id";

    /// <exception cref="InvalidOperationException">The RPC has no complete access option, or one that cannot be kept.</exception>
    public static RpcMethod Read(MethodDescriptor method)
    {
        var access = method.GetOptions()?.GetExtension(AccessExtensions.Access);
        if (access is null || access.Permission.Length == 0)
        {
            throw Wrong(method, "has no (employment.common.v1.access) option with a permission; write one in its proto");
        }

        RefuseUnkeepable(method, access.Region);
        return new RpcMethod(access.Permission, access.Region, FindRequestId(method), method.OutputType);
    }

    private static void RefuseUnkeepable(MethodDescriptor method, Access.Types.RegionRule region)
    {
        if (region is not (Access.Types.RegionRule.None or Access.Types.RegionRule.OwnOrBelow or Access.Types.RegionRule.OwnProfileOrBelow))
        {
            throw Wrong(method, "has no region rule; write NONE, OWN_OR_BELOW or OWN_PROFILE_OR_BELOW in its access option");
        }

        // What has been streamed cannot be taken back when the check turns out to be missing.
        if (region != Access.Types.RegionRule.None && IsStreaming(method))
        {
            throw Wrong(method, "streams and has a region rule, which is kept for unary RPCs only");
        }
    }

    private static FieldDescriptor? FindRequestId(MethodDescriptor method)
    {
        var field = method.InputType.FindFieldByName(RequestIdField);
        return field is not null && IsStreaming(method)
            ? throw Wrong(method, "streams and has a request_id, which is kept for unary RPCs only")
            : field;
    }

    private static bool IsStreaming(MethodDescriptor method) => method.IsClientStreaming || method.IsServerStreaming;

    private static InvalidOperationException Wrong(MethodDescriptor method, string problem) => new($"RPC {method.FullName} {problem}.");
}
