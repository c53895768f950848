using Employment.Gateway.Problems;
using Grpc.Core;

namespace Employment.Gateway.Limits;

/// <summary>Refuses calls at once when very many are under way: whoever waits behind them would be answered too late, and all of them slowly.</summary>
internal sealed class Overload(RequestDelegate next, GatewayOptions options)
{
    private static readonly Problem Full = Problem.Of(
        StatusCode.Unavailable, "Very many calls are under way at the moment, and this one was not begun. Nothing was changed; try again in a few seconds.")
        with { RetryAfterSeconds = 2 };

    private int underWay;

    /// <summary>Handles a call.</summary>
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? next(context) : CountAsync(context);

    private async Task CountAsync(HttpContext context)
    {
        try
        {
            await (Interlocked.Increment(ref underWay) <= options.CallsUnderWay ? next(context) : ProblemResponse.WriteAsync(context, Full));
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }
}
