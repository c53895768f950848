using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Platform.ServiceCalls;

/// <summary>The token by which this process calls another service: its own name and the permissions its clients were registered with.</summary>
internal sealed class ServiceIdentity(string name, IEnumerable<string> permissions, InternalTokens tokens, TimeProvider time)
{
    // Well before the token ends, and seldom enough that signing costs a call nothing.
    private static readonly TimeSpan Renewal = InternalTokens.Lifetime / 2;

    private readonly CallerIdentity caller = new($"service:{name}", ["SERVICE"], [.. permissions], "");
    private Issued? issued;

    /// <summary>Metadata of a call: what the caller gave, and the token.</summary>
    public Metadata AddTo(Metadata? headers)
    {
        Metadata all = [];
        foreach (var entry in headers ?? [])
        {
            all.Add(entry);
        }

        all.Add(InternalTokens.MetadataKey, Token());
        return all;
    }

    // Two threads may both renew it: either token is good.
    private string Token()
    {
        var now = time.GetUtcNow();
        if (issued is not { } held || now - held.At > Renewal)
        {
            held = new Issued(tokens.Issue(caller), now);
            issued = held;
        }

        return held.Token;
    }

    private sealed record Issued(string Token, DateTimeOffset At);
}
