using System.Collections.Frozen;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Deprecation;

/// <summary>Tells who makes a deprecated call, over REST or gRPC, since when it is deprecated and when it ends.</summary>
internal sealed class RetirementHeaders(RequestDelegate next, FrozenDictionary<string, RetirementNotice> rpcs)
{
    private const string Policy = "</docs#deprecation>; rel=\"deprecation\"; type=\"text/html\"";

    /// <summary>Says it in the answers to the RPCs' calls; costs nothing where none is deprecated. REST endpoints carry their notice.</summary>
    public static void Use(IApplicationBuilder app, IEnumerable<MethodDescriptor> methods)
    {
        var rpcs = methods
            .Select(method => (Path: $"/{method.Service.FullName}/{method.Name}", Notice: RetirementNotice.Of(method)))
            .Where(rpc => rpc.Notice is not null)
            .ToFrozenDictionary(rpc => rpc.Path, rpc => rpc.Notice!, StringComparer.Ordinal);
        if (rpcs.Count > 0)
        {
            app.UseMiddleware<RetirementHeaders>(rpcs);
        }
    }

    /// <summary>Handles a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var notice = context.GetEndpoint()?.Metadata.GetMetadata<RetirementNotice>() ?? rpcs.GetValueOrDefault(context.Request.Path.Value ?? "");
        if (notice is not null)
        {
            // At the start of the answer: a refusal or a failure clears what was set before.
            context.Response.OnStarting(() => Set(context.Response.Headers, notice));
        }

        return next(context);
    }

    private static Task Set(IHeaderDictionary headers, RetirementNotice notice)
    {
        headers["Deprecation"] = notice.DeprecationHeader;
        headers["Sunset"] = notice.SunsetHeader;
        headers.Link = Policy;
        return Task.CompletedTask;
    }
}
