using Grpc.Core;

namespace Employment.Benchmarks.Calls;

/// <summary>Calls whose messages stay bytes: the client then costs the same whoever answers.</summary>
internal static class RawMethods
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(static bytes => bytes, static bytes => bytes);

    public static Method<byte[], byte[]> Evaluate { get; } = Of("employment.policies.v1.PolicyService", "EvaluateEntitlements");

    /// <summary>The bank's question.</summary>
    public static Method<byte[], byte[]> QueryEligibility { get; } = Of("employment.loans.v1.EligibilityService", "QueryEligibility");

    /// <summary>Echo of calls with the view BASIC.</summary>
    public static Method<byte[], byte[]> EchoBasic { get; } = Of(EchoMode.Service, "Basic");

    /// <summary>Echo of calls with the view FULL.</summary>
    public static Method<byte[], byte[]> EchoFull { get; } = Of(EchoMode.Service, "Full");

    /// <summary>The stream of batches.</summary>
    public static Method<byte[], byte[]> EvaluateStream { get; } = Of("employment.policies.v1.BatchService", "StreamEvaluateEntitlements", MethodType.DuplexStreaming);

    /// <summary>Echo of that stream.</summary>
    public static Method<byte[], byte[]> EchoStream { get; } = Of(EchoMode.Service, "Stream", MethodType.DuplexStreaming);

    private static Method<byte[], byte[]> Of(string service, string name, MethodType type = MethodType.Unary) => new(type, service, name, Bytes, Bytes);
}
