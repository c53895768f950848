using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Claims.Records;

/// <summary>A claim that this call has locked, with its lines and who did what on it.</summary>
internal sealed record OpenClaim(ClaimRow Row, List<LineRow> Lines, IReadOnlyList<Part> Parts)
{
    public string Id => Row.Id.ToString("D");

    /// <summary>Lines that were not refused.</summary>
    public IEnumerable<LineRow> LiveLines => Lines.Where(line => line.State != State.Rejected);

    /// <summary>Whether the refusal that stands was looked at again already: only a new decision can be.</summary>
    public bool WasReconsidered =>
        Parts.Select(part => part.What).LastOrDefault(what => what is ClaimEvents.Rejected or ClaimEvents.ObjectionUpheld or ClaimEvents.RefusalConfirmed) == ClaimEvents.RefusalConfirmed;

    /// <exception cref="RefusedException">The step does not follow the state.</exception>
    public void RequireStep(ClaimStep step) => Transitions.Next(Row.State, step);

    /// <summary>A draft is its maker's, one that was withdrawn too: the applicant's own, or the counter's that enters it.</summary>
    /// <exception cref="RefusedException">NOT_FOUND: it is a draft of others.</exception>
    public void RequireVisible(ServerCallContext context)
    {
        if (Row.Number.Length == 0 && !context.ActsFor(Row.Applicant.ToString("D")) && !context.GetCaller().Holds("claims.submit"))
        {
            throw Refusal.NotFound("There is no claim with this id. Look for it in the list of claims.").ToException();
        }
    }

    /// <exception cref="RefusedException">PERMISSION_DENIED: the person took another part, or it is their own claim.</exception>
    public void RequireOther(string by, bool isOwn, string what)
    {
        if (isOwn && FourEyes.PartOf(what) is not null)
        {
            throw OwnClaim.ToException();
        }

        if (FourEyes.Check(by, what, Parts) is { } refusal)
        {
            throw refusal.ToException();
        }
    }

    /// <summary>The caller is on the applicant's side.</summary>
    public static Refusal OwnClaim { get; } = new(
        StatusCode.PermissionDenied, "SECOND_PERSON", "You act for the applicant, so that nobody but a colleague can decide this claim.");
}
