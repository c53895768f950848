using System.Collections.Immutable;
using Grpc.Core;

namespace Employment.Platform.Errors;

/// <summary>An expected no: bad input, a missing permission, a rule of the business. One interceptor turns it into a status.</summary>
/// <param name="Code">The gRPC status.</param>
/// <param name="Reason">Constant for programs, UPPER_SNAKE_CASE, e.g. "NOTICE_NOT_ENDED".</param>
/// <param name="Message">For people: what happened, why, what to do. No personal data.</param>
public sealed record Refusal(StatusCode Code, string Reason, string Message)
{
    /// <summary>Fields that cannot be used, when the input is at fault.</summary>
    public ImmutableArray<FieldViolation> Violations { get; init; } = [];

    /// <summary>Further values for programs, e.g. the permission that is missing.</summary>
    public ImmutableDictionary<string, string> Metadata { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>After how long it is worth coming again, where time alone helps.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>INVALID_ARGUMENT for one field.</summary>
    /// <param name="field">Path in the request's JSON names, e.g. "facts.hire.contractMonths".</param>
    /// <param name="description">What is wrong and what is expected.</param>
    public static Refusal InvalidField(string field, string description) => InvalidFields([new(field, description)]);

    /// <summary>INVALID_ARGUMENT for several fields at once.</summary>
    /// <param name="violations">At least one.</param>
    public static Refusal InvalidFields(ImmutableArray<FieldViolation> violations) =>
        new(StatusCode.InvalidArgument, "INVALID_FIELD", $"{violations[0].Field}: {violations[0].Description}{More(violations.Length - 1)}")
        {
            Violations = violations,
        };

    /// <summary>NOT_FOUND.</summary>
    /// <param name="message">What there is none of, and where to look.</param>
    public static Refusal NotFound(string message) => new(StatusCode.NotFound, "NOT_FOUND", message);

    /// <summary>The exception that carries this refusal out of a handler.</summary>
    public RefusedException ToException() => new(this);

    private static string More(int others) => others switch
    {
        0 => "",
        1 => " (and 1 more field)",
        _ => $" (and {others} more fields)",
    };
}
