using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Records;
using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class ReservationPlanTests
{
    private static readonly DateOnly Day = new(2024, 7, 1);

    [Fact]
    public void Of_YearlyAmount_CountsTwelveMonthsWhateverElseIsStated() =>
        MonthsOf(Sheet("", Entitlement.Types.Per.Year), new Facts { Internship = new Internship { Months = 1 }, Hire = new Hire { InsuredMonths = 2 } }).ShouldBe(12);

    [Fact]
    public void Of_MonthlyAmount_CountsOne() =>
        MonthsOf(Sheet("", Entitlement.Types.Per.Month), new Facts { Internship = new Internship { Months = 7 } }).ShouldBe(1);

    [Theory]
    [InlineData("internship.months", 7)]
    [InlineData("hire.insuredMonths", 5)]
    public void Of_MeasureThatNamesTheFact_CountsIt(string of, long months) =>
        MonthsOf(Sheet(of, Entitlement.Types.Per.Once), new Facts { Internship = new Internship { Months = 7 }, Hire = new Hire { InsuredMonths = 5 } }).ShouldBe(months);

    [Theory]
    [InlineData("hire.insuredMonths", "hire.insuredMonths")]
    [InlineData("", null)]
    public void Of_MonthsNotStated_IsAProblemThatNamesTheFact(string of, string? missing)
    {
        var plan = PlanOf(Sheet(of, Entitlement.Types.Per.Once), new Facts { Internship = new Internship { Months = 7 }, Hire = new Hire() });

        plan.Request.Counters.ShouldBeEmpty();
        var problem = plan.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe("1");
        problem.Missing.ShouldBe(missing is null ? [] : [missing]);
    }

    private static long MonthsOf(GetMeasureResponse sheet, Facts facts)
    {
        var plan = PlanOf(sheet, facts);
        plan.Problems.ShouldBeEmpty();
        return plan.Request.Counters.ShouldHaveSingleItem().Amount;
    }

    private static ReservationPlan PlanOf(GetMeasureResponse sheet, Facts facts)
    {
        var claim = new ClaimRow
        {
            Id = Guid.CreateVersion7(),
            Measure = "measure",
            Region = "410802",
            Applicant = Guid.CreateVersion7(),
            ApplicantName = "示例机械有限公司",
            AppliedOn = Day,
            CreatedBy = "agent",
            CreatedOn = Day,
            ChangedOn = Day,
        };
        var line = new LineRow { Claim = claim.Id, Line = "1", Person = Guid.CreateVersion7(), Name = "王小芳", MaskedNumber = "" };
        var answer = new LineAnswer("1", facts, new Entitlement { Outcome = Entitlement.Types.Outcome.Entitled, AmountFen = 100 }, []);
        return ReservationPlan.Of(new OpenClaim(claim, [line], []), [answer], sheet);
    }

    private static GetMeasureResponse Sheet(string of, Entitlement.Types.Per per) => new()
    {
        Funding = "EMPLOYMENT_SUBSIDY",
        Amount = new AmountRule { Per = per },
        Counters = { new CounterRule { Kind = "MONTHS", Limit = 36, Over = "PERSON", Of = of } },
    };
}
