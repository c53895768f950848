using System.Collections.Immutable;
using System.Diagnostics;
using Employment.Platform.Data;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Errors;

/// <summary>Turns whatever a handler throws into the status the caller may see.</summary>
/// <param name="logger">Unexpected exceptions go here, with the trace id the caller is given.</param>
internal sealed partial class ErrorTranslator(ILogger<ErrorTranslator> logger)
{
    public RpcException Translate(Exception exception, ServerCallContext context) => exception switch
    {
        RefusedException refused => Refused(refused.Refusal, context),
        RpcException status => status,
        OperationCanceledException when context.CancellationToken.IsCancellationRequested => Canceled(context),
        DbUpdateConcurrencyException => Refused(ChangedMeanwhile, context),
        _ when DatabaseAway.Is(exception) => Away(exception, context),
        _ => Unexpected(exception, context),
    };

    private static Refusal ChangedMeanwhile { get; } = new(
        StatusCode.Aborted, "CHANGED_MEANWHILE", "Somebody else changed this in the meantime; read it again and repeat what you did.");

    private static Refusal WithoutDatabase { get; } = new(
        StatusCode.Unavailable, "DATABASE_AWAY", "What this call needs cannot be reached at the moment. Repeat the same call, with the same requestId where it has one, in a few seconds.");

    private static RpcException Canceled(ServerCallContext context) =>
        new(context.Deadline < DateTime.MaxValue && context.Deadline <= TimeProvider.System.GetUtcNow().UtcDateTime
            ? new Status(StatusCode.DeadlineExceeded, "The deadline of the call passed before the answer was ready.")
            : new Status(StatusCode.Cancelled, "The caller cancelled the call."));

    /// <summary>Bad input is anybody's to send, as often as they like: it must not fill the log.</summary>
    private static LogLevel LevelOf(Refusal refusal) =>
        refusal.Code is StatusCode.InvalidArgument or StatusCode.NotFound ? LogLevel.Debug : LogLevel.Information;

    private RpcException Refused(Refusal refusal, ServerCallContext context)
    {
        LogRefused(LevelOf(refusal), context.Method, refusal.Code, refusal.Reason);
        return RichStatus.ToException(RichStatus.From(refusal));
    }

    private RpcException Away(Exception exception, ServerCallContext context)
    {
        LogAway(context.Method, exception.GetBaseException().Message);
        return RichStatus.ToException(RichStatus.From(WithoutDatabase));
    }

    private RpcException Unexpected(Exception exception, ServerCallContext context)
    {
        LogUnexpected(exception, context.Method);
        var traceId = Activity.Current?.TraceId.ToHexString() ?? "";
        var refusal = new Refusal(
            StatusCode.Internal, "INTERNAL", $"Something went wrong on our side. Try again; if it stays, report trace id {traceId}.")
        {
            Metadata = ImmutableDictionary<string, string>.Empty.Add("traceId", traceId),
        };
        return RichStatus.ToException(RichStatus.From(refusal));
    }

    [LoggerMessage("{Method} refused: {Code} {Reason}")]
    private partial void LogRefused(LogLevel level, string method, StatusCode code, string reason);

    [LoggerMessage(LogLevel.Warning, "{Method} found PostgreSQL away: {Reason}")]
    private partial void LogAway(string method, string reason);

    [LoggerMessage(LogLevel.Error, "{Method} failed unexpectedly")]
    private partial void LogUnexpected(Exception exception, string method);
}
