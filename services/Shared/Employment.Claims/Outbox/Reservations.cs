using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Contracts.Funds.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Claims.Outbox;

/// <summary>
/// Reserves before a step commits. The attempt is on record, committed, before the fund is asked, and goes in the transaction of the step: where
/// the process dies between both, the attempt stays, and the next review or the sweep gives back what it had set aside.
/// </summary>
internal sealed class Reservations(IServiceScopeFactory scopes, FundsClient funds, DbContext db, TimeProvider time)
{
    /// <summary>Reserves.</summary>
    /// <param name="claim">The claim, locked by the caller: there is one attempt at a time.</param>
    /// <param name="request">All but its request id.</param>
    /// <param name="cancellation">Ends it; the attempt then stays for the sweep.</param>
    /// <returns>What stands in the way; null: it is reserved.</returns>
    public async Task<FundsRefusal?> ReserveAsync(Guid claim, ReserveRequest request, CancellationToken cancellation)
    {
        if (await OpenAsync(claim, cancellation) is { } leftover)
        {
            await GiveBackAsync(claim, leftover, cancellation);
        }

        request.RequestId = (await BeginAsync(claim, cancellation)).ToString("D");
        var refusal = await funds.ReserveAsync(request, cancellation);
        if (refusal is { IsLeftover: true })
        {
            await RequireHeldAsync(claim, Guid.Parse(request.RequestId), cancellation);
            await GiveBackAsync(claim, Guid.Parse(request.RequestId), cancellation);
            request.RequestId = (await BeginAsync(claim, cancellation)).ToString("D");
            refusal = await funds.ReserveAsync(request, cancellation);
        }

        await EndAsync(claim, inThisTransaction: refusal is null, cancellation);
        return refusal;
    }

    /// <summary>Gives back what an attempt may have set aside; the request's id comes from the attempt's, so that twice is once.</summary>
    public Task GiveBackAsync(Guid claim, Guid attempt, CancellationToken cancellation) => funds.ReleaseAsync(
        new ReleaseRequest { RequestId = ReleaseId(attempt).ToString("D"), Claim = claim.ToString("D"), Why = "An attempt to reserve that did not go on." },
        cancellation);

    private static Guid ReleaseId(Guid attempt)
    {
        var bytes = attempt.ToByteArray();
        bytes[15] ^= 0x80;
        return new Guid(bytes);
    }

    private async Task<Guid?> OpenAsync(Guid claim, CancellationToken cancellation) =>
        (await db.Set<AttemptRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Claim == claim, cancellation))?.RequestId;

    /// <summary>
    /// Who lost the claim's lock while the fund was asked, because the connection broke, must not take what the next call has reserved for it: the
    /// question fails on the broken connection, and finds another's attempt on any other.
    /// </summary>
    private async Task RequireHeldAsync(Guid claim, Guid attempt, CancellationToken cancellation)
    {
        if (await OpenAsync(claim, cancellation) != attempt)
        {
            throw new Refusal(StatusCode.Aborted, "CLAIM_TAKEN_OVER", "Another call went on with this claim meanwhile. Repeat the review to see what became of it.").ToException();
        }
    }

    /// <summary>In a transaction of its own, so that it is there whatever becomes of the step.</summary>
    private async Task<Guid> BeginAsync(Guid claim, CancellationToken cancellation)
    {
        var attempt = new AttemptRow { Claim = claim, RequestId = Guid.CreateVersion7(), At = time.GetUtcNow() };
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<DbContext>();
        await own.Set<AttemptRow>().Where(row => row.Claim == claim).ExecuteDeleteAsync(cancellation);
        own.Add(attempt);
        await own.SaveChangesAsync(cancellation);
        return attempt.RequestId;
    }

    private async Task EndAsync(Guid claim, bool inThisTransaction, CancellationToken cancellation)
    {
        if (inThisTransaction)
        {
            await db.Set<AttemptRow>().Where(row => row.Claim == claim).ExecuteDeleteAsync(cancellation);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DbContext>().Set<AttemptRow>().Where(row => row.Claim == claim).ExecuteDeleteAsync(cancellation);
    }
}
