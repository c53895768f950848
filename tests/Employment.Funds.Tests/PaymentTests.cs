using Employment.Contracts.Funds.V1;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;
using State = Employment.Contracts.Funds.V1.Payment.Types.State;

namespace Employment.Funds.Tests;

/// <summary>From a line handed over to what the bank says of it.</summary>
public sealed class PaymentTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task Batch_WithPartialFailureAndUnknown_IsTakenOnceAndBooked()
    {
        var fund = await FundOfAsync(Kind.UnemploymentInsurance);
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.UnemploymentInsurance, 3, 10_050);
        var payments = await Calls.PaymentsOfAsync(batch);
        var text = FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (payments[1], "FAILED"), (payments[2], "UNKNOWN")]);

        var taken = await Calls.TakeAsync(await Calls.UploadAsync(batch, text));
        taken.ShouldSatisfyAllConditions(
            file => file.State.ShouldBe(ResultFile.Types.State.Taken), file => file.Paid.ShouldBe(1), file => file.Failed.ShouldBe(1), file => file.Unknown.ShouldBe(1));
        var again = await Calls.TakeAsync(await Calls.UploadAsync(batch, text));
        again.ShouldSatisfyAllConditions(file => file.Unchanged.ShouldBe(3), file => file.Paid.ShouldBe(0), file => file.Conflicts.ShouldBeEmpty());

        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.PaidFen.ShouldBe(10_050), line => line.PayableFen.ShouldBe(20_100));
        (await Calls.Payments.GetBatchAsync(new GetBatchRequest { Batch = batch.Batch }, FundsCalls.Finance())).Batch.ShouldSatisfyAllConditions(
            now => now.State.ShouldBe(PaymentBatch.Types.State.Released), now => now.UnknownLines.ShouldBe(1), now => now.PaidFen.ShouldBe(10_050));
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();

        // What the bank does not know of is in no batch that follows.
        (await FundsCalls.RefusedAsync(() => Calls.PrepareAsync(fund))).Reason.ShouldBe("NOTHING_TO_PAY");

        // A later file against a result that stands is kept as a conflict.
        var against = await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payments[0], "FAILED"), (payments[1], "PAID"), (payments[2], "PAID")])));
        against.Conflicts.Select(conflict => conflict.Payment).ShouldBe([payments[0].Payment_, payments[1].Payment_]);
        against.Paid.ShouldBe(1);
    }

    [Fact]
    public async Task Batch_FourEyes_NobodyReleasesWhatTheyPreparedOrDecided()
    {
        var fund = await FundOfAsync(Kind.SkillsCampaign);
        var claim = FundsCalls.Claim(Kind.SkillsCampaign, 5000);
        await Calls.ReserveAsync(claim);
        await Calls.QueueAsync(claim.Claim, 5000, decidedBy: "finance-3");
        var batch = await Calls.PrepareAsync(fund);

        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(batch, "finance-1"))).Reason.ShouldBe("SECOND_PERSON");
        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(batch, "finance-3"))).Reason.ShouldBe("DECIDED_BY_YOU");
        var other = batch.Clone();
        other.TotalFen++;
        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(other))).Reason.ShouldBe("TOTALS_DIFFER");
        (await FundsCalls.RefusedAsync(async () => await Calls.Payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch }, FundsCalls.Finance()))).Reason.ShouldBe("BATCH_STATE");
        (await Calls.ReleaseAsync(batch)).State.ShouldBe(PaymentBatch.Types.State.Released);
        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(batch))).Reason.ShouldBe("BATCH_STATE");
    }

    [Fact]
    public async Task GetBatchFile_ReleasedBatch_HasHeaderLinesAndControlTotals()
    {
        var fund = await FundOfAsync(Kind.CityFunds);
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.CityFunds, 2, 10_050);
        var payments = await Calls.PaymentsOfAsync(batch);

        var file = (await Calls.Payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch }, FundsCalls.Finance("finance-2"))).File;
        var part = (await Calls.Payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch, Part = 1 }, FundsCalls.Finance("finance-2"))).File;

        file.Content.ToStringUtf8().ShouldBe(
            $"H,1,{batch.Number},2024-07-01,CITY_FUNDS,410800,2,201.00\r\n"
            + $"D,1,{payments[0].Payment_},\"示例企业, 一店\",示例银行,6222000000001234,100.50,一次性扩岗补助,{payments[0].Claim},1\r\n"
            + $"D,2,{payments[1].Payment_},\"示例企业, 一店\",示例银行,6222000000001234,100.50,一次性扩岗补助,{payments[1].Claim},1\r\n"
            + "T,2,201.00,30150\r\n");
        part.Content.ShouldBe(file.Content);
        (await Calls.Payments.GetBatchFileAsync(new GetBatchFileRequest { Batch = batch.Batch }, FundsCalls.Auditor())).File.ShouldBe(file);
        (await FundsCalls.RefusedAsync(async () => await Calls.Payments.GetBatchFileAsync(
            new GetBatchFileRequest { Batch = batch.Batch }, FundsCalls.Supervisor()))).Reason.ShouldBe("MISSING_PERMISSION");
        payments[0].Account.ShouldBe("************1234");
        (await StoredAccountsAsync()).ShouldNotContain("6222000000001234");
    }

    [Fact]
    public async Task TakeResultFile_WithFaults_ListsThemAndTakesNothing()
    {
        var fund = await CountyFundAsync();
        var before = (await Calls.LineAsync(fund, Level.City)).PaidFen;
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.CountyFunds, 2, 100);
        var payments = await Calls.PaymentsOfAsync(batch);
        var good = FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (payments[1], "PAID")]);
        var elsewhere = payments[1].Clone();
        elsewhere.Payment_ = FundsCalls.NewId();
        var dearer = payments[1].Clone();
        dearer.AmountFen++;

        foreach (var bad in new[]
        {
            good.Replace("T,2,2,2.00", "T,2,2,2.01", StringComparison.Ordinal), good.Replace($"H,1,{batch.Number}", $"H,1,{batch.Number + 1}", StringComparison.Ordinal), good[..good.IndexOf("T,", StringComparison.Ordinal)],
            FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (elsewhere, "PAID")]), FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (dearer, "PAID")]),
            FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (payments[0], "PAID")]), good.Replace("PAID", "SETTLED", StringComparison.Ordinal),
        })
        {
            var file = await Calls.TakeAsync(await Calls.UploadAsync(batch, bad));
            file.State.ShouldBe(ResultFile.Types.State.Faulty, bad);
            file.Faults.ShouldNotBeEmpty();
        }

        (await Calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(before);
        (await Calls.TakeAsync(await Calls.UploadAsync(batch, good))).Paid.ShouldBe(2);
    }

    [Theory]
    [InlineData("ref-1", "ref\0-1", "line 2: holds a control character or is not UTF-8")]
    [InlineData("账号不存在", "账号\u0007不存在", "line 3: holds a control character or is not UTF-8")]
    [InlineData("PAID,2024-07-01", "PAID,2024-07-02", "line 2: says it was paid on 2024-07-02, which is still to come")]
    public async Task TakeResultFile_LineThatCannotBeKept_IsRefusedByItsNumber(string good, string bad, string fault)
    {
        var (batch, text) = await ResultsAsync();
        var file = await Calls.TakeAsync(await Calls.UploadAsync(batch, text.Replace(good, bad, StringComparison.Ordinal)));
        file.State.ShouldBe(ResultFile.Types.State.Faulty);
        file.Faults.ShouldContain(fault);
        (await Calls.TakeAsync(await Calls.UploadAsync(batch, text))).Paid.ShouldBe(1);
    }

    [Fact]
    public async Task TakeResultFile_LongReason_IsCutBetweenCharacters()
    {
        var (batch, text) = await ResultsAsync();
        var file = await Calls.TakeAsync(await Calls.UploadAsync(batch, text.Replace("账号不存在", new string('某', 199) + "𠮷" + "某", StringComparison.Ordinal)));
        file.Failed.ShouldBe(1, string.Join('\n', file.Faults));
        (await Calls.PaymentsOfAsync(batch))[1].Reason.ShouldBe(new string('某', 199));
    }

    [Fact]
    public async Task Reissue_OfAFailedPayment_NeedsTwoPeopleAndIsPaidOnce()
    {
        var fund = await FundOfAsync(Kind.StartUpLoanInterest);
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.StartUpLoanInterest, 1, 700);
        var failed = (await Calls.PaymentsOfAsync(batch)).Single();
        (await FundsCalls.RefusedAsync(() => ReissueAsync(failed))).Reason.ShouldBe("PAYMENT_STATE");
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(failed, "FAILED")])));

        var reissue = (await ReissueAsync(failed)).Reissue_;
        (await FundsCalls.RefusedAsync(() => ApproveAsync(reissue, "finance-1"))).Reason.ShouldBe("SECOND_PERSON");
        var corrected = await ApproveAsync(reissue, "finance-2");
        (await FundsCalls.RefusedAsync(() => ApproveAsync(reissue, "finance-2"))).Reason.ShouldBe("REISSUE_CLOSED");
        (await FundsCalls.RefusedAsync(() => ReissueAsync(failed))).Reason.ShouldBe("PAYMENT_STATE");

        var second = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        await Calls.TakeAsync(await Calls.UploadAsync(second, FundsCalls.ResultFileOf(second, await WithSaysAsync(second, "PAID"))));
        corrected.ReissueOf.ShouldBe(failed.Payment_);
        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.PaidFen.ShouldBe(700), line => line.PayableFen.ShouldBe(0));

        // The bank says of the first, too, that it was paid: a conflict, no second payment.
        var late = await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(failed, "PAID")])));
        late.Conflicts.Single().Stands.ShouldBe(State.Reissued);
        (await Calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(700);
    }

    [Fact]
    public async Task PaidPayment_InTheDatabase_CannotBePaidASecondTimeNorUnpaid()
    {
        var fund = await FundOfAsync(Kind.TaxExpenditure);
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.TaxExpenditure, 1, 300);
        var paid = (await Calls.PaymentsOfAsync(batch)).Single();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(paid, "PAID")])));

        (await FundsCalls.RefusedAsync(() => Calls.QueueAsync(paid.Claim, 300))).Reason.ShouldBe("ALREADY_PAYABLE");
        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(
            """
            INSERT INTO funds.payment (id, reservation, line, claim, measure, fund, region, fen, payee_name, bank, account_sealed, account_mask, purpose, decided_by, owner, state, queued_at)
            SELECT gen_random_uuid(), reservation, line, claim, measure, fund, region, fen, payee_name, bank, account_sealed, account_mask, purpose, decided_by, owner, 1, queued_at
            FROM funds.payment
            WHERE state = 4
            """))).ConstraintName.ShouldBe("payment_once");
        await Should.ThrowAsync<PostgresException>(() => ExecuteAsync("UPDATE funds.payment SET state = 1 WHERE state = 4"));
    }

    [Fact]
    public async Task Recovery_OfAllThatWasPaid_GivesKeysBackAndNoFenMore()
    {
        var fund = await FundOfAsync(Kind.EmploymentSubsidy);
        var person = FundsCalls.NewId();
        var claim = Once();
        await Calls.ReserveAsync(claim);
        await Calls.QueueAsync(claim.Claim, 900);
        (await FundsCalls.RefusedAsync(() => Calls.QueueAsync(claim.Claim, 900))).Reason.ShouldBe("ALREADY_PAYABLE");
        var batch = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        var payment = (await Calls.PaymentsOfAsync(batch)).Single();
        (await FundsCalls.RefusedAsync(() => Calls.RecoverAsync(payment, 1))).Reason.ShouldBe("PAYMENT_STATE");
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, "PAID")])));

        await Calls.RecoverAsync(payment, 400);
        (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(Once()))).Reason.ShouldBe("KEY_TAKEN");
        (await FundsCalls.RefusedAsync(() => Calls.RecoverAsync(payment, 501))).Reason.ShouldBe("OVER_PAID");
        await Calls.RecoverAsync(payment, 500);

        await Calls.ReserveAsync(Once());
        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.RecoveredFen.ShouldBe(900), line => line.PaidFen.ShouldBe(900));
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();

        // 1,000 were set aside and 900 handed over: the rest was free at once.
        (await Calls.LineAsync(fund, Level.City)).AvailableFen.ShouldBe(1_000_000 - 1000);

        ReserveRequest Once() => ReserveTests.With(FundsCalls.Claim(Kind.EmploymentSubsidy, 1000, person: person), new ClaimKey { Kind = ClaimKey.Types.Kind.FounderOnce, Person = person, Group = "g" });
    }

    [Fact]
    public async Task Recovery_ProposedByOne_IsBookedWhenAnotherApproves()
    {
        var fund = await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long> { [Level.City] = 1_000_000 }, "410881");
        var claim = FundsCalls.Claim(Kind.CityFunds, 900, "410881");
        await Calls.ReserveAsync(claim);
        await Calls.QueueAsync(claim.Claim, 900);
        var batch = await Calls.ReleaseAsync(await Calls.PrepareAsync(fund));
        var payment = (await Calls.PaymentsOfAsync(batch)).Single();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, "PAID")])));

        var recovery = await Calls.ProposeRecoveryAsync(payment, 900);
        (recovery.PayeeName, recovery.Claim, recovery.Measure, recovery.Purpose).ShouldBe((payment.PayeeName, claim.Claim, payment.Measure, payment.Purpose));
        (await Calls.LineAsync(fund, Level.City)).RecoveredFen.ShouldBe(0);
        (await FundsCalls.RefusedAsync(() => Calls.ProposeRecoveryAsync(payment, 100))).Reason.ShouldBe("RECOVERY_OPEN");
        (await FundsCalls.RefusedAsync(() => Calls.ApproveRecoveryAsync(recovery.Recovery_, "finance-1"))).Reason.ShouldBe("SECOND_PERSON");
        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync("UPDATE funds.recovery_proposal SET state = 2, decided_by = proposed_by, decided_at = now() WHERE state = 1"))).ConstraintName.ShouldBe("second_person");
        await Calls.Payments.RejectRecoveryAsync(new RejectRecoveryRequest { RequestId = FundsCalls.NewId(), Recovery = recovery.Recovery_, Why = "流水里没有" }, FundsCalls.Finance("finance-2"));
        (await FundsCalls.RefusedAsync(() => Calls.ApproveRecoveryAsync(recovery.Recovery_))).Reason.ShouldBe("RECOVERY_CLOSED");
        (await Calls.LineAsync(fund, Level.City)).RecoveredFen.ShouldBe(0);

        (await Calls.RecoverAsync(payment, 900)).RecoveredFen.ShouldBe(900);
        (await Calls.LineAsync(fund, Level.City)).RecoveredFen.ShouldBe(900);
        var listed = (await Calls.Payments.ListRecoveriesAsync(new ListRecoveriesRequest { Region = "410881" }, FundsCalls.Supervisor())).Recoveries;
        listed.Select(each => (each.State, each.ProposedBy, each.DecidedBy)).ShouldBe(
            [(Recovery.Types.State.Approved, "finance-1", "finance-2"), (Recovery.Types.State.Rejected, "finance-1", "finance-2")]);
        listed.ShouldAllBe(each => each.PayeeName == payment.PayeeName && each.Claim == claim.Claim && each.Purpose == payment.Purpose && each.Measure == payment.Measure);
    }

    [Fact]
    public async Task Outcomes_AreReadInOrderAfterAPositionAndWaitedFor()
    {
        var fund = await FundOfAsync(Kind.NotStated);
        var before = await PositionAsync();
        var batch = await Calls.ReleasedBatchAsync(fund, Kind.NotStated, 2, 100);
        var payments = await Calls.PaymentsOfAsync(batch);
        var waiting = Calls.Queue.ListOutcomesAsync(new ListOutcomesRequest { After = before, WaitSeconds = 20 }, FundsCalls.Claims).ResponseAsync;

        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (payments[1], "UNKNOWN")])));
        var heard = await waiting;
        heard.Outcomes.Select(outcome => (outcome.Payment, outcome.Kind)).ShouldBe(
            [(payments[0].Payment_, Outcome.Types.Kind.Paid), (payments[1].Payment_, Outcome.Types.Kind.Unknown)]);
        await Calls.ResolveAsync(payments[1], State.Paid);

        var next = await Calls.Queue.ListOutcomesAsync(new ListOutcomesRequest { After = heard.Outcomes[^1].Position }, FundsCalls.Claims);
        next.Outcomes.Single().Kind.ShouldBe(Outcome.Types.Kind.Paid);
        next.Behind.ShouldBe(1);
        (await Calls.Queue.ListOutcomesAsync(new ListOutcomesRequest(), FundsCalls.Claims)).Outcomes.ShouldBe(next.Outcomes, "what was not acknowledged comes again");
        (await FundsCalls.RefusedAsync(async () => await Calls.Queue.ListOutcomesAsync(
            new ListOutcomesRequest { After = next.Outcomes[0].Position + 1 }, FundsCalls.Claims))).Reason.ShouldBe("POSITION_AHEAD");
    }

    [Fact]
    public async Task OtherRegion_IsToldNothing()
    {
        var fund = await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long>(), region: "410882");
        var error = await Should.ThrowAsync<Grpc.Core.RpcException>(async () => await Calls.Funds.GetFundAsync(new GetFundRequest { Fund = fund }, FundsCalls.Finance(region: "410802")));

        error.StatusCode.ShouldBe(Grpc.Core.StatusCode.PermissionDenied);
    }

    /// <summary>A batch with the bank, and its file of results: one paid, one failed.</summary>
    private async Task<(PaymentBatch Batch, string Text)> ResultsAsync()
    {
        var batch = await Calls.ReleasedBatchAsync(await CountyFundAsync(), Kind.CountyFunds, 2, 100);
        var payments = await Calls.PaymentsOfAsync(batch);
        return (batch, FundsCalls.ResultFileOf(batch, [(payments[0], "PAID"), (payments[1], "FAILED")]));
    }

    /// <summary>The fund of the tests that take results, opened by the first of them.</summary>
    private async Task<string> CountyFundAsync()
    {
        var open = await Calls.Funds.ListFundsAsync(new ListFundsRequest { Region = FundsCalls.City, Kind = Kind.CountyFunds }, FundsCalls.Finance());
        return open.Funds.SingleOrDefault()?.Fund_ ?? await FundOfAsync(Kind.CountyFunds);
    }

    private Task<string> FundOfAsync(Kind kind) => Calls.OpenFundAsync(kind, new Dictionary<Level, long> { [Level.City] = 1_000_000 });

    private async Task<long> PositionAsync() =>
        (await Calls.Queue.ListOutcomesAsync(new ListOutcomesRequest { After = 0, MaxRows = 1000 }, FundsCalls.Claims)).Outcomes.LastOrDefault()?.Position ?? 0;

    private async Task<IEnumerable<(Payment, string)>> WithSaysAsync(PaymentBatch batch, string says) => (await Calls.PaymentsOfAsync(batch)).Select(payment => (payment, says));

    private async Task<Reissue> ReissueAsync(Payment payment) => (await Calls.Payments.ProposeReissueAsync(
        new ProposeReissueRequest { RequestId = FundsCalls.NewId(), Payment = payment.Payment_, PayeeName = "示例企业", Bank = "另一银行", Account = "62230000009999", Evidence = "开户许可证" },
        FundsCalls.Finance())).Reissue;

    private async Task<Payment> ApproveAsync(string reissue, string by) => (await Calls.Payments.ApproveReissueAsync(
        new ApproveReissueRequest { RequestId = FundsCalls.NewId(), Reissue = reissue, Why = "已核对" }, FundsCalls.Finance(by))).Payment;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> StoredAccountsAsync()
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT string_agg(encode(account_sealed, 'escape') || account_mask, ' ') FROM funds.payment", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
