using System.Globalization;
using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Google.Protobuf;
using Npgsql;
using Shouldly;
using Xunit;
using Decided = Employment.Contracts.Funds.V1.LostDecision.Types.Kind;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;
using State = Employment.Contracts.Funds.V1.Payment.Types.State;

namespace Employment.Funds.Tests;

/// <summary>Payments of a database that was brought back: stopped until what the bank has is on record. (Brought back in earnest: RestoreTests.)</summary>
public sealed class PaymentStopTests(FundsHost host) : IClassFixture<FundsHost>
{
    private const Kind Paying = Kind.UnemploymentInsurance;
    private const long Fen = 10_050;

    private FundsCalls Calls => host.Calls;

    private PaymentStopService.PaymentStopServiceClient Stop => host.Calls.Stop;

    [Fact]
    public async Task Stop_UntilTwoPeopleCompared_NothingLeavesAndWhatTheBankHasIsNotPaidAgain()
    {
        var fund = await Calls.OpenFundAsync(Paying, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var released = await Calls.ReleasedBatchAsync(fund, Paying, 1, Fen);
        var (known, waiting, forgotten) = (await QueuedAsync(), await QueuedAsync(), FundsCalls.Claim(Paying, Fen));
        var prepared = await Calls.PrepareAsync(fund);
        prepared.Lines.ShouldBe(2);
        await ShowsAsync(go: 1);
        await StopAsync();
        await ShowsAsync(go: 0);

        foreach (var leaving in new Func<Task>[]
        {
            () => Calls.PrepareAsync(fund), () => Calls.ReleaseAsync(prepared),
            async () => await Calls.Payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = released.Batch }, FundsCalls.Finance()),
        })
        {
            (await FundsCalls.RefusedAsync(leaving)).Reason.ShouldBe("PAYMENTS_STOPPED");
        }

        // The bank has one of the two that were prepared here, and one of a claim that nobody knows of.
        var number = prepared.Number + 40;
        var (first, second) = (FundsCalls.NewId(), FundsCalls.NewId());
        var file = FileOf(number, (first, known.Claim, Fen), (second, forgotten.Claim, Fen));
        (await FundsCalls.RefusedAsync(() => TakeBackAsync(fund, FileOf(released.Number, (first, known.Claim, Fen))))).Reason.ShouldBe("BATCH_ON_RECORD");
        var batch = await TakeBackAsync(fund, file);
        (batch.Lines, batch.Lost, batch.Batch.Number).ShouldBe((2, 1, number));
        (await TakeBackAsync(fund, file)).Lost.ShouldBe(1);
        (await StateAsync(known)).ShouldBe(State.Sent);
        (await StateAsync(waiting)).ShouldBe(State.Queued);

        // Its results name the payments as the bank has them.
        var results = $"H,1,{number},2024-07-01\r\nR,1,{first},100.50,PAID,2024-07-01,ref-1,\r\nR,2,{second},100.50,PAID,2024-07-01,ref-2,\r\nT,2,2,201.00\r\n";
        (await Calls.TakeAsync(await Calls.UploadAsync(batch.Batch, results))).State.ShouldBe(ResultFile.Types.State.Taken);
        (await StateAsync(known)).ShouldBe(State.Paid);

