using Employment.Contracts.Funds.V1;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Budgets, transfers, and the end of months and years.</summary>
public sealed class BudgetTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task ApproveProposal_BySameOrSecondPerson_OnlyTheSecondMovesMoney()
    {
        var fund = await Calls.OpenFundAsync(Kind.SkillsCampaign, new Dictionary<Level, long>(), region: "410811");
        var proposal = (await Calls.Funds.ProposeBudgetAsync(
            new ProposeBudgetRequest { RequestId = FundsCalls.NewId(), Fund = fund, Level = Level.City, ChangeFen = 500, Document = "文号2", Why = "下达" },
            FundsCalls.Supervisor())).Proposal.Proposal_;

        var refused = await FundsCalls.RefusedAsync(() => Calls.ApproveAsync(proposal));
        refused.Reason.ShouldBe("SECOND_PERSON");
        (await Calls.LineAsync(fund, Level.City)).AvailableFen.ShouldBe(0);

        await Calls.Funds.ApproveProposalAsync(
            new ApproveProposalRequest { RequestId = FundsCalls.NewId(), Proposal = proposal, Why = "同意" }, FundsCalls.Supervisor("supervisor-2"));
        (await Calls.LineAsync(fund, Level.City)).AvailableFen.ShouldBe(500);
        (await FundsCalls.RefusedAsync(() => Calls.ApproveAsync(proposal))).Reason.ShouldBe("PROPOSAL_CLOSED");
    }

    [Fact]
    public async Task Transfer_ToTheFenAboveWhatIsReserved_PassesAndOneFenMoreIsRefused()
    {
        var from = await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long> { [Level.City] = 1000 });
        var to = await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long>(), region: "410804");
        await Calls.ReserveAsync(FundsCalls.Claim(Kind.CityFunds, 600));

        var over = await FundsCalls.RefusedAsync(() => TransferAsync(from, to, 401));
        over.Reason.ShouldBe("INSUFFICIENT_FUND");
        over.Told["leftFen"].ShouldBe("400");
        await TransferAsync(from, to, 400);

        (await Calls.LineAsync(from, Level.City)).ShouldSatisfyAllConditions(line => line.AvailableFen.ShouldBe(0), line => line.ReservedFen.ShouldBe(600), line => line.AllocatedFen.ShouldBe(600));
        (await Calls.LineAsync(to, Level.County)).AvailableFen.ShouldBe(400);
        (await Calls.BooksAgreeAsync(from)).ShouldBeTrue();
        (await Calls.BooksAgreeAsync(to)).ShouldBeTrue();
    }

    [Fact]
    public async Task MonthClose_BeforeAndAfterItsEnd_IsRefusedAndThenKeepsPostingsOut()
    {
        var fund = await Calls.OpenFundAsync(Kind.CountyFunds, new Dictionary<Level, long> { [Level.County] = 1000 }, region: "410822");
        (await FundsCalls.RefusedAsync(() => CloseMonthAsync(Calls, fund, "2024-07"))).Reason.ShouldBe("MONTH_NOT_OVER");
        await CloseMonthAsync(Calls, fund, "2024-06");

        // Today is the day after the closed month; a process whose date stands on its last day cannot book any more.
        await Calls.ReserveAsync(FundsCalls.Claim(Kind.CountyFunds, 100, "410822"));
        await using var late = await FundsHost.OnAsync(host.ConnectionString, "2024-06-30");
        var refused = await FundsCalls.RefusedAsync(() => late.Calls.ReserveAsync(FundsCalls.Claim(Kind.CountyFunds, 100, "410822")));

        refused.Reason.ShouldBe("MONTH_CLOSED");
        refused.Told["closedThrough"].ShouldBe("2024-06-30");
    }

    [Fact]
    public async Task YearClose_WithMoneyReservedAndPayable_CarriesItOverAndReturnsTheRest()
    {
        var fund = await Calls.OpenFundAsync(Kind.StartUpLoanInterest, new Dictionary<Level, long> { [Level.Province] = 1000 });
        var waiting = FundsCalls.Claim(Kind.StartUpLoanInterest, 300);
        var payable = FundsCalls.Claim(Kind.StartUpLoanInterest, 200);
        await Calls.ReserveAsync(waiting);
        await Calls.ReserveAsync(payable);
        await Calls.QueueAsync(payable.Claim, 200);
        (await FundsCalls.RefusedAsync(() => CloseYearAsync(Calls, fund))).Reason.ShouldBe("YEAR_NOT_OVER");
        await using var later = await FundsHost.OnAsync(host.ConnectionString, "2025-01-01");
        (await FundsCalls.RefusedAsync(() => CloseYearAsync(later.Calls, fund))).Reason.ShouldBe("NO_NEXT_FUND");
        var next = await later.Calls.OpenFundAsync(Kind.StartUpLoanInterest, new Dictionary<Level, long>(), year: 2025);

        await CloseYearAsync(later.Calls, fund);

        (await Calls.LineAsync(fund, Level.Province)).ShouldSatisfyAllConditions(
            line => line.CarriedOutFen.ShouldBe(500), line => line.ReturnedFen.ShouldBe(500), line => line.AvailableFen.ShouldBe(0), line => line.ReservedFen.ShouldBe(0));
        (await Calls.LineAsync(next, Level.Province)).ShouldSatisfyAllConditions(
            line => line.CarriedInFen.ShouldBe(500), line => line.ReservedFen.ShouldBe(300), line => line.PayableFen.ShouldBe(200));
        (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(FundsCalls.Claim(Kind.StartUpLoanInterest, 1)))).Reason.ShouldBe("NO_FUND");

        // What was carried over is given back, and paid, in the next year.
        await later.Calls.Reservations.ReleaseAsync(new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = waiting.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
        (await later.Calls.PrepareAsync(next)).TotalFen.ShouldBe(200);
        (await Calls.LineAsync(next, Level.Province)).AvailableFen.ShouldBe(300);
        (await later.Calls.BooksAgreeAsync(next)).ShouldBeTrue();
        (await later.Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    private async Task TransferAsync(string from, string to, long fen)
    {
        var proposal = await Calls.Funds.ProposeTransferAsync(
            new ProposeTransferRequest
            {
                RequestId = FundsCalls.NewId(), Fund = from, Level = Level.City, ToFund = to, ToLevel = Level.County, AmountFen = fen, Document = "文号3", Why = "调剂",
            },
            FundsCalls.Finance());
        await Calls.ApproveAsync(proposal.Proposal.Proposal_);
    }

    private static async Task CloseMonthAsync(FundsCalls calls, string fund, string month)
    {
        var proposal = await calls.Funds.ProposeMonthCloseAsync(
            new ProposeMonthCloseRequest { RequestId = FundsCalls.NewId(), Fund = fund, Month = month, Why = "月结" }, FundsCalls.Finance());
        await calls.ApproveAsync(proposal.Proposal.Proposal_);
    }

    private static async Task CloseYearAsync(FundsCalls calls, string fund)
    {
        var proposal = await calls.Funds.ProposeYearCloseAsync(
            new ProposeYearCloseRequest { RequestId = FundsCalls.NewId(), Fund = fund, Why = "年结" }, FundsCalls.Finance());
        await calls.ApproveAsync(proposal.Proposal.Proposal_);
    }
}
