using System.Diagnostics;

namespace Employment.Gateway.Telemetry;

/// <summary>Tells every caller, REST and gRPC, under which id the call stands in the logs and traces of all processes.</summary>
internal static class TraceIdHeader
{
    public const string Name = "trace-id";

    /// <summary>Written when the answer starts, for an answer may be cleared and begun anew.</summary>
    public static void Add(HttpContext context) => context.Response.OnStarting(Write, context);

    private static Task Write(object state)
    {
        if (Activity.Current is { } activity)
        {
            ((HttpContext)state).Response.Headers[Name] = activity.TraceId.ToHexString();
        }

        return Task.CompletedTask;
    }
}
