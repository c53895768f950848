using Employment.Contracts.Funds.V1;
using Grpc.Core;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;
using State = Employment.Contracts.Funds.V1.Payment.Types.State;

namespace Employment.Funds.Tests;

/// <summary>What may be given back, handed over or carried into the next year, and what may not.</summary>
public sealed class GivenBackTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task Release_OfALineWhosePaymentIsUnderWayOrFailed_IsRefusedAndThenTakesThePaymentBack()
    {
        var fund = await FundOfAsync(Kind.UnemploymentInsurance);
        var prepared = await QueuedAsync(Kind.UnemploymentInsurance);
        await Calls.PrepareAsync(fund);
        (await FundsCalls.RefusedAsync(() => GiveBackAsync(prepared))).Reason.ShouldBe("PAYMENT_UNDER_WAY", "it is in a batch");
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.UnemploymentInsurance, 3, 700);
        var payments = await Calls.PaymentsOfAsync(batch);
        (await FundsCalls.RefusedAsync(() => GiveBackAsync(payments[0]))).Reason.ShouldBe("PAYMENT_UNDER_WAY", "it is with the bank");
        await ResultAsync(batch, payments, "UNKNOWN", "UNKNOWN", "FAILED");
        (await FundsCalls.RefusedAsync(() => GiveBackAsync(payments[0]))).Reason.ShouldBe("PAYMENT_UNDER_WAY", "the bank may have paid it");
        (await StateAsync(batch)).ShouldBe(PaymentBatch.Types.State.Released);

        var second = await ResultAsync(batch, payments, "FAILED", "PAID", "FAILED");
        second.ShouldSatisfyAllConditions(file => file.Failed.ShouldBe(1), file => file.Paid.ShouldBe(1), file => file.Unchanged.ShouldBe(1), file => file.Conflicts.ShouldBeEmpty());
        (await StateAsync(batch)).ShouldBe(PaymentBatch.Types.State.Done);
        (await FundsCalls.RefusedAsync(() => GiveBackAsync(payments[1].Claim, payments[1].Line))).Reason.ShouldBe("PAYMENT_UNDER_WAY", "it is paid");

        var reissue = (await Calls.Payments.ProposeReissueAsync(
            new ProposeReissueRequest { RequestId = FundsCalls.NewId(), Payment = payments[0].Payment_, PayeeName = "示例企业", Bank = "另一银行", Account = "62230000009999", Evidence = "开户许可证" },
            FundsCalls.Finance())).Reissue.Reissue_;
        await GiveBackAsync(payments[0]);
        (await GetAsync(payments[0])).State.ShouldBe(State.Cancelled);
        (await FundsCalls.RefusedAsync(async () => await Calls.Payments.ApproveReissueAsync(
            new ApproveReissueRequest { RequestId = FundsCalls.NewId(), Reissue = reissue, Why = "已核对" }, FundsCalls.Finance("finance-2")))).Reason.ShouldBe("REISSUE_CLOSED");

        // The bank says that it paid what was given back: told, and not booked.
        var late = await ResultAsync(batch, payments, "PAID", "PAID", "FAILED");
        late.Conflicts.ShouldHaveSingleItem().Stands.ShouldBe(State.Cancelled);
        (await Calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(700);
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task Lines_HandedOverOrGivenBack_AreNeitherTwiceNorWithMore()
    {
        var fund = await FundOfAsync(Kind.EmploymentSubsidy);
        var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, 100);
        claim.Lines.Add(new ReservationLine { Line = "2", AmountFen = 200, Person = FundsCalls.NewId() });
        claim.Lines.Add(new ReservationLine { Line = "3", AmountFen = 300, Person = FundsCalls.NewId() });
        await Calls.ReserveAsync(claim);
        (await FundsCalls.RefusedAsync(() => GiveBackAsync(claim.Claim, "9"))).Reason.ShouldBe("NO_LINE");
        var over = await FundsCalls.RefusedAsync(() => Calls.QueueAsync(claim.Claim, 101));
        (over.Reason, over.Told["leftFen"]).ShouldBe(("OVER_RESERVED", "100"));
        await Calls.QueueAsync(claim.Claim, 100);
        await GiveBackAsync(claim.Claim, "2");
        (await FundsCalls.RefusedAsync(() => Calls.QueueAsync(claim.Claim, 200, "2"))).Reason.ShouldBe("PAYMENT_STATE");

        var batch = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        var payments = await Calls.PaymentsOfAsync(batch);
        await ResultAsync(batch, payments, "PAID");
        await Calls.RecoverAsync(payments[0], 100);
        (await FundsCalls.RefusedAsync(() => Calls.QueueAsync(claim.Claim, 100))).Reason.ShouldBe("ALREADY_PAYABLE", "what came back is not paid again");
        await Calls.QueueAsync(claim.Claim, 300, "3");
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task ReleaseBatch_WithALineThatWasGivenBack_IsRefusedAndNamesItAndCancellingLetsTheOthersGo()
    {
        var fund = await FundOfAsync(Kind.SkillsCampaign);
        var (given, other) = (await QueuedAsync(Kind.SkillsCampaign), await QueuedAsync(Kind.SkillsCampaign));
        var batch = await Calls.PrepareAsync(fund);

        // As it was left when a line could be given back while a batch took its payment.
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand($"UPDATE funds.reservation_line l SET state = 4 FROM funds.payment p WHERE p.id = '{given.Payment_}' AND l.reservation = p.reservation");
        await command.ExecuteNonQueryAsync();

        (await Should.ThrowAsync<RpcException>(() => Calls.ReleaseAsync(batch))).Status.Detail.ShouldContain($"line 1 of claim {given.Claim}.");
        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(batch))).Reason.ShouldBe("GIVEN_BACK");
        await Calls.Payments.CancelBatchAsync(new CancelBatchRequest { RequestId = FundsCalls.NewId(), Batch = batch.Batch, Why = "有退回的" }, FundsCalls.Finance());
        (await GetAsync(given)).State.ShouldBe(State.Cancelled);
        var next = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        (await Calls.PaymentsOfAsync(next)).ShouldHaveSingleItem().Payment_.ShouldBe(other.Payment_);
    }

    [Fact]
    public async Task Reserve_WithFundsOfCountyCityAndProvince_AsksTheNearest()
    {
        var funds = new Dictionary<string, string>();
        foreach (var region in new[] { "410000", "410802", "410800" })
        {
            var request = new OpenFundRequest { RequestId = FundsCalls.NewId(), Kind = Kind.CountyFunds, Region = region, Year = 2024, Name = $"{region}资金" };
            funds[(await Calls.Funds.OpenFundAsync(request, FundsCalls.Finance(region: "410000"))).Fund.Fund_] = region;
        }

        foreach (var (region, nearest) in new[] { ("410802", "410802"), ("410803", "410800"), ("410800", "410800"), ("410100", "410000") })
        {
            var (reason, told) = await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(FundsCalls.Claim(Kind.CountyFunds, 10, region)));
            (reason, funds[told["fund"]]).ShouldBe(("INSUFFICIENT_FUND", nearest), region);
        }

        (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(FundsCalls.Claim(Kind.CountyFunds, 10, "420100")))).Reason.ShouldBe("NO_FUND");
    }

    [Fact]
    public async Task YearClose_WithABatchAtTheBank_TakesItsResultsInTheNextYear()
    {
        var fund = await FundOfAsync(Kind.TaxExpenditure);
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.TaxExpenditure, 1, 200);
        await using var later = await FundsHost.OnAsync(host.ConnectionString, "2025-01-01");
        var next = await later.Calls.OpenFundAsync(Kind.TaxExpenditure, new Dictionary<Level, long>(), year: 2025);
        var proposal = await later.Calls.Funds.ProposeYearCloseAsync(new ProposeYearCloseRequest { RequestId = FundsCalls.NewId(), Fund = fund, Why = "年结" }, FundsCalls.Finance());
        await later.Calls.ApproveAsync(proposal.Proposal.Proposal_);

        (await later.Calls.Payments.GetBatchAsync(new GetBatchRequest { Batch = batch.Batch }, FundsCalls.Finance())).Batch.Fund.ShouldBe(next);
        await later.Calls.TakeAsync(await later.Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [((await Calls.PaymentsOfAsync(batch)).Single(), "PAID")])));
        (await Calls.LineAsync(next, Level.City)).ShouldSatisfyAllConditions(line => line.PaidFen.ShouldBe(200), line => line.PayableFen.ShouldBe(0));
    }

    private Task<string> FundOfAsync(Kind kind) => Calls.OpenFundAsync(kind, new Dictionary<Level, long> { [Level.City] = 1_000_000 });

    private async Task<Payment> QueuedAsync(Kind kind)
    {
        var claim = FundsCalls.Claim(kind, 700);
        await Calls.ReserveAsync(claim);
        return await Calls.QueueAsync(claim.Claim, 700);
    }

    private async Task<ResultFile> ResultAsync(PaymentBatch batch, List<Payment> payments, params string[] says)
    {
        var taken = await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, payments.Zip(says))));
        taken.State.ShouldBe(ResultFile.Types.State.Taken, taken.ToString());
        return taken;
    }

    private async Task<Payment> GetAsync(Payment payment) =>
        (await Calls.Payments.GetPaymentAsync(new GetPaymentRequest { Payment = payment.Payment_ }, FundsCalls.Finance())).Payment;

    private async Task<PaymentBatch.Types.State> StateAsync(PaymentBatch batch) =>
        (await Calls.Payments.GetBatchAsync(new GetBatchRequest { Batch = batch.Batch }, FundsCalls.Finance())).Batch.State;

    private Task GiveBackAsync(Payment payment) => GiveBackAsync(payment.Claim);

    private async Task GiveBackAsync(string claim, params string[] lines) => await Calls.Reservations.ReleaseAsync(
        new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim, Lines = { lines }, Why = "WITHDRAWN" }, FundsCalls.Claims);
}
