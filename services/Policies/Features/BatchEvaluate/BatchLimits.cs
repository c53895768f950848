using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http.Metadata;

namespace Employment.Policies.Features.BatchEvaluate;

/// <summary>How large a batch may be: larger than the requests of other calls.</summary>
internal sealed class BatchLimits : IRequestSizeLimitMetadata
{
    /// <summary>Largest message, in bytes.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    // So that the message limit answers before the connection is cut.
    private const int FramingBytes = 64 * 1024;

    /// <summary>Largest HTTP body, in bytes. A stream as a whole has no limit: gRPC lifts it there.</summary>
    public long? MaxRequestBodySize => MaxBytes + FramingBytes;

    /// <summary>Lets gRPC take such a message.</summary>
    public static void Apply(GrpcServiceOptions<BatchGrpcService> options) => options.MaxReceiveMessageSize = MaxBytes;
}
