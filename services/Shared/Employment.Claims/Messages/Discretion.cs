using Employment.Claims.Procedure;
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
    public static bool IsOutside(ServerCallContext context) => !IsOfOffice(context);

    /// <summary>Whether the caller is an officer, who stays one where they act for the applicant too.</summary>
    public static bool IsOfOffice(ServerCallContext context) => context.GetCaller().Region.Length > 0;

    /// <summary>Nobody decides a draft: whoever enters it, an officer too, learns of people what an applicant may.</summary>
    public static bool IsOutside(ServerCallContext context, State state) => state == State.Draft || IsOutside(context);

    public static void Apply(ServerCallContext context, State state, IEnumerable<Obstacle> obstacles)
    {
        if (!IsOutside(context, state))
        {
            return;
        }

        foreach (var obstacle in obstacles)
        {
            obstacle.BlockingClaim = "";
            Hide(obstacle.Unmet);
        }
    }

    public static void Apply(ServerCallContext context, State state, IEnumerable<LineDetermination> lines)
    {
        if (!IsOutside(context, state))
        {
            return;
        }

        foreach (var line in lines)
        {
            line.Facts = null;
            Hide(line.Entitlement.Unmet);
        }
    }

    /// <summary>Who objects is not told to those who are objected to.</summary>
    public static void Apply(ServerCallContext context, IEnumerable<ClaimEvent> events)
    {
        if (IsOutside(context))
        {
            foreach (var objected in events.Where(one => one.What == ClaimEvents.Objected))
            {
                objected.By = "";
            }
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
