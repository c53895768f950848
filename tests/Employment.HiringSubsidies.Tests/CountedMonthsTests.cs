using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>A measure that counts months is told of them before anybody reviews for nothing.</summary>
public sealed class CountedMonthsTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Fact]
    public async Task Edit_MonthsNotStated_NamesTheFactUntilItIs()
    {
        await host.OnAsync("2023-11-01");
        var number = Numbers.OfPerson();
        var person = host.Around.Profiles.AddPerson(number, "李秀英", new Person { Groups = { Person.Types.Group.EmploymentHardship } });
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync("employer-social-insurance-subsidy");

        var without = (await claim.AddAsync(number, person.Name, Paid(months: null))).Obstacles.ShouldHaveSingleItem();
        without.Missing.ShouldBe(["hire.insuredMonths"]);
        (await claim.AssessAsync(claim.Agent)).ShouldHaveSingleItem().Missing.ShouldBe(["hire.insuredMonths"]);

        await claim.DraftAsync("employer-social-insurance-subsidy");
        (await claim.AddAsync(number, person.Name, Paid(months: 6))).Obstacles.ShouldBeEmpty();
        (await claim.AssessAsync(claim.Agent)).ShouldBeEmpty();
    }

    private static Facts Paid(int? months)
    {
        var hire = new Hire
        {
            ContractSignedOn = "2023-03-01",
            EmployerContributionFen = 400_000,
            Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension, Hire.Types.Insurance.Medical },
        };
        if (months is { } counted)
        {
            hire.InsuredMonths = counted;
        }

        return new Facts { Hire = hire };
    }
}
