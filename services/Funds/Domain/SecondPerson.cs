using Employment.Funds.Data;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Domain;

/// <summary>What one person proposes and another decides: read, held, refused and signed in one way.</summary>
internal static class SecondPerson
{
    /// <summary>The id and the reason of a decision.</summary>
    /// <param name="id">As it was sent.</param>
    /// <param name="what">What is decided, as the request's field names it, e.g. "recovery".</param>
    /// <param name="why">As it was sent.</param>
    /// <exception cref="RefusedException">INVALID_ARGUMENT naming each field at fault.</exception>
    public static Guid ReadId(string id, string what, string why)
    {
        var input = new RequestInput();
        var read = input.Id(id, what);
        input.Why(why);
        input.ThrowIfAny();
        return read;
    }

    /// <summary>The row, where the caller may decide it and nobody has.</summary>
    /// <param name="row">Held by the caller's transaction; null where there is none.</param>
    /// <param name="what">What it is, as people are told, e.g. "recovery".</param>
    /// <param name="isOpen">Whether it can still be decided.</param>
    /// <param name="context">The call.</param>
    /// <exception cref="RefusedException">NOT_FOUND, also of a foreign region; FAILED_PRECONDITION RECOVERY_CLOSED, PROPOSAL_CLOSED and so on.</exception>
    public static T Open<T>(T? row, string what, Func<T, bool> isOpen, ServerCallContext context)
        where T : class, IProposed
    {
        var found = row ?? throw Refusal.NotFound($"There is no such {what} to decide; read the list again.").ToException();
        context.RequireRegion(found.Region);
        return isOpen(found) ? found : throw FundRefusals.Of($"{what.ToUpperInvariant()}_CLOSED", $"This {what} was decided on {DayText.Of(found.DecidedAt)}.").ToException();
    }

    /// <summary>Whoever proposed it does not approve it.</summary>
    /// <exception cref="RefusedException">FAILED_PRECONDITION SECOND_PERSON.</exception>
    public static void RequireOther(IProposed row, ServerCallContext context)
    {
        if (row.ProposedBy == context.GetCaller().Subject)
        {
            throw FundRefusals.SecondPerson.ToException();
        }
    }

    /// <summary>Writes down who decided.</summary>
    public static void Sign(IProposed row, ServerCallContext context, string why, TimeProvider time)
    {
        row.DecidedBy = context.GetCaller().Subject;
        row.DecidedAt = time.GetUtcNow();
        row.DecidedWhy = why.Trim();
    }
}
