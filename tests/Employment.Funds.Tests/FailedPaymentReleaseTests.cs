using Employment.Contracts.Funds.V1;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>A claim that ends after its payment failed gives back what was set aside; what is or may be paid stays.</summary>
public sealed class FailedPaymentReleaseTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task Release_OfAPaymentThatFailed_FreesMoneyAndKeys()
    {
        var fund = await Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.City] = 1000 });
        var payment = await ToldAsync(fund, Kind.EmploymentSubsidy, "FAILED");
        await ReleaseAsync(payment);
        await ReleaseAsync(payment);
        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.AvailableFen.ShouldBe(1000), line => line.PayableFen.ShouldBe(0));
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Kind.CityFunds, "UNKNOWN")]
    [InlineData(Kind.TaxExpenditure, "PAID")]
    public async Task Release_OfAPaymentThatIsOrMayBePaid_IsRefused(Kind kind, string says)
    {
        var fund = await Calls.OpenFundAsync(kind, new Dictionary<Level, long> { [Level.City] = 1000 });
        var payment = await ToldAsync(fund, kind, says);
        (await FundsCalls.RefusedAsync(() => ReleaseAsync(payment))).Reason.ShouldBe("PAYMENT_UNDER_WAY");
        (await Calls.LineAsync(fund, Level.City)).AvailableFen.ShouldBe(700);
    }

    private async Task<Payment> ToldAsync(string fund, Kind kind, string says)
    {
        var batch = await Calls.ReleasedBatchAsync(fund, kind, 1, 300);
        var payment = (await Calls.PaymentsOfAsync(batch)).ShouldHaveSingleItem();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, says)])));
        return payment;
    }

    private async Task ReleaseAsync(Payment payment) => await Calls.Reservations.ReleaseAsync(
        new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = payment.Claim, Lines = { payment.Line }, Why = "WITHDRAWN" }, FundsCalls.Claims);
}
