using Employment.Contracts.Funds.V1;
using Grpc.Core;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Whatever is done, in whatever order and however much of it is refused, the books balance and the lines hold what the entries say.</summary>
public sealed class LedgerTests(FundsHost host) : IClassFixture<FundsHost>
{
    private const int Steps = 90;

    private readonly List<string> reserved = [];
    private readonly List<string> queued = [];
    private readonly List<Payment> paid = [];
    private readonly List<Payment> failed = [];
    private readonly List<Payment> unknown = [];

    private FundsCalls Calls => host.Calls;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Books_AfterRandomOperations_Balance(int seed)
    {
        var random = new Random(seed);
        var kind = (Kind)seed;
        var fund = await Calls.OpenFundAsync(kind, new Dictionary<Level, long> { [Level.Centre] = 3000, [Level.City] = 2000 });
        for (var step = 0; step < Steps; step++)
        {
            await StepAsync(random, fund, kind);
            if (step % 10 == 9)
            {
                (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue($"seed {seed}, step {step}");
            }
        }

        var entries = await Calls.Ledger.ListEntriesAsync(new ListEntriesRequest { Fund = fund, PageSize = 200, Month = "2024-07" }, FundsCalls.Finance());
        entries.Entries.Count.ShouldBeGreaterThan(Steps / 2);
        entries.Entries.ShouldAllBe(entry => entry.AmountFen > 0 && entry.Debit != entry.Credit);
    }

    [Fact]
    public async Task TrialBalance_OfAnEarlierDay_SumsUntilThenAndSaysWhetherTheBooksAgreeNow()
    {
        var fund = await Calls.OpenFundAsync(Kind.SkillsCampaign, new Dictionary<Level, long> { [Level.City] = 2000 }, year: 2022);

        var before = await BalanceAsync(fund, "2024-06-30");
        (before.Rows.Count, before.DebitFen, before.Agrees).ShouldBe((0, 0, true));
        var today = await BalanceAsync(fund, "2024-07-01");
        (today.Rows.Count, today.DebitFen, today.CreditFen, today.Agrees).ShouldBe((2, 2000, 2000, true));
    }

    [Fact]
    public async Task TrialBalance_WhereTheEntriesOfALineAreGone_DoesNotAgree()
    {
        var fund = await Calls.OpenFundAsync(Kind.SkillsCampaign, new Dictionary<Level, long> { [Level.Centre] = 3000, [Level.City] = 2000 }, year: 2023);
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();

        // Past the triggers that refuse it, as only somebody with the rights of the server can.
        await using var database = NpgsqlDataSource.Create(host.ConnectionString);
        await using var removal = database.CreateCommand(
            $"SET session_replication_role = replica; DELETE FROM funds.entry WHERE fund = '{fund}' AND level = {(int)Level.City}; RESET session_replication_role");
        await removal.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        (await BalanceAsync(fund, "2024-07-01")).Agrees.ShouldBeFalse();
    }

    private async Task<GetTrialBalanceResponse> BalanceAsync(string fund, string day) =>
        await Calls.Ledger.GetTrialBalanceAsync(new GetTrialBalanceRequest { Fund = fund, AsOf = day }, FundsCalls.Finance());

    private async Task StepAsync(Random random, string fund, Kind kind)
    {
        try
        {
            await (random.Next(10) switch
            {
                0 or 1 => ReserveAsync(random, kind),
                2 => ReleaseAsync(random),
                3 => QueueAsync(random),
                4 => PayAsync(random, fund),
                5 => RecoverAsync(random),
                6 => ReissueAsync(random),
                7 => ResolveAsync(random),
                8 => TransferAsync(random, fund),
                _ => Calls.GiveBudgetAsync(fund, random.Next(2) == 0 ? Level.Centre : Level.City, random.Next(-500, 1000) is var fen and not 0 ? fen : 1),
            });
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
        {
            // A refusal is an outcome like any other: nothing of it may be booked.
        }
    }

    private async Task ReserveAsync(Random random, Kind kind)
    {
        var claim = FundsCalls.Claim(kind, random.Next(1, 400));
        if (random.Next(2) == 0)
        {
            claim.Split.Add(new LevelShare { Level = Level.Centre, Weight = random.Next(1, 9) });
            claim.Split.Add(new LevelShare { Level = Level.City, Weight = random.Next(1, 9) });
        }

        await Calls.ReserveAsync(claim);
        reserved.Add(claim.Claim);
    }

    private async Task ReleaseAsync(Random random)
    {
        if (reserved.Concat(queued).ElementAtOrDefault(random.Next(reserved.Count + queued.Count + 1)) is { } claim)
        {
            await Calls.Reservations.ReleaseAsync(new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
            reserved.Remove(claim);
            queued.Remove(claim);
        }
    }

    private async Task QueueAsync(Random random)
    {
        if (reserved.ElementAtOrDefault(random.Next(reserved.Count + 1)) is { } claim)
        {
            var held = (await Calls.Reservations.GetReservationAsync(new GetReservationRequest { Claim = claim }, FundsCalls.Claims)).Reservation.AmountFen;
            await Calls.QueueAsync(claim, random.NextInt64(1, held + 1));
            reserved.Remove(claim);
            queued.Add(claim);
        }
    }

    private async Task PayAsync(Random random, string fund)
    {
        var batch = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        var results = (await Calls.PaymentsOfAsync(batch)).Select(payment => (Payment: payment, Says: new[] { "PAID", "FAILED", "UNKNOWN" }[random.Next(3)])).ToList();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, results)));
        paid.AddRange(results.Where(result => result.Says == "PAID").Select(result => result.Payment));
        failed.AddRange(results.Where(result => result.Says == "FAILED").Select(result => result.Payment));
        unknown.AddRange(results.Where(result => result.Says == "UNKNOWN").Select(result => result.Payment));
    }

