using Employment.Contracts.Funds.V1;
using Employment.Demo.Office;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Demo.Past;

/// <summary>Opens the funds of the city, and of two counties that pay for themselves; what one of these has is all but used up.</summary>
internal sealed class FundOffice(Desk desk, OfficeDays days, IReadOnlyList<ClaimPlan> plans)
{
    private const string City = "410800";
    private const string RichCounty = "410882";
    private const string PoorCounty = "410883";
    private const string Supervisor = "supervisor.city";
    private const long LeastFen = 50_000_000;

    // Less than the smallest claim asks for.
    private const long LeftOverFen = 90_000;

    private static readonly Kind[] AlwaysThere = [Kind.EmploymentSubsidy, Kind.UnemploymentInsurance];

    /// <summary>Opens them with their budgets, for each year in which something is reserved.</summary>
    /// <returns>Their ids.</returns>
    public async Task<IReadOnlyList<string>> OpenAsync()
    {
        var funds = new List<string>();
        foreach (var year in Enumerable.Range(days[days.Longest].Year, days[0].Year - days[days.Longest].Year + 1))
        {
            foreach (var kind in AlwaysThere.Concat(plans.Select(plan => plan.Offer.Fund)).Distinct().Order())
            {
                var fen = LeastFen + (NeededIn(year, kind, plan => plan.County.Code is not (RichCounty or PoorCounty)) * 3 / 2);
                funds.Add(await OpenAsync(kind, City, year, NameOf(kind), [(Level.Centre, fen / 2), (Level.Province, fen / 10 * 3), (Level.City, fen / 5)]));
            }

            foreach (var kind in KindsOf(RichCounty))
            {
                var fen = LeastFen / 5 + (NeededIn(year, kind, plan => plan.County.Code == RichCounty) * 2);
                funds.Add(await OpenAsync(kind, RichCounty, year, $"沁阳市{NameOf(kind)}", [(Level.Province, fen / 2), (Level.County, fen / 2)]));
            }

            foreach (var kind in KindsOf(PoorCounty))
            {
                var fen = NeededIn(year, kind, plan => plan.County.Code == PoorCounty && plan.Ending != Ending.WaitingForMoney);
                funds.Add(await OpenAsync(kind, PoorCounty, year, $"孟州市{NameOf(kind)}", [(Level.County, fen + LeftOverFen)]));
            }
        }

        // More for the county that runs short; nobody has approved it yet.
        await ProposeAsync("more", funds[^1], Level.County, LeastFen / 10, days[0].Year, "年中追加，缓解资金缺口");
        return funds;
    }

    private static string NameOf(Kind kind) => kind switch
    {
        Kind.EmploymentSubsidy => "就业补助资金",
        Kind.UnemploymentInsurance => "失业保险基金",
        Kind.TaxExpenditure => "税式支出",
        _ => "其他资金（政策未明确）",
    };

    private IEnumerable<Kind> KindsOf(string county) => plans.Where(plan => plan.County.Code == county).Select(plan => plan.Offer.Fund).Distinct().Order();

    /// <summary>What is reserved in a year.</summary>
    private long NeededIn(int year, Kind kind, Func<ClaimPlan, bool> isCounted) => plans
        .Where(plan => plan.Offer.Fund == kind && isCounted(plan) && plan.ReviewDay is { } day && days[day].Year == year)
        .Sum(plan => plan.AsksFen);

    private async Task<string> OpenAsync(Kind kind, string region, int year, string name, IReadOnlyList<(Level Level, long Fen)> budget)
    {
        var key = $"fund {kind} {region} {year}";
        var fund = (await desk.Funds.OpenFundAsync(
            new OpenFundRequest { RequestId = Desk.RequestId(key), Kind = kind, Region = region, Year = year, Name = $"{year}年{name}" },
            await desk.AsAsync(PaymentOffice.Preparer),
            cancellationToken: desk.Cancellation)).Fund.Fund_;
        foreach (var (level, fen) in budget)
        {
            var proposal = await ProposeAsync($"{key} {level}", fund, level, fen, year, "年初预算下达");
            await desk.Funds.ApproveProposalAsync(
                new ApproveProposalRequest { RequestId = Desk.RequestId($"{key} {level} approve"), Proposal = proposal, Why = "与文件一致，同意。" },
                await desk.AsAsync(Supervisor),
                cancellationToken: desk.Cancellation);
        }

        return fund;
    }

    private async Task<string> ProposeAsync(string key, string fund, Level level, long fen, int year, string why) => (await desk.Funds.ProposeBudgetAsync(
        new ProposeBudgetRequest { RequestId = Desk.RequestId(key), Fund = fund, Level = level, ChangeFen = fen, Document = $"焦财社〔{year}〕示例1号", Why = why },
        await desk.AsAsync(PaymentOffice.Preparer),
        cancellationToken: desk.Cancellation)).Proposal.Proposal_;
}
