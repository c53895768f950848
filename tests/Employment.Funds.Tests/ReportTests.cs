using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Shouldly;
using Xunit;
using By = Employment.Contracts.Funds.V1.SpendingGroup.Types.By;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Reports, with the real policies to say what the law asks for.</summary>
public sealed class ReportTests(PoliciesProcess policies) : IClassFixture<PoliciesProcess>
{
    [Fact]
    public async Task Execution_AtAndBelowNinetyPercent_IsReachedAndNot()
    {
        await using var host = await StartAsync("2024-10-31");
        var calls = host.Calls;
        var fund = await calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.Centre] = 600, [Level.Province] = 400, [Level.County] = 250 });
        await PayAsync(calls, fund, 899);
        var below = (await calls.Reports.GetExecutionAsync(new GetExecutionRequest { Region = FundsCalls.City, Year = 2024 }, FundsCalls.Finance())).Rows.Single();
        await PayAsync(calls, fund, 1);
        var at = (await calls.Reports.GetExecutionAsync(new GetExecutionRequest { Region = FundsCalls.City, Year = 2024 }, FundsCalls.Finance())).Rows.Single();

        below.ShouldSatisfyAllConditions(row => row.ShareBp.ShouldBe(8990), row => row.Reached.ShouldBeFalse(), row => row.RequiredBp.ShouldBe(9000), row => row.RequiredBy.ShouldBe("2024-10-31"));
        at.ShouldSatisfyAllConditions(row => row.ShareBp.ShouldBe(9000), row => row.Reached.ShouldBeTrue(), row => row.Clause.ShouldNotBeEmpty(), row => row.BudgetFen.ShouldBe(1000));

        // 250 of 1,250 is the county's fifth, to the fen.
        var county = (await calls.Reports.GetCountyInputAsync(new GetCountyInputRequest { Region = FundsCalls.City, Year = 2024 }, FundsCalls.Finance())).Rows.Single();
        county.ShouldSatisfyAllConditions(row => row.ShareBp.ShouldBe(2000), row => row.RequiredBp.ShouldBe(2000), row => row.Reached.ShouldBeTrue());
        await calls.GiveBudgetAsync(fund, Level.Centre, 1);
        (await calls.Reports.GetCountyInputAsync(new GetCountyInputRequest { Region = FundsCalls.City, Year = 2024 }, FundsCalls.Finance())).Rows.Single().Reached.ShouldBeFalse();

        await SpendingIsToldApartAsync(calls);
    }

    [Theory]
    [InlineData("2023-08-10", false)]
    [InlineData("2023-08-11", true)]
    public async Task Execution_BeforeAndOnTheFirstDayOfTheText_AsksForNothingAndForNinetyPercent(string day, bool asks)
    {
        await using var host = await StartAsync("2023-08-10");
        await host.Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.Centre] = 100 }, year: 2023);

        var row = (await host.Calls.Reports.GetExecutionAsync(new GetExecutionRequest { Region = FundsCalls.City, Year = 2023, AsOf = day }, FundsCalls.Finance())).Rows.Single();

        row.HasRequiredBp.ShouldBe(asks);
    }

    [Fact]
    public async Task Execution_RecoveredInTheYearAfter_IsTakenOffTheYearThatPaid()
    {
        await using var host = await StartAsync("2024-10-31");
        var fund = await host.Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.Centre] = 600, [Level.Province] = 400 });
        await PayAsync(host.Calls, fund, 700);
        var early = await PayAsync(host.Calls, fund, 100);
        await host.Calls.RecoverAsync(early, 50);
        (await ExecutionAsync(host.Calls, 2024)).PaidFen.ShouldBe(750, "what comes back in its own year is taken off at once");

        await using var later = await FundsHost.OnAsync(host.ConnectionString, "2025-02-01", policies.Url);
        var next = await later.Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.Centre] = 500 }, year: 2025);
        var close = await later.Calls.Funds.ProposeYearCloseAsync(new ProposeYearCloseRequest { RequestId = FundsCalls.NewId(), Fund = fund, Why = "年结" }, FundsCalls.Finance());
        await later.Calls.ApproveAsync(close.Proposal.Proposal_);
        await later.Calls.RecoverAsync(early, 30);

        (await later.Calls.LineAsync(next, Level.Province)).RecoveredFen.ShouldBe(30, "the money is booked where it can be spent");
        (await ExecutionAsync(later.Calls, 2025)).ShouldSatisfyAllConditions(row => row.PaidFen.ShouldBe(0), row => row.ShareBp.ShouldBe(0));
        (await ExecutionAsync(later.Calls, 2024)).ShouldSatisfyAllConditions(row => row.PaidFen.ShouldBe(720), row => row.ShareBp.ShouldBe(7200));
        (await ExecutionAsync(later.Calls, 2024, "2024-12-31")).PaidFen.ShouldBe(750, "on that day it had not come back");
    }

    private static async Task<ExecutionRow> ExecutionAsync(FundsCalls calls, int year, string asOf = "") =>
        (await calls.Reports.GetExecutionAsync(new GetExecutionRequest { Region = FundsCalls.City, Year = year, AsOf = asOf }, FundsCalls.Finance())).Rows.Single();

    private static async Task SpendingIsToldApartAsync(FundsCalls calls)
    {
        var rows = (await calls.Reports.GetSpendingAsync(
            new GetSpendingRequest { Region = FundsCalls.City, Year = 2024, By = { By.Measure, By.County, By.Month } }, FundsCalls.Finance())).Rows;
        rows.Single().ShouldSatisfyAllConditions(
            row => row.Measure.ShouldBe("hiring-expansion-grant"), row => row.County.ShouldBe("410802"), row => row.Month.ShouldBe("2024-10"),
            row => row.PaidFen.ShouldBe(900), row => row.Payments.ShouldBe(2), row => row.ReservedFen.ShouldBe(900));
        (await calls.Reports.GetSpendingAsync(new GetSpendingRequest { Region = "410882", Year = 2024 }, FundsCalls.Finance())).Rows.ShouldBeEmpty();
        var file = (await calls.Reports.ExportReportAsync(new ExportReportRequest { Report = Report.Types.Kind.Spending, Region = FundsCalls.City, Year = 2024 }, FundsCalls.Finance())).File;
        file.Content.ToStringUtf8().ShouldBe("\uFEFF种类,政策措施,县区,月份,占用,已拨付,追回,笔数\r\nEMPLOYMENT_SUBSIDY,hiring-expansion-grant,410802,2024-10,9.00,9.00,0.00,2\r\n");
    }

    private static async Task<Payment> PayAsync(FundsCalls calls, string fund, long fen)
    {
        var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, fen);
        await calls.ReserveAsync(claim);
        await calls.QueueAsync(claim.Claim, fen);
        var batch = await calls.ReleaseAsync(await calls.PrepareAsync(fund));
        var payment = (await calls.PaymentsOfAsync(batch)).Single();
        await calls.TakeAsync(await calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, "PAID")])));
        return payment;
    }

    private async Task<FundsHost> StartAsync(string businessDate) =>
        await FundsHost.OnAsync(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(), businessDate, policies.Url);
}

/// <summary>The real policies as a program of their own.</summary>
public sealed class PoliciesProcess : IAsyncLifetime
{
    private ServiceProcess? process;

    /// <summary>Where they are.</summary>
    public string Url => process!.GrpcUrl.OriginalString;

    public async ValueTask InitializeAsync() => process = await ServiceProcess.StartAsync(
        "policies",
        SourceTree.Program("services/Policies", "Employment.Policies"),
        new Dictionary<string, string?>
        {
            ["ConnectionStrings__Postgres"] = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(),
            ["Platform__BusinessDate"] = "2024-10-31",
        });

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }
}
