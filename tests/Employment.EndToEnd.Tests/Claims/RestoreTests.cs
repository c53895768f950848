using System.Collections.Concurrent;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Npgsql;
using Shouldly;
using Xunit;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>PostgreSQL is lost under load and brought back to an earlier instant, while the bank has what left since (docs/restore.md).</summary>
public sealed class RestoreTests
{
    private const string Far = PeopleSystem.OtherCounty;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BringBack_ToAnInstantUnderLoad_NothingIsPaidTwiceAndTheBooksBalance()
    {
        await using var postgres = await PostgresServer.StartArchivingAsync(Ct);
        await using var system = new ClaimSystem(postgres);
        await system.InitializeAsync();
        var office = new Office(system);
        var bank = new PayingBank();
        await SignInAsync(system.People);
        var fund = await office.OpenFundAsync(Fund.Types.Kind.UnemploymentInsurance, 10_000_000);
        var approved = await ApprovedAsync(system, postgres, office, near: 20, far: 3);
        Claim[] done = [.. approved[..4]], sent = [.. approved[4..7]], prepared = [.. approved[7..11]];
        Claim[] queued = [.. approved[11..15]], unsent = [.. approved[15..20]], elsewhere = [.. approved[20..]];

        using var load = new CancellationTokenSource();
        var under = UnderLoadAsync(office, await office.FirmAsync(), (await office.GraduateAsync()).Number, load.Token);

        // Before the instant: paid; with the bank; in a batch that waits for the second person; waiting, near and far.
        await SendAsync(office, fund, done);
        await PayAsync(office, bank, await office.ReleaseBatchAsync(fund));
        await SendAsync(office, fund, sent);
        var withBank = await office.ReleaseBatchAsync(fund);
        bank.Pay(await office.BankFileAsync(withBank));
        await SendAsync(office, fund, prepared);
        var atInstant = await office.PrepareAsync(fund);
        await SendAsync(office, fund, queued);
        await SendAsync(office, fund, elsewhere, Far);
        var instant = await ScalarAsync<DateTime>(system, "SELECT clock_timestamp()");

        // After it: results come, the batch that waited is released, what waited near goes out, and more is handed over and goes out.
        await office.TakeResultsAsync(withBank, bank.Batches[withBank.Number].Results);
        await PayAsync(office, bank, await office.ReleaseAsync(atInstant));
        await PayAsync(office, bank, await office.ReleaseBatchAsync(fund, PeopleSystem.County));
        await SendAsync(office, fund, unsent[..4], waitFor: 4 + elsewhere.Length);
        bank.Pay(await office.BankFileAsync(await office.ReleaseBatchAsync(fund, PeopleSystem.County)), failing: 2);
        bank.Paid.Values.Sum().ShouldBe(18);
        await Task.WhenAll(postgres.Kill9Async(), system.Kill9Async());
        await load.CancelAsync();
        (await under).ShouldBeGreaterThan(0);
        await postgres.BringBackAsync(instant, Ct);
        await system.RestartAsync();
        await system.OnAsync("2023-11-14");
        await Eventually.IsTrueAsync(() => AnswersAsync(office, approved[0]), "the gateway reaches everybody again", Soon, Ct);

        // All is of one instant, and nothing leaves.
        await ConsistentAsync(system, office, fund);
        (await StatesAsync(office, prepared)).ShouldAllBe(state => state == State.Payable);
        (await StatesAsync(office, unsent)).ShouldAllBe(state => state == State.Approved);
        await StoppedAsync(() => office.PrepareAsync(fund));
        await StoppedAsync(() => office.ReleaseAsync(atInstant));
        await StoppedAsync(() => office.BankFileAsync(withBank));

        await ReconcileAsync(office, bank, fund, withBank);
        await AllowAsync(office, bank, withBank.Number, lost: 3);
        await SendAsync(office, fund, unsent, waitFor: null);
        await Eventually.IsTrueAsync(async () => await QueuedAsync(office, fund) == unsent.Length + elsewhere.Length, "all is handed over", Soon, Ct);
        await AllowAsync(office, bank, withBank.Number, lost: 0);

        // What the bank could not pay, had not got or never will hear of again is paid now.
        var last = await office.ReleaseBatchAsync(fund);
        last.Number.ShouldBeGreaterThan(bank.Batches.Keys.Max());
        last.Lines.ShouldBe(2 + elsewhere.Length);
        await PayAsync(office, bank, last);
        await Eventually.IsTrueAsync(async () => (await StatesAsync(office, approved)).All(state => state == State.Paid), "every claim is paid", Soon, Ct);
        bank.Paid.Count.ShouldBe(approved.Length);
        bank.Paid.Values.ShouldAllBe(times => times == 1);
        await ConsistentAsync(system, office, fund);
        (await office.Funds.GetFundAsync(new GetFundRequest { Fund = fund }, await office.FinanceAsync())).Fund.Lines.Sum(line => line.PaidFen).ShouldBe(approved.Length * 100_000L);
    }

