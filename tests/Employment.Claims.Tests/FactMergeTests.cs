using Employment.Claims.Assessment;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class FactMergeTests
{
    [Fact]
    public void Of_SeveralSources_TakesTheStrongestFieldByField()
    {
        var firm = new Facts { Employer = new Employer { Kind = Employer.Types.Kind.Enterprise } };
        var claim = new Facts { Hire = new Hire { ContractMonths = 12, Insurances = { Hire.Types.Insurance.Pension, Hire.Types.Insurance.Injury }, InsuredMonths = 1 } };
        var line = new Facts { Hire = new Hire { InsuredMonths = 0, Insurances = { Hire.Types.Insurance.Medical } } };
        var merged = FactMerge.Of(firm, null, claim, line);
        merged.Employer.Kind.ShouldBe(Employer.Types.Kind.Enterprise);
        (merged.Hire.ContractMonths, merged.Hire.InsuredMonths, merged.Hire.HasHeadcount).ShouldBe((12, 0, false));
        merged.Hire.Insurances.ShouldBe([Hire.Types.Insurance.Medical]);
        claim.Hire.InsuredMonths.ShouldBe(1, "sources stay as they were");
    }

    [Fact]
    public void Check_FactsOfAnotherSource_AreRefusedByName()
    {
        Should.Throw<RefusedException>(() => ClaimFacts.Check(new Facts { Person = new Person() }, "facts")).Refusal.Violations[0].Field.ShouldBe("facts.person");
        Should.Throw<RefusedException>(() => ClaimFacts.Check(new Facts { History = { new Grant() } }, "facts")).Refusal.Violations[0].Field.ShouldBe("facts.history");
        Should.Throw<RefusedException>(() => ClaimFacts.Check(new Facts { Hire = new Hire { Headcount = 2 } }, "facts")).Refusal.Violations[0].Field.ShouldBe("facts.hire.headcount");
        ClaimFacts.Check(new Facts { Hire = new Hire { Headcount = 1 } }, "facts");
    }
}
