using Employment.Platform.Identity;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Who acts in the tests.</summary>
internal static class Staff
{
    public const string County = "410802";

    public static readonly string[] Everything =
        ["claims.submit", "claims.read", "claims.accept", "claims.review", "claims.approve", "claims.object", "claims.pay"];

    public static CallerIdentity Clerk { get; } = Of("clerk", "claims.submit", "claims.read", "claims.accept");

    public static CallerIdentity Reviewer { get; } = Of("reviewer", "claims.read", "claims.review");

    public static CallerIdentity Approver { get; } = Of("approver", "claims.read", "claims.approve");

    public static CallerIdentity Objections { get; } = Of("objections", "claims.read", "claims.object");

    public static CallerIdentity Finance { get; } = Of("finance", "claims.read", "claims.pay");

    public static CallerIdentity Supervisor { get; } = Of("supervisor", "claims.read", "claims.suspend");

    /// <summary>Somebody who may do everything, as rights allow and the second person does not.</summary>
    public static CallerIdentity Of(string name, params string[] permissions) => new(name, [], [.. permissions], County);

    public static CallerIdentity Agent(string profile) => new($"agent-{profile[^4..]}", ["EMPLOYER_AGENT"], ["claims.submit", "claims.read"], "") { Profiles = [profile] };
}
