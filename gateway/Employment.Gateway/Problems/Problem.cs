using System.Globalization;
using Employment.Gateway.Transcoding;
using Grpc.Core;

namespace Employment.Gateway.Problems;

/// <summary>Why a request is refused or failed. Goes out as application/problem+json, or as a gRPC status to a gRPC client.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">gRPC status.</param>
/// <param name="Detail">For people: what happened, why, what to do. No personal data.</param>
internal sealed record Problem(int Status, StatusCode Code, string Detail)
{
    /// <summary>The fields at fault.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>Constant for programs that a service gave, e.g. "NOTICE_NOT_ENDED".</summary>
    public string? Reason { get; init; }

    /// <summary>Seconds after which trying again makes sense.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>A problem with the HTTP status that belongs to a gRPC status.</summary>
    public static Problem Of(StatusCode code, string detail) => new(GrpcCodes.HttpStatus(code), code, detail);

    /// <summary>Bad fields.</summary>
    public static Problem Invalid(IReadOnlyList<Violation> violations)
    {
        var first = violations[0];
        var more = violations.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({violations.Count - 1} more below)");
        return Of(StatusCode.InvalidArgument, $"{(first.Field.Length > 0 ? first.Field : "The request body")} {first.Description}{more}.")
            with { Violations = violations };
    }

    /// <summary>A body or message over its limit.</summary>
    public static Problem TooLarge(long limitBytes) => new(
        StatusCodes.Status413PayloadTooLarge,
        StatusCode.ResourceExhausted,
        string.Create(CultureInfo.InvariantCulture, $"The request is larger than this call accepts, {limitBytes} bytes. Send less, or in several calls."));
}
