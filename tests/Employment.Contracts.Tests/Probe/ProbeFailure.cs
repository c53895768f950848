using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Status = Grpc.Core.Status;

namespace Employment.Contracts.Tests.Probe;

/// <summary>A failed call as the product's services end one: a status, a text and google.rpc details.</summary>
public static class ProbeFailure
{
    /// <summary>Not ASCII, so that its escaping on the wire is tried too.</summary>
    public const string Detail = "The month 2023-13 does not exist: 没有第13个月 (100%).";

    /// <summary>The trailer that carries google.rpc.Status.</summary>
    public const string DetailsTrailer = "grpc-status-details-bin";

    public static RpcException Of(StatusCode code)
    {
        var trailers = new Metadata { { DetailsTrailer, Details(code).ToByteArray() }, { "x-trailer", "kept" } };
        return new RpcException(new Status(code, Detail), trailers);
    }

    private static Google.Rpc.Status Details(StatusCode code) => new()
    {
        Code = (int)code,
        Message = Detail,
        Details =
        {
            Any.Pack(new BadRequest { FieldViolations = { new BadRequest.Types.FieldViolation { Field = "facts.hire.month", Description = Detail } } }),
            Any.Pack(new ErrorInfo { Reason = "NO_SUCH_MONTH", Domain = "probe" }),
        },
    };
}
