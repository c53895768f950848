using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Demo.Office;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.Demo.Past;

/// <summary>Waits until services have told each other what was done, so that it is on record as of the day on which it happened.</summary>
internal sealed class Settling(Desk desk, IReadOnlyList<ClaimInHand> claims)
{
    private const string Finance = "finance.city";
    private const string Auditor = "auditor.city";
    private const int Page = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Until the fund has a payment of each line that was handed over. What it had in an earlier run it has again.</summary>
    public Task HandedOverAsync()
    {
        var lines = claims.Where(claim => claim.Problem.Length == 0 && claim.Claim?.State == State.Payable).Sum(claim => claim.Claim!.Roster.Count(line => line.AmountFen > 0));
        return UntilAsync("payments are with the fund", async () => await CountPaymentsAsync() >= lines);
    }

    /// <summary>Until claims show what became of their payments.</summary>
    /// <param name="touched">The claims. One that is paid again is not waited for: it is with the fund once more.</param>
    public Task OutcomesTakenAsync(IEnumerable<ClaimInHand> touched) =>
        UntilLeftAsync(State.Payable, [.. touched.Where(claim => claim.Plan.Ending != Ending.Reissued).Select(claim => claim.Id)]);

    /// <summary>Until the days of corrections that were not made are over.</summary>
    public Task LapsedAsync() =>
        UntilLeftAsync(State.CorrectionRequested, [.. claims.Where(claim => claim.Plan.Ending == Ending.Lapsed && claim.Problem.Length == 0).Select(claim => claim.Id)]);

    /// <summary>Claims there are; drafts are their makers' alone.</summary>
    public async Task<IReadOnlyList<Claim>> ClaimsAsync(params State[] states)
    {
        var found = new List<Claim>();
        var request = new ListClaimsRequest { PageSize = Page };
        request.States.Add(states);
        do
        {
            var page = await desk.Claims.ListClaimsAsync(request, await desk.AsAsync(Auditor), cancellationToken: desk.Cancellation);
            found.AddRange(page.Claims);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        return found;
    }

    private Task UntilLeftAsync(State state, HashSet<string> ids) =>
        UntilAsync($"no claim is {state} any more", async () => !(await ClaimsAsync(state)).Any(claim => ids.Contains(claim.Claim_)));

    private async Task<int> CountPaymentsAsync()
    {
        var count = 0;
        var request = new ListPaymentsRequest { PageSize = Page };
        do
        {
            var page = await desk.Payments.ListPaymentsAsync(request, await desk.AsAsync(Finance), cancellationToken: desk.Cancellation);
            count += page.Payments.Count(payment => payment.ReissueOf.Length == 0);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        return count;
    }

    private async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
            {
                throw new TimeoutException($"Waited {Patience.TotalSeconds:0} s until {what}.");
            }

            await Task.Delay(Pause, desk.Cancellation);
        }
    }
}