    /// <summary>Everybody signs in before the instant: sessions that begin after it are lost.</summary>
    private static async Task SignInAsync(PeopleSystem people)
    {
        foreach (var role in new[] { "CLERK", "REVIEWER", "APPROVER", "FINANCE", "SUPERVISOR", "AUDITOR" })
        {
            foreach (var region in new[] { PeopleSystem.City, PeopleSystem.County, Far })
            {
                await people.StaffAsync(role, region);
            }
        }

        await people.StaffAsync("FINANCE", PeopleSystem.Second);
    }

    /// <summary>Claims of a graduate each, approved; the base backup is taken while they are reviewed.</summary>
    private static async Task<Claim[]> ApprovedAsync(ClaimSystem system, PostgresServer postgres, Office office, int near, int far)
    {
        var claims = new ConcurrentDictionary<int, Claim>();
        var firms = new[] { await office.FirmAsync(), await office.FirmAsync(Far) };
        await EachAsync(near + far, async index =>
        {
            var (region, firm) = index < near ? (PeopleSystem.County, firms[0]) : (Far, firms[1]);
            var (_, number) = await office.GraduateAsync(region);
            var claim = await office.SubmitAsync(await office.DraftAsync(firm, [number], region), firm.Agent);
            claims[index] = await office.AcceptAsync(claim, region);
        });
        await system.OnAsync("2023-11-06");
        var backup = postgres.BackUpAsync(Ct);
        await EachAsync(claims.Count, async index => (await office.ReviewAsync(claims[index], claims[index].Region)).Obstacles.ShouldBeEmpty());
        await backup;
        await system.OnAsync("2023-11-14");
        await EachAsync(claims.Count, async index => (await office.ApproveAsync(claims[index], claims[index].Region)).Obstacles.ShouldBeEmpty());
        return [.. claims.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private static Task EachAsync(int count, Func<int, Task> act) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 6, CancellationToken = Ct }, async (index, _) => await act(index));

    /// <summary>Claims go to payment and have arrived at the fund.</summary>
    private static async Task SendAsync(Office office, string fund, Claim[] claims, string region = PeopleSystem.County, int? waitFor = 0)
    {
        var before = waitFor == 0 ? await QueuedAsync(office, fund) : 0;
        await EachAsync(claims.Length, async index => await office.SendToPaymentAsync(claims[index], region));
        if (waitFor is { } count)
        {
            await Eventually.IsTrueAsync(
                async () => await QueuedAsync(office, fund) == (count == 0 ? before + claims.Length : count), "the payments are with the fund", Soon, Ct);
        }
    }

    private static async Task<int> QueuedAsync(Office office, string fund) => (await office.Payments.ListPaymentsAsync(
        new ListPaymentsRequest { Fund = fund, State = Payment.Types.State.Queued, PageSize = 200 }, await office.FinanceAsync())).Payments.Count;

    private static async Task PayAsync(Office office, PayingBank bank, PaymentBatch batch) =>
        await office.TakeResultsAsync(batch, bank.Pay(await office.BankFileAsync(batch)));

    /// <summary>Firms submit claims until the system is gone.</summary>
    /// <returns>How many were submitted.</returns>
    private static async Task<int> UnderLoadAsync(Office office, (string Profile, string Name, Metadata Agent) firm, string number, CancellationToken until)
    {
        var submitted = 0;
        try
        {
            while (!until.IsCancellationRequested)
            {
                await office.SubmitAsync(await office.DraftAsync(firm, [number]), firm.Agent);
                submitted++;
            }
        }
        catch (RpcException) when (submitted > 0)
        {
            // It was killed.
        }

        return submitted;
    }

