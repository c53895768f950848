using Employment.Demo.Office;
using Grpc.Core;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.Demo.Past;

/// <summary>
/// Lets the offices live through the weeks before today: people claim, officers decide, money is paid, each by their own sign-in, day by day. Every command
/// has a request id that is the same in each run, so that a run broken off is gone on with: what was done answers as it did.
/// </summary>
internal sealed class OfficePast(Desk desk, Registration registration, MovableDate date, DateOnly today, TextWriter output)
{
    public async Task TellAsync(DemoFile file)
    {
        var past = PastFile.Read();
        var days = OfficeDays.Before(today, past.Claims.SelectMany(row => row.Days.SelectMany(day => Paths.To(row.Ending, day))).Max(step => step.Day));
        var firms = Firms.ByCounty(past.Counties, file);
        var book = new PlanBook(past, days, await new MeasureBook(desk).ReadAsync(Enumerable.Range(0, days.Longest + 1).Select(day => days[day])), firms);
        var plans = book.Make();
        if (plans.Count == 0)
        {
            await output.WriteLineAsync($"registered {file.Persons.Count} people and {file.Employers.Count} firms; nothing can be claimed in the weeks before {OfficeDays.Text(today)}, so there are no claims");
            return;
        }

        var profiles = await RegisterAsync(firms.Values.SelectMany(county => county), plans);
        await date.MoveAsync(days[days.Longest]);
        var funds = await new FundOffice(desk, days, plans).OpenAsync();
        List<ClaimInHand> claims = [.. plans.Select(plan => new ClaimInHand(plan))];
        var settling = new Settling(desk, claims);
        var payments = new PaymentOffice(desk, days, funds, past.Payments, claims, settling);
        await LiveAsync(days, claims, new Applicants(desk, days, profiles), new Officers(desk), payments);
        await settling.LapsedAsync();
        await ReportAsync(book.LeftOut, claims, await settling.ClaimsAsync(), funds.Count, payments.Batches);
    }

    /// <summary>Firms and people, with what is known of them since before the first claim.</summary>
    /// <returns>Profiles of the firms, by key.</returns>
    private async Task<IReadOnlyDictionary<string, string>> RegisterAsync(IEnumerable<DemoEmployer> firms, IReadOnlyList<ClaimPlan> plans)
    {
        var profiles = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var asOf = today.AddDays(-People.KnownDaysBefore);
        await desk.ForEachAsync(firms, async firm => profiles[firm.Key] = await registration.RegisterAsync(firm, firm.Account is null ? asOf : null));
        await desk.ForEachAsync(plans.SelectMany(plan => plan.People), person => registration.RegisterAsync(person.Person, asOf));
        return profiles;
    }

    private async Task LiveAsync(OfficeDays days, List<ClaimInHand> claims, Applicants applicants, Officers officers, PaymentOffice payments)
    {
        for (var day = days.Longest; day >= 0; day--)
        {
            await date.MoveAsync(days[day]);
            await desk.ForEachAsync(claims.Where(claim => claim.Problem.Length == 0), claim => WorkAsync(claim, day, applicants, officers));
            await payments.WorkAsync(day);
        }
    }

    /// <summary>What is done on a claim on a day. One that is refused stays where it is, and the others go on.</summary>
    private async Task WorkAsync(ClaimInHand claim, int day, Applicants applicants, Officers officers)
    {
        foreach (var step in claim.Plan.Steps.Where(step => step.Day == day && claim.Problem.Length == 0))
        {
            try
            {
                await (applicants.DoAsync(claim, step.Act) ?? officers.DoAsync(claim, step.Act) ?? throw new NotSupportedException($"Nobody does {step.Act}."));
            }
            catch (RpcException refused) when (refused.StatusCode is StatusCode.FailedPrecondition or StatusCode.InvalidArgument or StatusCode.PermissionDenied or StatusCode.NotFound)
            {
                claim.Problem = $"{step.Act}: {refused.Status.Detail}";
            }
        }
    }

    private async Task ReportAsync(int leftOut, List<ClaimInHand> claims, IReadOnlyList<Contracts.Claims.V1.Claim> found, int funds, int batches)
    {
        foreach (var claim in claims.Where(claim => claim.Problem.Length > 0))
        {
            await output.WriteLineAsync($"claim {claim.Plan.Number} ({claim.Plan.Offer.Recipe.Measure}, to be {claim.Plan.Ending}) stands still: {claim.Problem}");
        }

        foreach (var (state, count) in found.CountBy(claim => claim.State).OrderBy(state => state.Key))
        {
            await output.WriteLineAsync($"{count,4} {state}");
        }

        var drafts = claims.Count(claim => claim.Claim?.State == State.Draft);
        var people = claims.Sum(claim => claim.Plan.People.Count);
        var states = found.DistinctBy(claim => claim.State).Count() + Math.Min(drafts, 1);
        await output.WriteLineAsync($"{leftOut} claims left out, for which nothing could be claimed on their day; {claims.Count(claim => claim.Problem.Length > 0)} stand still");
        await output.WriteLineAsync($"{found.Count + drafts} claims in {states} states for {people} people hired, {funds} funds, {batches} payment batches, besides the people and firms");
    }
}
