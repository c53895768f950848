using Employment.Contracts.Funds.V1;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;
using State = Employment.Contracts.Funds.V1.Payment.Types.State;

namespace Employment.Funds.Tests;

/// <summary>What became of a payment that the bank did not know of takes two people.</summary>
public sealed class ResolutionTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task Resolution_ProposedByOne_IsBookedWhenAnotherApproves()
    {
        var (fund, batch, payment) = await UnknownAsync(Kind.CityFunds);
        var resolution = await Calls.ProposeResolutionAsync(payment, State.Paid);
        resolution.ShouldSatisfyAllConditions(
            each => each.State.ShouldBe(Resolution.Types.State.Open), each => each.AmountFen.ShouldBe(300), each => each.PayeeName.ShouldBe(payment.PayeeName), each => each.PaidOn.ShouldBe("2024-07-01"));
        (await GetAsync(payment)).State.ShouldBe(State.Unknown);
        (await Calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(0);
        (await FundsCalls.RefusedAsync(() => Calls.ProposeResolutionAsync(payment, State.Failed))).Reason.ShouldBe("RESOLUTION_OPEN");
        (await FundsCalls.RefusedAsync(() => Calls.ApproveResolutionAsync(resolution.Resolution_, "finance-1"))).Reason.ShouldBe("SECOND_PERSON");

        (await Calls.ApproveResolutionAsync(resolution.Resolution_)).ShouldSatisfyAllConditions(
            now => now.State.ShouldBe(State.Paid), now => now.PaidOn.ShouldBe("2024-07-01"));
        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.PaidFen.ShouldBe(300), line => line.PayableFen.ShouldBe(0));
        (await Calls.Payments.GetBatchAsync(new GetBatchRequest { Batch = batch.Batch }, FundsCalls.Finance())).Batch.State.ShouldBe(PaymentBatch.Types.State.Done);
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
        (await FundsCalls.RefusedAsync(() => Calls.ApproveResolutionAsync(resolution.Resolution_))).Reason.ShouldBe("RESOLUTION_CLOSED");
    }

    [Fact]
    public async Task Resolution_Rejected_LeavesThePaymentUnknownUntilAnotherIsApproved()
    {
        var (fund, _, payment) = await UnknownAsync(Kind.TaxExpenditure);
        var resolution = await Calls.ProposeResolutionAsync(payment, State.Paid);
        await RejectAsync(resolution);
        (await GetAsync(payment)).State.ShouldBe(State.Unknown);
        (await FundsCalls.RefusedAsync(() => Calls.ApproveResolutionAsync(resolution.Resolution_))).Reason.ShouldBe("RESOLUTION_CLOSED");

        (await Calls.ResolveAsync(payment, State.Failed)).ShouldSatisfyAllConditions(now => now.State.ShouldBe(State.Failed), now => now.Reason.ShouldBe("银行对账单"));
        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.PaidFen.ShouldBe(0), line => line.PayableFen.ShouldBe(300));
        var listed = (await Calls.Payments.ListResolutionsAsync(new ListResolutionsRequest { Region = FundsCalls.City }, FundsCalls.Supervisor())).Resolutions;
        listed.Where(each => each.Payment == payment.Payment_).Select(each => (each.State, each.Outcome, each.ProposedBy, each.DecidedBy)).ShouldBe(
            [(Resolution.Types.State.Approved, State.Failed, "finance-1", "finance-2"), (Resolution.Types.State.Rejected, State.Paid, "finance-1", "finance-2")]);
    }

    [Fact]
    public async Task Resolution_OfWhatTheBankSaidMeanwhile_IsRefusedAndCanOnlyBeRejected()
    {
        var (fund, batch, payment) = await UnknownAsync(Kind.SkillsCampaign);
        var resolution = await Calls.ProposeResolutionAsync(payment, State.Failed);
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, "PAID")])));

        (await FundsCalls.RefusedAsync(() => Calls.ApproveResolutionAsync(resolution.Resolution_))).Reason.ShouldBe("PAYMENT_STATE");
        (await RejectAsync(resolution)).State.ShouldBe(Resolution.Types.State.Rejected);
        (await GetAsync(payment)).State.ShouldBe(State.Paid);
        (await Calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(300);
    }

    [Fact]
    public async Task Resolution_InTheDatabase_IsNotMadeByOnePersonAlone()
    {
        var (_, _, payment) = await UnknownAsync(Kind.NotStated);
        var resolution = await Calls.ProposeResolutionAsync(payment, State.Paid);

        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(
            $"UPDATE funds.resolution_proposal SET state = 2, decided_by = proposed_by, decided_at = now() WHERE id = '{resolution.Resolution_}'"))).ConstraintName.ShouldBe("second_person");
        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(
            $"INSERT INTO funds.resolution (payment, outcome, evidence, by, at) VALUES ('{payment.Payment_}', 4, 'x', 'x', now())"))).ConstraintName.ShouldBe("proposed");
    }

    /// <summary>A batch of one payment, of which the bank does not know.</summary>
    private async Task<(string Fund, PaymentBatch Batch, Payment Payment)> UnknownAsync(Kind kind)
    {
        var fund = await Calls.OpenFundAsync(kind, new Dictionary<Level, long> { [Level.City] = 1000 });
        var batch = await Calls.ReleasedBatchAsync(fund, kind, 1, 300);
        var payment = (await Calls.PaymentsOfAsync(batch)).Single();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, "UNKNOWN")])));
        return (fund, batch, payment);
    }

    private async Task<Payment> GetAsync(Payment payment) =>
        (await Calls.Payments.GetPaymentAsync(new GetPaymentRequest { Payment = payment.Payment_ }, FundsCalls.Finance())).Payment;

    private async Task<Resolution> RejectAsync(Resolution resolution) => (await Calls.Payments.RejectResolutionAsync(
        new RejectResolutionRequest { RequestId = FundsCalls.NewId(), Resolution = resolution.Resolution_, Why = "函上不是这一笔" }, FundsCalls.Finance("finance-2"))).Resolution;

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