        // What was taken back the bank has by its own list.
        await ProposeAsync(released.Number);
        (await ApproveRefusedAsync(released.Number)).ShouldBe("BATCH_NOT_AT_BANK");
        await ProposeAsync(number);
        (await ApproveRefusedAsync(number)).ShouldBe("LOST_PAYMENTS_OPEN");
        var stop = (await Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Finance())).PaymentStop;
        stop.Stopped.ShouldBeTrue();
        stop.LostPayments.ShouldHaveSingleItem().Claim.ShouldBe(forgotten.Claim);

        // The claim comes to payment again, and is paid by what the bank paid.
        await Calls.ReserveAsync(forgotten);
        var again = await Calls.QueueAsync(forgotten.Claim, Fen);
        (await ProposeAsync(number)).ShouldBe(0);
        (await StateAsync(again)).ShouldBe(State.Paid);
        (await ApproveRefusedAsync(number, number + 1)).ShouldBe("BATCHES_DIFFER");
        await Stop.ApproveResumptionAsync(await ApprovalAsync(number), FundsCalls.Supervisor());

        var next = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        next.Number.ShouldBeGreaterThan(number);
        (await Calls.PaymentsOfAsync(next)).ShouldHaveSingleItem().Payment_.ShouldBe(waiting.Payment_);
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task Resolve_PaymentOfAClaimThatNeverComesAgain_IsAttributedOrClosedWithEvidence()
    {
        var fund = await Calls.OpenFundAsync(Paying, new Dictionary<Level, long> { [Level.City] = 1_000_000 }, "410803");
        var waiting = await QueuedAsync("410803");
        await StopAsync();
        var (first, second, number) = (FundsCalls.NewId(), FundsCalls.NewId(), 900L);
        var file = FileOf(number, (first, FundsCalls.NewId(), Fen), (second, FundsCalls.NewId(), 300)).Replace(",410800,", ",410803,", StringComparison.Ordinal);
        var lines = file.Split("\r\n");
        await TakeBackAsync(fund, string.Join("\r\n", lines[..2]));
        await ProposeAsync(number);
        (await ApproveRefusedAsync(number)).ShouldBe("BATCH_INCOMPLETE");
        await TakeBackAsync(fund, string.Join("\r\n", [lines[0], lines[2]]));
        await ProposeAsync(number);
        (await ApproveRefusedAsync(number)).ShouldBe("BATCH_INCOMPLETE", "the closing line is missing");
        await TakeBackAsync(fund, string.Join("\r\n", [lines[0], lines[2], lines[3] + "1"]));
        await ProposeAsync(number);
        (await ApproveRefusedAsync(number)).ShouldBe("BATCH_CHECK");
        (await FundsCalls.RefusedFieldsAsync(() => TakeBackAsync(fund, file.Replace(lines[3], lines[3] + "1", StringComparison.Ordinal)))).ShouldBe(["content"]);
        (await FundsCalls.RefusedAsync(() => TakeBackAsync(fund, file.Replace(",410803,", ",410800,", StringComparison.Ordinal)))).Reason.ShouldBe("BATCH_REGION");
        await TakeBackAsync(fund, file);

        // Neither does by itself: what one officer says is shown to the other and carried out with the resumption.
        (await FundsCalls.RefusedAsync(() => ResolveAsync(second, waiting.Payment_))).Reason.ShouldBe("AMOUNT_DIFFERS");
        await ResolveAsync(first, waiting.Payment_);
        (await StateAsync(waiting)).ShouldBe(State.Queued);
        (await ProposeAsync(number)).ShouldBe(1, "the other is not decided of");
        var early = await ShownAsync();
        await ResolveAsync(second, "");
        (await ApproveRefusedAsync(Approval(early, number))).ShouldBe("DECISIONS_DIFFER");
        var stop = (await Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Supervisor())).PaymentStop;
        stop.Lost.ShouldBe(0);
        stop.TakenBack.ShouldHaveSingleItem().Number.ShouldBe(number);
        stop.Decisions.Select(each => (each.Kind, each.Lost.LostPayment_, each.Payment?.Payment_, each.DecidedBy, each.PayeeDiffers)).ShouldBe(
            [(Decided.Attributed, first, waiting.Payment_, "finance-1", false), (Decided.Closed, second, null, "finance-1", false)]);

        (await FundsCalls.RefusedAsync(async () => await Stop.ApproveResumptionAsync(await ApprovalAsync(number), FundsCalls.Supervisor("finance-1")))).Reason.ShouldBe("SECOND_PERSON");
        await ProposeAsync("finance-3", number);
        (await FundsCalls.RefusedAsync(async () => await Stop.ApproveResumptionAsync(await ApprovalAsync(number), FundsCalls.Supervisor("finance-1")))).Reason.ShouldBe(
            "SECOND_PERSON", "who decided of a lost payment does not approve it, whoever proposed");
        await Stop.ApproveResumptionAsync(await ApprovalAsync(number), FundsCalls.Supervisor());
        (await StateAsync(waiting)).ShouldBe(State.Sent);
        (await FundsCalls.RefusedAsync(() => ResolveAsync(second, ""))).Reason.ShouldBe("LOST_PAYMENT_CLOSED");
        (await FundsCalls.RefusedAsync(() => TakeBackAsync(fund, file))).Reason.ShouldBe("PAYMENTS_GO");
    }

    [Fact]
    public async Task TakeBack_LineForAnotherPayee_IsNotTheClaimsPaymentAndIsShown()
    {
        var fund = await Calls.OpenFundAsync(Paying, new Dictionary<Level, long> { [Level.City] = 1_000_000 }, "410804");
        var (one, other) = (await QueuedAsync("410804"), await QueuedAsync("410804"));
        await StopAsync();
        var (first, second, number) = (FundsCalls.NewId(), FundsCalls.NewId(), 1900L);
        var file = FileOf(number, (first, one.Claim, Fen), (second, FundsCalls.NewId(), Fen))
            .Replace(",410800,", ",410804,", StringComparison.Ordinal).Replace("6222000000001234", "6222000000005678", StringComparison.Ordinal);
        (await TakeBackAsync(fund, file)).Lost.ShouldBe(2);
        (await StateAsync(one)).ShouldBe(State.Queued);

        // Of another claim it is refused; of the same claim and line the second person sees that the account is another.
        (await FundsCalls.RefusedAsync(() => ResolveAsync(first, other.Payment_))).Reason.ShouldBe("PAYEE_DIFFERS");
        await ResolveAsync(first, one.Payment_);

        // One that the bank's results say has failed is paid anew, which is shown as well.
        var batch = (await Calls.Payments.ListBatchesAsync(new ListBatchesRequest { Region = "410804" }, FundsCalls.Finance())).Batches.Single();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, $"H,1,{number},2024-07-01\r\nR,2,{second},100.50,FAILED,,ref-2,账号不存在\r\nT,1,0,0.00\r\n"));
        await ProposeAsync("finance-3", number);
        var decisions = (await Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Supervisor())).PaymentStop.Decisions;
        decisions.Select(each => (each.Kind, each.PayeeDiffers, each.DecidedBy, each.Evidence)).ShouldBe(
            [(Decided.Attributed, true, "finance-1", "银行流水"), (Decided.Failed, false, "finance-1", "账号不存在")]);
        await Stop.ApproveResumptionAsync(await ApprovalAsync(number), FundsCalls.Supervisor());
        (await StateAsync(one)).ShouldBe(State.Sent);
        (await StateAsync(other)).ShouldBe(State.Queued);
        (await Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Finance())).PaymentStop.Decisions.ShouldBeEmpty();
    }

    private static ApproveResumptionRequest Approval(string shown, params long[] numbers) =>
        new() { RequestId = FundsCalls.NewId(), Region = FundsCalls.City, BankBatches = { numbers }, Shown = shown, Why = "已与银行流水核对" };

    private async Task<ApproveResumptionRequest> ApprovalAsync(params long[] numbers) => Approval(await ShownAsync(), numbers);

    private async Task<string> ShownAsync() => (await Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Supervisor())).PaymentStop.Shown;

    private static string FileOf(long number, params (string Payment, string Claim, long Fen)[] lines)
    {
        var total = string.Create(CultureInfo.InvariantCulture, $"{lines.Sum(line => line.Fen) / 100m:0.00}");
        var text = lines.Select((line, index) => string.Create(
            CultureInfo.InvariantCulture, $"D,{index + 1},{line.Payment},\"示例企业, 一店\",示例银行,6222000000001234,{line.Fen / 100m:0.00},一次性扩岗补助,{line.Claim},1\r\n"));
        return $"H,1,{number},2024-07-01,UNEMPLOYMENT_INSURANCE,410800,{lines.Length},{total}\r\n{string.Concat(text)}T,{lines.Length},{total},{lines.Select((line, index) => (index + 1) * line.Fen).Sum() % 1_000_000_007}\r\n";
    }

    private async Task<Payment> QueuedAsync(string region = "410802")
    {
        var claim = FundsCalls.Claim(Paying, Fen, region);
        await Calls.ReserveAsync(claim);
        return await Calls.QueueAsync(claim.Claim, Fen);
    }

    /// <summary>As the operator does after a copy of the disk was put back.</summary>
    private Task ShowsAsync(double go) => Eventually.IsTrueAsync(
        () => Gauges.Read(host.Services, "employment.payments.go").GetValueOrDefault("", -1) == go, $"the gauge shows {go}", TimeSpan.FromSeconds(20));

    private async Task StopAsync()
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand("SELECT funds.stop_payments('Copy of the disk.')");
        await command.ExecuteNonQueryAsync();
    }

    private async Task<TakeBackBatchResponse> TakeBackAsync(string fund, string file) => await Stop.TakeBackBatchAsync(
        new TakeBackBatchRequest { RequestId = FundsCalls.NewId(), Fund = fund, Content = ByteString.CopyFromUtf8(file) }, FundsCalls.Finance());

    private async Task ResolveAsync(string lost, string payment) => await Stop.ResolveLostPaymentAsync(
        new ResolveLostPaymentRequest { RequestId = FundsCalls.NewId(), LostPayment = lost, Payment = payment, Evidence = "银行流水" }, FundsCalls.Finance());

    private Task<long> ProposeAsync(long number) => ProposeAsync("finance-1", number);

    private async Task<long> ProposeAsync(string by, long number) => (await Stop.ProposeResumptionAsync(
        new ProposeResumptionRequest { RequestId = FundsCalls.NewId(), Region = FundsCalls.City, BankBatches = { number }, Evidence = "银行流水" }, FundsCalls.Finance(by))).Lost;

    private async Task<string> ApproveRefusedAsync(params long[] numbers) => await ApproveRefusedAsync(await ApprovalAsync(numbers));

    private async Task<string> ApproveRefusedAsync(ApproveResumptionRequest request) =>
        (await FundsCalls.RefusedAsync(async () => await Stop.ApproveResumptionAsync(request, FundsCalls.Supervisor()))).Reason;

    private async Task<State> StateAsync(Payment payment) =>
        (await Calls.Payments.GetPaymentAsync(new GetPaymentRequest { Payment = payment.Payment_ }, FundsCalls.Finance())).Payment.State;
}
