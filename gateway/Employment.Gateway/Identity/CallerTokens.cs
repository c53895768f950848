using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Gateway.Identity;

/// <summary>
/// Tells services who calls, by a short-lived token of ours. A caller who has not signed in gets none: services take a call
/// without a token for anybody's.
/// </summary>
internal sealed class CallerTokens(InternalTokens tokens)
{
    private const string ReservedPrefix = "x-employment-";

    /// <summary>The token for the caller of the request; null when nobody signed in.</summary>
    public string? TokenFor(HttpContext context) =>
        context.Features.Get<CallerIdentity>() is { IsAnonymous: false } caller ? tokens.Issue(caller) : null;

    /// <summary>The same as gRPC metadata, with from where the request comes for those who are told.</summary>
    public Metadata? MetadataFor(HttpContext context, string cluster)
    {
        var metadata = TokenFor(context) is { } token ? new Metadata { { InternalTokens.MetadataKey, token } } : null;
        foreach (var (key, value) in CallerPlace.HeadersFor(context, cluster))
        {
            (metadata ??= []).Add(key, value);
        }

        return metadata;
    }

    /// <summary>Drops headers that only we may set from what came in.</summary>
    public static void RemoveInbound(IHeaderDictionary headers)
    {
        List<string>? reserved = null;
        foreach (var (name, _) in headers)
        {
            if (name.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase))
            {
                (reserved ??= []).Add(name);
            }
        }

        reserved?.ForEach(name => headers.Remove(name));
    }
}
