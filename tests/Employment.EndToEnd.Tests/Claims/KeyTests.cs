using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Testing;
using Shouldly;
using Xunit;
using Firm = (string Profile, string Name, Grpc.Core.Metadata Agent);
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>Tests that share a <see cref="ClaimSystem"/> with each other.</summary>
[CollectionDefinition(KeyTests.Name)]
public sealed class KeyTestCollection : ICollectionFixture<ClaimSystem>;

/// <summary>What a grant uses up, over firms, counties and years, decided by the claims service and the fund as they run: each on both sides of its limit.</summary>
[Collection(Name)]
public sealed class KeyTests(ClaimSystem system)
{
    public const string Name = "claim keys";

    private const string Expansion = "hiring-expansion-grant";
    private const string Absorption = "hiring-absorption-grant";
    private const string Refund = "job-retention-refund";
    private const string Internship = "internship-subsidy";
    private const string TaxDeduction = "hiring-tax-deduction";
    private const string Insurance = "employer-social-insurance-subsidy";

    private readonly Office office = new(system);

    [Theory]
    [InlineData(Expansion, Absorption)]
    [InlineData(Absorption, Expansion)]
    public async Task OneGraduate_ForTheOtherOneOffGrant_IsRefusedNamingTheClaim(string first, string second)
    {
        await In2023Async();
        var (one, other) = (await office.FirmAsync(), await office.FirmAsync(PeopleSystem.OtherCounty));
        var (graduate, unused) = ((await office.GraduateAsync()).Number, (await office.GraduateAsync()).Number);
        var granted = await ReviewedAsync(one, PeopleSystem.County, first, Hired(graduate));

        await ShouldBeBlockedAsync(granted, one, PeopleSystem.County, second, Hired(graduate));
        await ShouldBeBlockedAsync(granted, other, PeopleSystem.OtherCounty, second, Hired(graduate));
        await ReviewedAsync(other, PeopleSystem.OtherCounty, second, Hired(unused));
    }

    [Fact]
    public async Task OneGraduate_ForASecondGrant_IsRefusedWhicheverEmployerAsks()
    {
        await In2023Async();
        var (one, other) = (await office.FirmAsync(), await office.FirmAsync(PeopleSystem.OtherCounty));
        var (graduate, unused) = ((await office.GraduateAsync()).Number, (await office.GraduateAsync()).Number);
        var granted = await ReviewedAsync(one, PeopleSystem.County, Expansion, Hired(graduate));

        await ShouldBeBlockedAsync(granted, one, PeopleSystem.County, Expansion, Hired(graduate));
        await ShouldBeBlockedAsync(granted, other, PeopleSystem.OtherCounty, Expansion, Hired(graduate));
        await ReviewedAsync(one, PeopleSystem.County, Expansion, Hired(unused));
    }

