using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Employment.Platform.Errors;

/// <summary>Refusals as google.rpc.Status with details, and the other way round to the wire.</summary>
internal static class RichStatus
{
    /// <summary>Trailer in which gRPC carries google.rpc.Status.</summary>
    public const string Trailer = "grpc-status-details-bin";

    /// <summary>Scope of the reasons in ErrorInfo.</summary>
    public const string Domain = "employment";

    public static Google.Rpc.Status From(Refusal refusal)
    {
        var status = new Google.Rpc.Status { Code = (int)refusal.Code, Message = refusal.Message };
        if (!refusal.Violations.IsEmpty)
        {
            status.Details.Add(Any.Pack(BadRequestOf(refusal)));
        }

        if (refusal.RetryAfter is { } delay)
        {
            status.Details.Add(Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(delay) }));
        }

        var info = new ErrorInfo { Reason = refusal.Reason, Domain = Domain };
        info.Metadata.Add(refusal.Metadata);
        status.Details.Add(Any.Pack(info));
        return status;
    }

    public static RpcException ToException(Google.Rpc.Status status) => new(
        new Grpc.Core.Status((StatusCode)status.Code, status.Message),
        new Metadata { { Trailer, status.ToByteArray() } });

    private static BadRequest BadRequestOf(Refusal refusal)
    {
        var request = new BadRequest();
        request.FieldViolations.Add(refusal.Violations.Select(violation => new BadRequest.Types.FieldViolation
        {
            Field = violation.Field,
            Description = violation.Description,
        }));
        return request;
    }
}
