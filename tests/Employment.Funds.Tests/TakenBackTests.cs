using System.Globalization;
using Employment.Contracts.Funds.V1;
using Google.Protobuf;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;
using State = Employment.Contracts.Funds.V1.Payment.Types.State;

namespace Employment.Funds.Tests;

/// <summary>Batches taken back from the bank's files are what the bank has, whole, and nothing else.</summary>
public sealed class TakenBackTests(FundsHost host) : IClassFixture<FundsHost>
{
    private const long Fen = 10_050;
    private static long last = 5000;
    private static Task<string>? opened;

    private readonly long number = Interlocked.Add(ref last, 10);
    private readonly (string Payment, string Claim) first = (FundsCalls.NewId(), FundsCalls.NewId());
    private readonly (string Payment, string Claim) second = (FundsCalls.NewId(), FundsCalls.NewId());

    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task TakeBack_LinesThatStandInAnotherBatchOrOtherwise_IsRefusedAndLeavesNothing()
    {
        await StopAsync();
        var batch = await TakeBackAsync(Header(2, 2 * Fen), Line(1, first, Fen), Line(2, second, Fen), Closing(2, 2 * Fen, 3 * Fen));
        foreach (var other in new[]
        {
            new[] { Header(2, 2 * Fen, number + 1), Line(1, first, Fen), Line(2, second, Fen) },
            [Header(1, Fen, number + 1), Line(1, second, Fen)],
            [Header(2, 2 * Fen + 1), Line(1, first, Fen), Line(2, second, Fen + 1)],
            [Header(2, 2 * Fen), Line(1, second, Fen), Line(2, first, Fen)],
        })
        {
            (await FundsCalls.RefusedAsync(() => TakeBackAsync(other))).Reason.ShouldBe("LINES_DIFFER", string.Join("", other));
        }

        (await StopStandsAsync()).LastBatch.ShouldBeLessThanOrEqualTo(number);
        (await Calls.Payments.GetBatchAsync(new GetBatchRequest { Batch = batch.Batch.Batch }, FundsCalls.Finance())).Batch
            .ShouldSatisfyAllConditions(stands => stands.Lines.ShouldBe(2), stands => stands.TotalFen.ShouldBe(2 * Fen));
        await CloseAllAsync();
        await GoOnAsync();
    }

    [Theory]
    [InlineData(1, Fen)]
    [InlineData(3, 9 * Fen)]
    [InlineData(2, 2 * Fen + 1)]
    public async Task TakeBack_FirstPartWithAWrongFirstLine_IsPutRightByTheNextPart(int lines, long total)
    {
        await StopAsync();
        await TakeBackAsync(Header(lines, total), Line(1, first, Fen));
        (await TakeBackAsync(Header(2, 2 * Fen), Line(2, second, Fen), Closing(2, 2 * Fen, 3 * Fen))).Lines.ShouldBe(2);
        await CloseAllAsync();
        await GoOnAsync();
    }

    [Theory]
    [InlineData(2, 2 * Fen + 1)]
    [InlineData(3, 2 * Fen)]
    public async Task Resume_WithABatchThatIsNotWhatItsFirstLineSays_IsRefused(int lines, long total)
    {
        await StopAsync();
        await TakeBackAsync(Header(lines, total), Line(1, first, Fen));
        await TakeBackAsync(Header(lines, total), Line(2, second, Fen));
        await CloseAllAsync();
        (await FundsCalls.RefusedAsync(GoOnAsync)).Reason.ShouldBe("BATCH_INCOMPLETE");
        await TakeBackAsync(Header(2, 2 * Fen), Line(1, first, Fen), Line(2, second, Fen), Closing(2, 2 * Fen, 3 * Fen));
        await GoOnAsync();
    }

