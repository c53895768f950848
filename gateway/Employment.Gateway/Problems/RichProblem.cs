using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;

namespace Employment.Gateway.Problems;

/// <summary>What a gRPC client is told of a problem beside status and message: google.rpc.Status in a header, as services send it.</summary>
internal static class RichProblem
{
    /// <summary>The header.</summary>
    public const string Header = "grpc-status-details-bin";

    private const string Domain = "employment";

    /// <summary>The header's value; null for a problem of which there is no more to say.</summary>
    public static string? Of(Problem problem)
    {
        var status = new Status { Code = (int)problem.Code, Message = problem.Detail };
        if (problem.Reason is { } reason)
        {
            status.Details.Add(Any.Pack(new ErrorInfo { Reason = reason, Domain = Domain }));
        }

        if (problem.RetryAfterSeconds is { } seconds)
        {
            status.Details.Add(Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(seconds)) }));
        }

        return status.Details.Count == 0 ? null : Convert.ToBase64String(status.ToByteArray()).TrimEnd('=');
    }
}
