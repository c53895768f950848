using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Moves claims from state to state; every move is an event at the end of the claim's chain.</summary>
internal sealed class EventLog(DbContext db, BusinessClock clock, TimeProvider time)
{
    /// <summary>Takes a step.</summary>
    /// <param name="claim">The claim, locked.</param>
    /// <param name="step">The step.</param>
    /// <param name="what">What the event is called.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why.</param>
    /// <param name="decision">What is decided by it; null: nothing is.</param>
    /// <exception cref="Platform.Errors.RefusedException">The step does not follow the claim's state.</exception>
    public EventRow Take(OpenClaim claim, ClaimStep step, string what, string by, string why = "", Decision? decision = null)
    {
        var before = claim.Row.State;
        claim.Row.State = Transitions.Next(before, step);

        // A refusal looked at again, and a review undone, are those of the whole claim: every line of it is reviewed anew.
        var moved = step is ClaimStep.Reopen or ClaimStep.Return ? claim.Lines : claim.Lines.Where(line => line.State == before && line.State != State.Rejected);
        foreach (var line in moved)
        {
            line.State = claim.Row.State;
        }

        return Append(claim, what, by, why, decision);
    }

    /// <summary>Takes a step that the lines' own states make: they stay as they are.</summary>
    public EventRow TakeForLines(OpenClaim claim, ClaimStep step, string what, string by, string why)
    {
        claim.Row.State = Transitions.Next(claim.Row.State, step);
        return Append(claim, what, by, why);
    }

    /// <summary>Writes down what was done without a change of state.</summary>
    public EventRow Append(OpenClaim claim, string what, string by, string why, Decision? decision = null)
    {
        var row = claim.Row;
        var now = time.GetUtcNow();
        var written = new EventRow
        {
            Claim = row.Id,
            Position = row.LastPosition + 1,
            What = what,
            State = ClaimWords.Of(row.State),
            By = by,
            At = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
            On = clock.Today,
            Why = why,
            Content = ClaimContent.HashOf(row, claim.Lines),
        };
        written.Decision = Keep(written, decision);
        written.Hash = Hashed(written).Hash(row.LastHash);
        (row.LastPosition, row.LastHash, row.ChangedOn) = (written.Position, written.Hash, clock.Today);
        row.Revision++;
        db.Add(written);
        return written;
    }

    /// <summary>The digest of what was decided stands in the event, so that neither can be changed without the other.</summary>
    private byte[] Keep(EventRow written, Decision? decision)
    {
        if (decision is null)
        {
            return [];
        }

        var row = decision.RowOf(written);
        db.Add(row);
        return row.Hash;
    }

    private static HashedEvent Hashed(EventRow row) =>
        new(row.Claim, row.Position, row.What, row.State, row.By, row.At, row.On, row.Why, row.Content, row.Decision);
}
