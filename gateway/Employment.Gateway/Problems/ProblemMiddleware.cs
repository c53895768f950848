using Employment.Gateway.Identity;
using Employment.Gateway.Security;
using Employment.Gateway.Telemetry;

namespace Employment.Gateway.Problems;

/// <summary>Outermost: cleans what comes in, guards what goes out, and turns what was thrown or left unsaid into a problem.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    /// <summary>Handles a request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        CallerTokens.RemoveInbound(context.Request.Headers);
        TraceIdHeader.Add(context);
        if (!ProblemResponse.IsGrpc(context))
        {
            SecurityHeaders.Apply(context);
        }

        try
        {
            await next(context);
            await ExplainAsync(context);
        }
        catch (BadHttpRequestException broken) when (!context.Response.HasStarted)
        {
            await ProblemResponse.WriteAsync(context, HttpProblems.Of(broken.StatusCode));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to tell.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            LogFault(fault);
            await ProblemResponse.WriteAsync(context, HttpProblems.Failed);
        }
    }

    /// <summary>Says in words what routing or the server said by a bare status.</summary>
    private static Task ExplainAsync(HttpContext context)
    {
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < StatusCodes.Status400BadRequest || response.ContentType is not null)
        {
            return Task.CompletedTask;
        }

        var isUnknownRpc = response.StatusCode == StatusCodes.Status404NotFound && ProblemResponse.IsGrpc(context);
        return ProblemResponse.WriteAsync(context, isUnknownRpc ? HttpProblems.UnknownRpc : HttpProblems.Of(response.StatusCode));
    }

    [LoggerMessage(LogLevel.Error, "A request failed.")]
    private partial void LogFault(Exception fault);
}