    [Fact]
    public async Task OneGraduate_AfterTheFirstClaimIsWithdrawn_MayBeClaimedFor()
    {
        await In2023Async();
        var (one, other) = (await office.FirmAsync(), await office.FirmAsync(PeopleSystem.OtherCounty));
        var graduate = (await office.GraduateAsync()).Number;
        var granted = await ReviewedAsync(one, PeopleSystem.County, Expansion, Hired(graduate));
        await office.WithdrawAsync(granted, one.Agent);

        var second = await AcceptedAsync(other, PeopleSystem.OtherCounty, Expansion, [Hired(graduate)]);
        await Eventually.IsTrueAsync(
            async () => (await office.ReviewAsync(second, PeopleSystem.OtherCounty)).Claim.State == State.InNotice, "the graduate is free again", TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Refund_OfOneEmployerASecondTimeInAYear_IsRefusedAndInTheNextYearGranted()
    {
        await In2023Async();
        await office.FundAsync(Fund.Types.Kind.UnemploymentInsurance, 2024);
        var firm = await KeepingFirmAsync(PeopleSystem.County);
        var granted = await ReviewedAsync(firm, PeopleSystem.County, Refund);
        await system.OnAsync("2023-12-29");
        await ShouldBeBlockedAsync(granted, await AtTheCounterAsync(firm), PeopleSystem.OtherCounty, Refund);
        await ReviewedAsync(await KeepingFirmAsync(PeopleSystem.OtherCounty), PeopleSystem.OtherCounty, Refund);

        await system.OnAsync("2024-07-01");
        var next = await ReviewedAsync(firm, PeopleSystem.County, Refund);
        await ShouldBeBlockedAsync(next, firm, PeopleSystem.County, Refund);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task Internship_AtASecondBase_CountsMonthsOfBoth(int months, bool isGranted)
    {
        await system.OnAsync("2022-05-05");
        await office.FundAsync(Fund.Types.Kind.NotStated, 2022);
        var (one, other) = (await BaseAsync(PeopleSystem.County), await BaseAsync(PeopleSystem.OtherCounty));
        var intern = (await office.GraduateAsync(PeopleSystem.County, "2021-06-30", ("person.employed", "false"))).Number;
        var granted = await ReviewedAsync(one, PeopleSystem.County, Internship, Interned(intern, 8));
        if (isGranted)
        {
            await ReviewedAsync(other, PeopleSystem.OtherCounty, Internship, Interned(intern, months));
        }
        else
        {
            await ShouldBeBlockedAsync(granted, other, PeopleSystem.OtherCounty, Internship, Interned(intern, months));
        }
    }

    [Fact]
    public async Task TaxDeduction_OfOnePersonAtTwoEmployers_EndsAfterThreeYears()
    {
        await system.OnAsync("2024-07-01");
        await office.FundAsync(Fund.Types.Kind.TaxExpenditure, 2024);
        var (one, other) = (await office.FirmAsync(), await office.FirmAsync(PeopleSystem.OtherCounty));
        var veteran = (await system.People.RegisterAsync(PeopleSystem.County, ("person.groups", "SELF_ARRANGED_VETERAN"), ("person.groupsKnown", "true"))).Number;
        await ReviewedAsync(one, PeopleSystem.County, TaxDeduction, Hired(veteran, "2024-03-01"));
        await ReviewedAsync(one, PeopleSystem.County, TaxDeduction, Hired(veteran, "2024-03-01"));
        var third = await ReviewedAsync(other, PeopleSystem.OtherCounty, TaxDeduction, Hired(veteran, "2024-06-01"));

        await ShouldBeBlockedAsync(third, other, PeopleSystem.OtherCounty, TaxDeduction, Hired(veteran, "2024-06-01"));
    }

    [Fact]
    public async Task Insurance_OfOneWorkerByHalfYears_IsGrantedForTwelveMonthsAndNoMore()
    {
        await In2023Async();
        var (one, other) = (await office.FirmAsync(), await office.FirmAsync(PeopleSystem.OtherCounty));
        var worker = (await system.People.RegisterAsync(PeopleSystem.County, ("person.groups", "EMPLOYMENT_HARDSHIP"), ("person.groupsKnown", "true"))).Number;
        await ReviewedAsync(one, PeopleSystem.County, Insurance, Insured(worker, 6));

        var second = await AcceptedAsync(one, PeopleSystem.County, Insurance, [Insured(worker, 12, asked: 7)]);
        (await office.ReviewAsync(second)).Obstacles.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            obstacle => obstacle.Line.ShouldBe("001"), obstacle => obstacle.Reason.ShouldBe("MONTHS_EXCEEDED"));
        var last = await ReviewedAsync(one, PeopleSystem.County, Insurance, Insured(worker, 12));

        await ShouldBeBlockedAsync(last, one, PeopleSystem.County, Insurance, Insured(worker, 13));
        await ShouldBeBlockedAsync(last, other, PeopleSystem.OtherCounty, Insurance, Insured(worker, 1));
    }

    private async Task In2023Async()
    {
        await system.OnAsync("2023-11-01");
        await office.FundAsync(Fund.Types.Kind.UnemploymentInsurance, 2023);
        await office.FundAsync(Fund.Types.Kind.EmploymentSubsidy, 2023);
    }

    /// <summary>An applicant claims where their profile is kept; for another county an officer enters the claim.</summary>
    private async Task<Firm> AtTheCounterAsync(Firm firm) => (firm.Profile, firm.Name, await system.People.StaffAsync("CLERK", PeopleSystem.City));

    private Task<Firm> BaseAsync(string region) => office.FirmAsync(region, ("internship.baseRecognised", "true"));

    /// <summary>A firm that laid nobody off.</summary>
    private Task<Firm> KeepingFirmAsync(string region) => office.FirmAsync(
        region, ("employer.layoffRate", "0"), ("employer.insuredStaff", "20"), ("employer.size", "SMALL"), ("employer.premiumPaidLastYearFen", "1000000"), ("employer.unemploymentInsuranceMonths", "24"));

    /// <summary>A claim reviewed and up for objection: its keys are taken.</summary>
    private async Task<Claim> ReviewedAsync(Firm firm, string region, string measure, params RosterEntry[] lines)
    {
        var claim = await AcceptedAsync(firm, region, measure, lines);
        var answer = await office.ReviewAsync(claim, region);
        answer.Obstacles.ShouldBeEmpty(answer.Obstacles.ToString());
        answer.Claim.State.ShouldBe(State.InNotice);
        return answer.Claim;
    }

    /// <summary>A claim that comes too late: it stays where it was, and the reviewer is told which claim stands in its way.</summary>
    private async Task ShouldBeBlockedAsync(Claim by, Firm firm, string region, string measure, params RosterEntry[] lines)
    {
        var claim = await AcceptedAsync(firm, region, measure, lines);
        var answer = await office.ReviewAsync(claim, region);
        answer.Claim.State.ShouldBe(State.Accepted);
        answer.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(by.Number, answer.Obstacles.ToString());
    }

    private async Task<Claim> AcceptedAsync(Firm firm, string region, string measure, IReadOnlyCollection<RosterEntry> lines)
    {
        var draft = (await office.EditedAsync(firm, region, measure, lines)).Claim;
        return await office.AcceptAsync(await office.SubmitAsync(draft, firm.Agent), region);
    }

    private static RosterEntry Hired(string number, string on = "2023-09-01") => new()
    {
        IdNumber = number,
        Name = "某人",
        Facts = new Facts
        {
            Hire = new Hire
            {
                ContractSignedOn = on,
                ContractMonths = 36,
                InsuredMonths = 3,
                Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension },
            },
        },
    };

    private static RosterEntry Insured(string number, int months, int? asked = null)
    {
        var entry = Hired(number, "2022-09-01");
        (entry.Facts.Hire.InsuredMonths, entry.Facts.Hire.EmployerContributionFen) = (months, 400_000);
        entry.Facts.Hire.Insurances.Add(Hire.Types.Insurance.Medical);
        if (asked is { } stated)
        {
            entry.Months = stated;
        }

        return entry;
    }

    private static RosterEntry Interned(string number, int months) => new()
    {
        IdNumber = number,
        Name = "某人",
        Facts = new Facts { Internship = new Internship { Months = months, RetentionRate = "0.4", LocalMinimumWageFen = 200_000 } },
    };
}
