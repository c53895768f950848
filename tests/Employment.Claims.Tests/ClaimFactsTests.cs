using Employment.Claims.Assessment;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

/// <summary>Which facts an applicant's own word is enough for.</summary>
public sealed class ClaimFactsTests
{
    [Fact]
    public void Check_FactsThatOthersRecord_AreRefusedNamingTheField()
    {
        foreach (var (facts, field) in new[]
        {
            (new Facts { Person = new Person { Employed = false } }, "facts.person"),
            (new Facts { Employer = new Employer { InsuredStaff = 3 } }, "facts.employer"),
            (new Facts { History = { new Grant { Measure = "m" } } }, "facts.history"),
            (new Facts { Internship = new Internship { Months = 3, BaseRecognised = true } }, "facts.internship.baseRecognised"),
            (new Facts { Internship = new Internship { BaseRecognised = false } }, "facts.internship.baseRecognised"),
            (new Facts { Hire = new Hire { Headcount = 2 } }, "facts.hire.headcount"),
            (new Facts { Hire = new Hire { Headcount = 0 } }, "facts.hire.headcount"),
        })
        {
            var refusal = Should.Throw<RefusedException>(() => ClaimFacts.Check(facts, "facts")).Refusal;
            refusal.Code.ShouldBe(StatusCode.InvalidArgument);
            refusal.Violations.ShouldHaveSingleItem().Field.ShouldBe(field);
        }
    }

    [Fact]
    public void Check_FactsOfTheClaimItself_AreTaken()
    {
        foreach (var facts in new[]
        {
            new Facts(),
            new Facts { Internship = new Internship { Months = 3, RetentionRate = "0.4" } },
            new Facts { Hire = new Hire { InsuredMonths = 3, Headcount = 1 } },
        })
        {
            Should.NotThrow(() => ClaimFacts.Check(facts, "facts"));
        }
    }

    /// <summary>What the office recorded of the base is not lost by what the claim says of the internship.</summary>
    [Fact]
    public void Merge_OfARecordedBaseAndAStatedInternship_HasBoth()
    {
        var merged = FactMerge.Of(
            new Facts { Internship = new Internship { BaseRecognised = true } }, new Facts { Internship = new Internship { Months = 3 } });
        merged.Internship.ShouldSatisfyAllConditions(both => both.BaseRecognised.ShouldBeTrue(), both => both.Months.ShouldBe(3));
    }
}
