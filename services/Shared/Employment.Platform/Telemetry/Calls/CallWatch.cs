using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>
/// Sees every call begin and end, whole, with what the server itself refused. It listens to the web host's own events instead of standing
/// in the pipeline: a middleware would cost each call a state machine, this costs two look-ups and makes no objects.
/// </summary>
/// <param name="host">The web host's events.</param>
/// <param name="rpcs">What the process serves.</param>
/// <param name="metrics">Counts calls.</param>
/// <param name="log">Names slow and failed ones.</param>
/// <param name="options">Whether spans are exported.</param>
internal sealed class CallWatch(DiagnosticListener host, WatchedRpcs rpcs, RpcMetrics metrics, CallLog log, TelemetryOptions options)
    : IHostedService, IObserver<KeyValuePair<string, object?>>
{
    private const string Call = "Microsoft.AspNetCore.Hosting.HttpRequestIn";
    private const string Begun = Call + ".Start";
    private const string Ended = Call + ".Stop";
    private const string Health = "/health";
    private const string Metrics = "/metrics";

    private IDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        rpcs.Load();
        subscription = host.Subscribe(this, static name => name is Call or Begun or Ended);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not HttpContext context || Activity.Current is not { } activity)
        {
            return;
        }

        if (value.Key == Begun)
        {
            Begin(context, activity);
        }
        else if (value.Key == Ended)
        {
            End(context, activity);
        }
    }

    public void OnCompleted() => subscription?.Dispose();

    public void OnError(Exception error)
    {
    }

    private static bool IsProbe(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Health, StringComparison.Ordinal) || context.Request.Path.Equals(Metrics, StringComparison.Ordinal);

    private void Begin(HttpContext context, Activity activity)
    {
        rpcs.Find(context.Request.Path.Value)?.Begin();
        if (options.ExportsTraces && IsProbe(context))
        {
            CallSpan.Forget(activity);
        }
    }

    private void End(HttpContext context, Activity activity)
    {
        if (rpcs.Find(context.Request.Path.Value) is { } rpc)
        {
            rpc.End();
            EndRpc(context, activity, rpc);
        }
        else
        {
            EndHttp(context, activity);
        }
    }

    private void EndRpc(HttpContext context, Activity activity, WatchedRpc rpc)
    {
        var status = CallEnd.StatusOf(context);
        metrics.Ended(rpc, status, activity.Duration);
        if (IsRecorded(activity))
        {
            CallSpan.Describe(activity, rpc, status);
        }

        if (CallEnd.IsFault(status))
        {
            log.Failed(rpc.Name, status.ToString(), activity.Duration);
        }
        else if (rpc.IsUnary && log.IsSlow(activity.Duration))
        {
            log.Slow(rpc.Name, status.ToString(), activity.Duration);
        }
    }

    private void EndHttp(HttpContext context, Activity activity)
    {
        if (IsRecorded(activity))
        {
            CallSpan.Describe(activity, context);
        }

        var status = context.Response.StatusCode;
        if (status >= StatusCodes.Status500InternalServerError && !IsProbe(context) && !CallEnd.IsAborted(context))
        {
            log.Failed(CallEnd.NameOf(context), status.ToString(CultureInfo.InvariantCulture), activity.Duration);
        }
        else if (log.IsSlow(activity.Duration))
        {
            log.Slow(CallEnd.NameOf(context), status.ToString(CultureInfo.InvariantCulture), activity.Duration);
        }
    }

    private bool IsRecorded(Activity activity) => options.ExportsTraces && activity.Recorded;
}
