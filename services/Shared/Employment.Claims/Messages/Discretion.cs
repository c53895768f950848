using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Claims.Messages;

/// <summary>
/// What an applicant is not shown: an employer learns which condition somebody they hired does not meet, not what is on record about that person.
/// </summary>
internal static class Discretion
{
    private const string AboutPeople = "person.";

    /// <summary>Whoever has no region is no officer.</summary>
    public static bool IsOutside(ServerCallContext context) => context.GetCaller().Region.Length == 0;

    public static void Apply(ServerCallContext context, IEnumerable<Obstacle> obstacles)
    {
        if (!IsOutside(context))
        {
            return;
        }

        foreach (var obstacle in obstacles)
        {
            obstacle.BlockingClaim = "";
            Hide(obstacle.Unmet);
        }
    }

    public static void Apply(ServerCallContext context, IEnumerable<LineDetermination> lines)
    {
        if (!IsOutside(context))
        {
            return;
        }

        foreach (var line in lines)
        {
            line.Facts = null;
            Hide(line.Entitlement.Unmet);
        }
    }

    public static void Apply(ServerCallContext context, Claim claim)
    {
        if (IsOutside(context))
        {
            Hide(claim.Roster.SelectMany(line => line.Unmet));
        }
    }

    private static void Hide(IEnumerable<Unmet> unmet)
    {
        foreach (var condition in unmet.Where(condition => condition.Fact.StartsWith(AboutPeople, StringComparison.Ordinal) || condition.Fact == "history"))
        {
            condition.Given = "";
        }
    }
}