    [Fact]
    public async Task GetBatchFile_OfABatchTakenBack_IsRefusedForTheBankHasIt()
    {
        await StopAsync();
        var batch = (await TakeBackAsync(Header(1, Fen), Line(1, first, Fen), Closing(1, Fen, Fen))).Batch;
        await CloseAllAsync();
        await GoOnAsync();
        foreach (var part in new[] { 0, 1 })
        {
            (await FundsCalls.RefusedAsync(async () => await Calls.Payments.GetBatchFileAsync(
                new GetBatchFileRequest { Batch = batch.Batch, Part = part }, FundsCalls.Finance()))).Reason.ShouldBe("BATCH_TAKEN_BACK");
        }
    }

    [Fact]
    public async Task Results_LostLineFailedAndPaidAfterAll_IsToldOpenAgainAndPaidOnce()
    {
        var fund = await FundAsync();
        var claim = FundsCalls.Claim(Kind.UnemploymentInsurance, Fen);
        await StopAsync();
        var batch = (await TakeBackAsync(Header(1, Fen), Line(1, (first.Payment, claim.Claim), Fen), Closing(1, Fen, Fen))).Batch;
        (await ResultAsync(batch, "FAILED")).Conflicts.ShouldBeEmpty();
        (await StopStandsAsync()).Lost.ShouldBe(0, "the bank paid nothing: it may be paid");

        var told = (await ResultAsync(batch, "PAID")).Conflicts.ShouldHaveSingleItem();
        (told.Payment, told.Stands, told.Says).ShouldBe((first.Payment, State.Failed, State.Paid));
        (await StopStandsAsync()).ShouldSatisfyAllConditions(
            stop => stop.Lost.ShouldBe(1), stop => stop.LostPayments.ShouldHaveSingleItem().Result.ShouldBe(State.Paid));

        // And the other way round it is told as well, and stays paid.
        (await ResultAsync(batch, "FAILED")).Conflicts.ShouldHaveSingleItem().Stands.ShouldBe(State.Paid);
        (await StopStandsAsync()).LostPayments.ShouldHaveSingleItem().Result.ShouldBe(State.Paid);

        await Calls.ReserveAsync(claim);
        var again = await Calls.QueueAsync(claim.Claim, Fen);
        await GoOnAsync();
        (await StateAsync(again)).ShouldBe(State.Paid);
        (await FundsCalls.RefusedAsync(() => Calls.PrepareAsync(fund))).Reason.ShouldBe("NOTHING_TO_PAY");
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task Results_LostLineUnknownAndThenPaid_IsPaidWithoutAConflict()
    {
        await StopAsync();
        var batch = (await TakeBackAsync(Header(1, Fen), Line(1, first, Fen), Closing(1, Fen, Fen))).Batch;
        (await ResultAsync(batch, "UNKNOWN")).Conflicts.ShouldBeEmpty();
        (await ResultAsync(batch, "PAID")).Conflicts.ShouldBeEmpty();
        (await StopStandsAsync()).LostPayments.ShouldHaveSingleItem().Result.ShouldBe(State.Paid);
        await CloseAllAsync();
        await GoOnAsync();
    }

    [Fact]
    public async Task Find_PaymentOfAnotherAmount_IsNotTheOneThatTheBankHas()
    {
        var claim = FundsCalls.Claim(Kind.UnemploymentInsurance, Fen);
        await StopAsync();
        await FundAsync();
        await Calls.ReserveAsync(claim);
        var waiting = await Calls.QueueAsync(claim.Claim, Fen);
        (await TakeBackAsync(Header(1, Fen - 1), Line(1, (first.Payment, claim.Claim), Fen - 1), Closing(1, Fen - 1, Fen - 1))).Lost.ShouldBe(1);
        (await StateAsync(waiting)).ShouldBe(State.Queued);
        (await FundsCalls.RefusedAsync(GoOnAsync)).Reason.ShouldBe("LOST_PAYMENTS_OPEN");
        await CloseAllAsync();
        await GoOnAsync();
        await GiveBackAsync(claim);
    }

    [Fact]
    public async Task Find_LineThatTheBankCouldNotPay_LeavesThePaymentToBePaid()
    {
        var claim = FundsCalls.Claim(Kind.UnemploymentInsurance, Fen);
        await StopAsync();
        var batch = (await TakeBackAsync(Header(1, Fen), Line(1, (first.Payment, claim.Claim), Fen), Closing(1, Fen, Fen))).Batch;
        await ResultAsync(batch, "FAILED");
        await Calls.ReserveAsync(claim);
        var waiting = await Calls.QueueAsync(claim.Claim, Fen);
        await GoOnAsync();
        (await StateAsync(waiting)).ShouldBe(State.Queued);
        await GiveBackAsync(claim);
    }

    private async Task<State> StateAsync(Payment payment) =>
        (await Calls.Payments.GetPaymentAsync(new GetPaymentRequest { Payment = payment.Payment_ }, FundsCalls.Finance())).Payment.State;

    /// <summary>So that it waits in no other test.</summary>
    private async Task GiveBackAsync(ReserveRequest claim) => await Calls.Reservations.ReleaseAsync(
        new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);

    /// <summary>One fund for all of them: what is taken back is of its kind.</summary>
    private Task<string> FundAsync() =>
        opened ??= Calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 1_000_000 });

    private string Header(int lines, long total, long? other = null) =>
        $"H,1,{other ?? number},2024-07-01,UNEMPLOYMENT_INSURANCE,410800,{lines},{Yuan(total)}\r\n";

    private static string Line(int line, (string Payment, string Claim) of, long fen) =>
        $"D,{line},{of.Payment},\"示例企业, 一店\",示例银行,6222000000001234,{Yuan(fen)},一次性扩岗补助,{of.Claim},1\r\n";

    private static string Closing(int lines, long total, long check) => string.Create(CultureInfo.InvariantCulture, $"T,{lines},{Yuan(total)},{check}\r\n");

    private static string Yuan(long fen) => (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private async Task<TakeBackBatchResponse> TakeBackAsync(params string[] file) => await Calls.Stop.TakeBackBatchAsync(
        new TakeBackBatchRequest { RequestId = FundsCalls.NewId(), Fund = await FundAsync(), Content = ByteString.CopyFromUtf8(string.Concat(file)) }, FundsCalls.Finance());

    private async Task<ResultFile> ResultAsync(PaymentBatch batch, string says)
    {
        var (day, paid) = says == "PAID" ? ("2024-07-01", 1) : ("", 0);
        var text = $"H,1,{number},2024-07-01\r\nR,1,{first.Payment},{Yuan(Fen)},{says},{day},ref-1,\r\nT,1,{paid},{Yuan(paid * Fen)}\r\n";
        var taken = await Calls.TakeAsync(await Calls.UploadAsync(batch, text));
        taken.State.ShouldBe(ResultFile.Types.State.Taken, taken.ToString());
        return taken;
    }

    private async Task<PaymentStop> StopStandsAsync() => (await Calls.Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Finance())).PaymentStop;

    /// <summary>Somebody looked at each and says that it is of no claim that comes again.</summary>
    private async Task CloseAllAsync()
    {
        foreach (var lost in (await StopStandsAsync()).LostPayments)
        {
            await Calls.Stop.ResolveLostPaymentAsync(
                new ResolveLostPaymentRequest { RequestId = FundsCalls.NewId(), LostPayment = lost.LostPayment_, Evidence = "银行流水" }, FundsCalls.Finance());
        }
    }

    private async Task GoOnAsync()
    {
        await Calls.Stop.ProposeResumptionAsync(
            new ProposeResumptionRequest { RequestId = FundsCalls.NewId(), Region = FundsCalls.City, BankBatches = { number }, Evidence = "银行流水" }, FundsCalls.Finance());
        var shown = (await StopStandsAsync()).Shown;
        await Calls.Stop.ApproveResumptionAsync(
            new ApproveResumptionRequest { RequestId = FundsCalls.NewId(), Region = FundsCalls.City, BankBatches = { number }, Shown = shown, Why = "已与银行流水核对" },
            FundsCalls.Supervisor());
    }

    private async Task StopAsync()
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand("SELECT funds.stop_payments('Copy of the disk.')");
        await command.ExecuteNonQueryAsync();
    }
}
