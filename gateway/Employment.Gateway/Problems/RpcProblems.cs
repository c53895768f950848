using Employment.Gateway.Transcoding;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;

namespace Employment.Gateway.Problems;

/// <summary>Turns the gRPC error of a service into a problem.</summary>
internal static class RpcProblems
{
    /// <summary>The problem; faults of the service keep their details to themselves.</summary>
    public static Problem Of(RpcException error)
    {
        var problem = error.StatusCode switch
        {
            StatusCode.Unavailable => HttpProblems.Away,
            StatusCode.Internal or StatusCode.Unknown or StatusCode.DataLoss => HttpProblems.Failed with { Code = error.StatusCode },
            StatusCode.DeadlineExceeded => HttpProblems.Of(StatusCodes.Status504GatewayTimeout),
            var code => Problem.Of(code, error.Status.Detail),
        };
        return Details(error) is { } details && problem.Status < StatusCodes.Status500InternalServerError ? With(problem, details) : problem;
    }

    private static Google.Rpc.Status? Details(RpcException error)
    {
        try
        {
            return error.Trailers.GetValueBytes(RichProblem.Header) is { } bytes ? Google.Rpc.Status.Parser.ParseFrom(bytes) : null;
        }
        catch (InvalidProtocolBufferException)
        {
            // The plain status still says what happened.
            return null;
        }
    }

    private static Problem With(Problem problem, Google.Rpc.Status status)
    {
        foreach (var detail in status.Details)
        {
            if (detail.TryUnpack(out BadRequest bad))
            {
                problem = problem with { Violations = [.. bad.FieldViolations.Select(wrong => new Violation(wrong.Field, wrong.Description))] };
            }
            else if (detail.TryUnpack(out ErrorInfo info))
            {
                problem = problem with { Reason = info.Reason };
            }
            else if (detail.TryUnpack(out RetryInfo retry))
            {
                problem = problem with { RetryAfterSeconds = (int)Math.Clamp(retry.RetryDelay?.Seconds ?? 0, 1, 3600) };
            }
        }

        return problem;
    }
}
