using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Shouldly;
using Xunit;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>From a firm's draft to money in its account: every service as it runs, every call by its own person through the gateway.</summary>
[Collection(ClaimTests.Name)]
public sealed class ClaimToMoneyTests(ClaimSystem system)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private readonly Office office = new(system);

    [Fact]
    public async Task Claim_FromDraftToMoney_IsPaidOnceAndTheBooksBalance()
    {
        await system.OnAsync("2023-11-01");
        var fund = await office.OpenFundAsync(Fund.Types.Kind.UnemploymentInsurance, 1_000_000);
        var firm = await office.FirmAsync();
        var (_, first) = await office.GraduateAsync();
        var (_, second) = await office.GraduateAsync();
        var claim = await office.DraftAsync(firm, [first, second]);
        claim.AmountFen.ShouldBe(200_000);

        claim = await office.SubmitAsync(claim, firm.Agent);
        claim.Number.ShouldStartWith("HS-410802-2023-");
        await office.AcceptAsync(claim);
        await system.OnAsync("2023-11-06");
        var reviewed = await office.ReviewAsync(claim);
        reviewed.Obstacles.ShouldBeEmpty();
        (reviewed.Claim.State, reviewed.Claim.NoticeTo).ShouldBe((State.InNotice, "2023-11-13"));
        await system.OnAsync("2023-11-14");
        var approved = await office.ApproveAsync(claim);
        approved.Obstacles.ShouldBeEmpty();
        approved.Claim.State.ShouldBe(State.Approved);
        (await office.SendToPaymentAsync(claim)).State.ShouldBe(State.Payable);

        await Eventually.IsTrueAsync(async () => await office.WaitingAsync(fund) == 2, "both payments are with the fund", Soon, TestContext.Current.CancellationToken);
        var batch = await office.ReleaseBatchAsync(fund);
        (batch.Lines, batch.TotalFen).ShouldBe((2, 200_000));
        var file = await office.BankFileAsync(batch);
        file.ShouldContain("6222000011112222");
        var payments = await office.PaymentsOfAsync(batch);
        await office.TakeResultsAsync(batch, [(payments[0], "PAID"), (payments[1], "FAILED")]);
        await Eventually.IsTrueAsync(async () => await StateAsync(claim) == State.PartPaid, "one line is paid", Soon, TestContext.Current.CancellationToken);

        await PayAgainAsync(fund, payments[1]);
        await Eventually.IsTrueAsync(async () => await StateAsync(claim) == State.Paid, "both lines are paid", Soon, TestContext.Current.CancellationToken);

        (await office.BooksAgreeAsync(fund)).ShouldBeTrue();
        var line = (await office.Funds.GetFundAsync(new GetFundRequest { Fund = fund }, await office.FinanceAsync())).Fund.Lines.Single(part => part.AllocatedFen > 0);
        (line.PaidFen, line.ReservedFen, line.PayableFen, line.AvailableFen).ShouldBe((200_000, 0, 0, 800_000));
    }

    private async Task PayAgainAsync(string fund, Payment failed)
    {
        var reissue = (await office.Payments.ProposeReissueAsync(
            new ProposeReissueRequest
            {
                RequestId = Office.New(), Payment = failed.Payment_, PayeeName = failed.PayeeName, Bank = "示例银行", Account = "6222000033334444", Evidence = "开户许可证",
            },
            await office.FinanceAsync())).Reissue;
        await office.Payments.ApproveReissueAsync(
            new ApproveReissueRequest { RequestId = Office.New(), Reissue = reissue.Reissue_, Why = "已核对" }, await office.SecondFinanceAsync());
        var batch = await office.ReleaseBatchAsync(fund);
        await office.TakeResultsAsync(batch, [((await office.PaymentsOfAsync(batch)).ShouldHaveSingleItem(), "PAID")]);
    }

    private async Task<State> StateAsync(Contracts.Claims.V1.Claim claim) => (await office.GetAsync(claim)).Claim.State;
}
