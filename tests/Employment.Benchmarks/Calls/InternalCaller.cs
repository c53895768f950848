using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Grpc.Core;

namespace Employment.Benchmarks.Calls;

/// <summary>Somebody of the city as the gateway names them to a service: what is asked so goes past the gateway.</summary>
internal static class InternalCaller
{
    private const string Region = "410800";

    private static readonly InternalTokens Tokens = new(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    /// <summary>The metadata of a call.</summary>
    /// <param name="subject">Who.</param>
    /// <param name="role">Role.</param>
    /// <param name="permissions">What they may do.</param>
    public static Metadata Of(string subject, string role, params string[] permissions) => new()
    {
        { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity(subject, [role], [.. permissions], Region)) },
    };
}