    private async Task RecoverAsync(Random random)
    {
        if (paid.ElementAtOrDefault(random.Next(paid.Count + 1)) is { } payment)
        {
            await Calls.RecoverAsync(payment, random.NextInt64(1, payment.AmountFen + 1));
        }
    }

    /// <summary>A failed payment is paid again to another account, unless its line was given back meanwhile.</summary>
    private async Task ReissueAsync(Random random)
    {
        if (failed.ElementAtOrDefault(random.Next(failed.Count + 1)) is { } payment)
        {
            failed.Remove(payment);
            var proposed = await Calls.Payments.ProposeReissueAsync(
                new ProposeReissueRequest { RequestId = FundsCalls.NewId(), Payment = payment.Payment_, PayeeName = "示例企业", Bank = "另一银行", Account = "62230000009999", Evidence = "开户许可证" },
                FundsCalls.Finance());
            await Calls.Payments.ApproveReissueAsync(
                new ApproveReissueRequest { RequestId = FundsCalls.NewId(), Reissue = proposed.Reissue.Reissue_, Why = "已核对" }, FundsCalls.Finance("finance-2"));
        }
    }

    private async Task ResolveAsync(Random random)
    {
        if (unknown.ElementAtOrDefault(random.Next(unknown.Count + 1)) is { } payment)
        {
            unknown.Remove(payment);
            var wasPaid = random.Next(2) == 0;
            await Calls.ResolveAsync(payment, wasPaid ? Payment.Types.State.Paid : Payment.Types.State.Failed);
            (wasPaid ? paid : failed).Add(payment);
        }
    }

    private async Task TransferAsync(Random random, string fund)
    {
        var (from, to) = random.Next(2) == 0 ? (Level.Centre, Level.City) : (Level.City, Level.Centre);
        var proposal = await Calls.Funds.ProposeTransferAsync(
            new ProposeTransferRequest
            {
                RequestId = FundsCalls.NewId(), Fund = fund, Level = from, ToFund = fund, ToLevel = to, AmountFen = random.Next(1, 1500), Document = "文号3", Why = "调剂",
            },
            FundsCalls.Finance());
        await Calls.ApproveAsync(proposal.Proposal.Proposal_);
    }
}
