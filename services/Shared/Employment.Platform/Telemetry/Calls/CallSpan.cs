using System.Diagnostics;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>What a sampled span of a call says: names of the protos and templates of routes, nothing a caller wrote.</summary>
internal static class CallSpan
{
    /// <summary>Probes and scrapes are no calls; nobody looks for their traces.</summary>
    public static void Forget(Activity activity)
    {
        activity.IsAllDataRequested = false;
        activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }

    public static void Describe(Activity activity, WatchedRpc rpc, StatusCode status)
    {
        activity.DisplayName = rpc.Name;
        foreach (var (label, value) in rpc.LabelsOf(status))
        {
            activity.SetTag(label, value);
        }

        if (CallEnd.IsFault(status))
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    public static void Describe(Activity activity, HttpContext context)
    {
        activity.DisplayName = CallEnd.NameOf(context);
        activity.SetTag("http.request.method", context.Request.Method);
        activity.SetTag("http.route", CallEnd.RouteOf(context));
        activity.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
