using System.Globalization;
using Employment.Contracts.Funds.V1;
using Employment.Fire.Bank;
using Employment.Fire.Cases;
using Employment.Fire.Checks;
using Employment.Fire.Kills;
using Employment.Fire.Town;
using Grpc.Core;

namespace Employment.Fire;

/// <summary>
/// Claims from draft to money while every service, PostgreSQL and Redis are killed at random. Each day of the office new claims come in and those
/// whose notice has ended are approved; the finance office pays all the time. At the end everything is reckoned up (<see cref="Reckoning"/>).
/// </summary>
internal sealed class FireRun : IAsyncDisposable
{
    private const int AtOnce = 32;
    private const int ClaimsPerKill = 40;
    private const int CommandsPerClaim = 8;
    private const int BudgetFenPerClaim = 300_000;
    private static readonly DateOnly FirstDay = new(2023, 11, 1);
    private static readonly TimeSpan EndLimit = TimeSpan.FromMinutes(3);

    private readonly int seed;
    private readonly FireLog log;
    private readonly TownSystem town;
    private readonly SignIns signIns;
    private readonly PatientClient client;
    private readonly SimulatedBank bank;
    private readonly FinanceOffice finance;
    private readonly Journey journey;
    private readonly Reckoning reckoning;

    private FireRun(TownSystem town, int seed, FireLog log)
    {
        (this.town, this.seed, this.log) = (town, seed, log);
        signIns = new SignIns(town);
        client = new PatientClient(signIns, log);
        bank = new SimulatedBank(seed, log);
        finance = new FinanceOffice(town, client, bank, log);
        journey = new Journey(town, client, log);
        reckoning = new Reckoning(town, bank, finance, log);
    }

    public static async Task<FireReport> RunAsync(int claims, int seed, Action<string> write, CancellationToken cancellation)
    {
        var log = new FireLog(write);
        log.Say($"{claims} claims, seed {seed}");
        await using var town = await TownSystem.StartAsync(FirstDay, cancellation);
        await using var run = new FireRun(town, seed, log);
        return await run.RunAsync(claims, cancellation);
    }

    public ValueTask DisposeAsync() => reckoning.DisposeAsync();

    private async Task<FireReport> RunAsync(int claims, CancellationToken cancellation)
    {
        var random = new Random(seed);
        await SignStaffInAsync(cancellation);
        await finance.OpenAsync(Fund.Types.Kind.UnemploymentInsurance, FirstDay.Year, (long)claims * BudgetFenPerClaim, cancellation);
        await finance.OpenAsync(Fund.Types.Kind.EmploymentSubsidy, FirstDay.Year, (long)claims * BudgetFenPerClaim, cancellation);
        var cases = await new CaseLoad(town, signIns, client, random).DrawAsync(claims, cancellation);
        log.Say("accounts, funds and firms are there; the claims begin");
        using var over = new CancellationTokenSource();
        var began = log.Elapsed;
        var killer = new Killer(town, log, random).RunAsync(Math.Max(20, claims / ClaimsPerKill), log.Answered + (claims * CommandsPerClaim), over.Token);
        var paying = finance.PayAsync(over.Token, cancellation);
        var report = log.ReportAsync(() => State(cases), over.Token);
        await WorkAsync(cases, over, paying, killer, cancellation);
        await Task.WhenAll(paying, killer, report).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        log.Say("the work is done; it is reckoned up");
        var took = log.Elapsed - began;
        await reckoning.CheckAsync(cases, cancellation);
        return new FireReport(seed, Figures(cases, took), [.. log.Findings]);
    }

    /// <summary>Before the fire, so that it begins with the claims.</summary>
    private Task SignStaffInAsync(CancellationToken cancellation) =>
        Task.WhenAll(town.Accounts.Keys.Select(name => signIns.OfAsync(name, cancellation)));

    private async Task WorkAsync(IReadOnlyList<Case> cases, CancellationTokenSource over, Task paying, Task killer, CancellationToken cancellation)
    {
        try
        {
            await DaysAsync(cases, cancellation);
            await reckoning.UntilSettledAsync(EndLimit, [paying, killer], cancellation);
        }
        catch (Exception stuck) when (stuck is TimeoutException or RpcException)
        {
            log.Wrong(stuck.Message);
        }
        finally
        {
            await over.CancelAsync();
        }
    }

    /// <summary>Three days of new claims; each is decided on the first day after its notice.</summary>
    private async Task DaysAsync(IReadOnlyList<Case> cases, CancellationToken cancellation)
    {
        var today = FirstDay;
        IReadOnlyList<Case> inNotice = [];
        foreach (var arriving in cases.Chunk((cases.Count + 2) / 3).Append([]))
        {
            finance.Today = today;
            log.Say($"{today:yyyy-MM-dd}: {arriving.Length} claims come in, {inNotice.Count} are decided");
            var tasks = inNotice.Select(claim => (claim, (Func<Case, CancellationToken, Task>)journey.DecideAsync)).Concat(arriving.Select(claim => (claim, (Func<Case, CancellationToken, Task>)journey.EnterAsync)));
            await Parallel.ForEachAsync(tasks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (task, token) => await TakeAsync(task.claim, task.Item2, token));
            inNotice = [.. arriving.Where(claim => claim is { IsRefused: false, IsWithdrawn: false, Told.NoticeTo.Length: > 0 })];
            today = inNotice.Select(claim => DateOnly.Parse(claim.Told!.NoticeTo, CultureInfo.InvariantCulture)).DefaultIfEmpty(today).Max().AddDays(1);
            await town.MoveToAsync(today, cancellation);
        }
    }

    /// <summary>A claim that cannot go on is told of, and the others go on.</summary>
    private async Task TakeAsync(Case claim, Func<Case, CancellationToken, Task> step, CancellationToken cancellation)
    {
        try
        {
            await step(claim, cancellation);
        }
        catch (RpcException refused)
        {
            log.Wrong($"claim {claim.Index} ({claim.Kind}) {claim.Id} could not go on: {refused.Status}");
        }
    }

    private string State(IReadOnlyList<Case> cases) =>
        $"{cases.Count(claim => claim.Told is not null)} begun, {cases.Count(claim => claim.IsRefused)} refused, {cases.Count(claim => claim.IsWithdrawn)} taken back, {bank.Paid.Count} lines paid by the bank";

    private List<(string, string)> Figures(IReadOnlyList<Case> cases, TimeSpan took) =>
    [
        ("claims", $"{cases.Count} ({string.Join(", ", cases.CountBy(claim => claim.Kind).Select(count => $"{count.Value} {count.Key}"))})"),
        ("refused", $"{cases.Count(claim => claim.IsRefused)}"),
        ("taken back", $"{cases.Count(claim => claim.IsWithdrawn)}"),
        ("lines paid by the bank", $"{bank.Paid.Count}, {bank.PaidFen / 100} yuan; at first {bank.Failed} failed, {bank.Unknown} unknown"),
        ("commands answered", $"{log.Answered}"),
        ("sent again", log.Repeats),
        ("killed", log.Kills),
        ("took", string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0} s from the first claim to the last payment")),
    ];
}
