using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http.Metadata;

namespace Employment.Profiles.Imports;

/// <summary>How large things of an import may be; docs/imports.md tells them.</summary>
internal sealed class ImportLimits : IRequestSizeLimitMetadata
{
    /// <summary>Largest file, in bytes.</summary>
    public const long FileBytes = 1024 * 1024 * 1024;

    /// <summary>Largest part, in bytes.</summary>
    public const int PartBytes = 4 * 1024 * 1024;

    /// <summary>Imports of one caller whose files are not complete.</summary>
    public const int Uploads = 10;

    /// <summary>Entries in an import's list of faults.</summary>
    public const int ListedFaults = 20_000;

    /// <summary>How long a file may stay incomplete.</summary>
    public static readonly TimeSpan UploadTime = TimeSpan.FromDays(7);

    // Id and offset; and so that the message limit answers before the connection is cut.
    private const int FramingBytes = 64 * 1024;

    public long? MaxRequestBodySize => PartBytes + (2 * FramingBytes);

    /// <summary>Lets gRPC take a part.</summary>
    public static void Apply(GrpcServiceOptions<ImportGrpcService> options) => options.MaxReceiveMessageSize = PartBytes + FramingBytes;
}