    private static async Task<bool> AnswersAsync(Office office, Claim claim)
    {
        try
        {
            await office.GetAsync(claim);
            var stop = await office.Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), await office.FinanceAsync());
            stop.PaymentStop.Stopped.ShouldBeTrue();
            return true;
        }
        catch (RpcException notYet) when (notYet.StatusCode == StatusCode.Unavailable)
        {
            return false;
        }
    }

    private static async Task StoppedAsync(Func<Task> act) =>
        (await Should.ThrowAsync<RpcException>(act)).Status.Detail.ShouldStartWith("Payments are stopped");

    /// <summary>What the bank got since is taken back from its files, and its results are taken once more.</summary>
    private static async Task ReconcileAsync(Office office, PayingBank bank, string fund, PaymentBatch onRecord)
    {
        await office.TakeResultsAsync(onRecord, bank.Batches[onRecord.Number].Results);
        foreach (var (number, batch) in bank.Batches.Where(pair => pair.Key > onRecord.Number))
        {
            var taken = await office.Stop.TakeBackBatchAsync(
                new TakeBackBatchRequest { RequestId = Office.New(), Fund = fund, Content = ByteString.CopyFromUtf8(batch.File) }, await office.FinanceAsync());
            taken.Batch.Number.ShouldBe(number);
            (await office.TakeResultsAsync(taken.Batch, batch.Results)).State.ShouldBe(ResultFile.Types.State.Taken);
        }
    }

    /// <summary>Finance proposes that payments go on, and the supervisor lets them, or is refused while the bank has payments that are not on record.</summary>
    private static async Task AllowAsync(Office office, PayingBank bank, long after, int lost)
    {
        var numbers = bank.Batches.Keys.Where(number => number > after).ToList();
        var proposal = new ProposeResumptionRequest { RequestId = Office.New(), Region = PeopleSystem.City, Evidence = "银行流水" };
        proposal.BankBatches.Add(numbers);
        (await office.Stop.ProposeResumptionAsync(proposal, await office.FinanceAsync())).Lost.ShouldBe(lost);
        var shown = (await office.Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), await office.SupervisorAsync())).PaymentStop.Shown;
        var approval = new ApproveResumptionRequest { RequestId = Office.New(), Region = PeopleSystem.City, Shown = shown, Why = "已核对" };
        approval.BankBatches.Add(numbers);
        var act = async () => { await office.Stop.ApproveResumptionAsync(approval, await office.SupervisorAsync()); };
        if (lost == 0)
        {
            await act();
        }
        else
        {
            (await Should.ThrowAsync<RpcException>(act)).Status.Detail.ShouldStartWith($"The bank has {lost} payments that are not on record");
        }
    }

    /// <summary>The books balance, no chain of events is broken, and claims, reservations and keys say the same.</summary>
    private static async Task ConsistentAsync(ClaimSystem system, Office office, string fund)
    {
        (await office.BooksAgreeAsync(fund)).ShouldBeTrue();
        (await AuditAsync(system)).ShouldContain(" 0 findings");
        foreach (var none in new[]
        {
            "SELECT count(*) FROM funds.reservation_line l JOIN funds.claim_key k USING (reservation, line) WHERE (l.state IN (4, 5)) <> (k.given_back_at IS NOT NULL)",
            "SELECT count(*) FROM funds.reservation_line l WHERE l.state < 4 AND NOT EXISTS (SELECT FROM funds.claim_key k WHERE k.reservation = l.reservation AND k.line = l.line)",
            """
            SELECT count(*) FROM (SELECT id FROM hiring.claim WHERE state IN ('IN_NOTICE', 'APPROVED', 'PAYABLE', 'PAID')) c
            FULL JOIN (SELECT claim FROM funds.reservation WHERE NOT released) r ON r.claim = c.id WHERE c.id IS NULL OR r.claim IS NULL
            """,
            "SELECT count(*) FROM hiring.outcome_position WHERE position > (SELECT coalesce(max(position), 0) FROM funds.outcome)",
        })
        {
            (await ScalarAsync<long>(system, none)).ShouldBe(0, none);
        }
    }

    private static async Task<string> AuditAsync(ClaimSystem system) => (await ChainCheck.RunAsync(system.People.System.ConnectionString, "hiring", Ct)).Said;

    private static async Task<State[]> StatesAsync(Office office, IReadOnlyList<Claim> claims) =>
        await Task.WhenAll(claims.Select(async claim => (await office.GetAsync(claim)).Claim.State));

    private static async Task<T> ScalarAsync<T>(ClaimSystem system, string question)
    {
        await using var connection = new NpgsqlConnection(system.People.System.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(question, connection);
        return (T)(await command.ExecuteScalarAsync(Ct))!;
    }
}
