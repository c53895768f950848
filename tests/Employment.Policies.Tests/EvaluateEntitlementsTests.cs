using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Shouldly;
using Xunit;
using View = Employment.Contracts.Policies.V1.EvaluateEntitlementsRequest.Types.View;
using static Employment.Contracts.Policies.V1.Entitlement.Types;

namespace Employment.Policies.Tests;

public sealed class EvaluateEntitlementsTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private PolicyService.PolicyServiceClient Client => host.Client;

    [Fact]
    public async Task Evaluate_EverythingHolds_SaysAmountPeriodWorkingAndClause()
    {
        var answer = await Client.EvaluateOneAsync(Requests.For("skill-upgrade-subsidy", "2024-07-01", Requests.SkilledEmployee()));

        answer.Outcome.ShouldBe(Outcome.Entitled);
        answer.Version.ShouldBe("2024");
        answer.AmountFen.ShouldBe(200000);
        answer.Per.ShouldBe(Per.Once);
        answer.Times.ShouldBe(1);
        answer.Working.ShouldBe("LEVEL_3 → 2000.00 yuan");
        answer.Basis.ShouldBe(new Basis { Document = "焦政办〔2024〕15号", Clause = "三（十二）", Provision = "skill-upgrade-subsidy-jiaozuo-2024" });
    }

    [Fact]
    public async Task Evaluate_BusinessTooYoung_NamesTheDayItIsOldEnough()
    {
        var facts = new Facts
        {
            Person = new Person { Groups = { Person.Types.Group.EmploymentHardship }, GroupsKnown = true },
            Business = new Business { Kind = Business.Types.Kind.SelfEmployed, FirstTime = true, OperatingMonths = 9 },
        };

        var answer = await Client.EvaluateOneAsync(Requests.For("startup-opening-grant", "2024-07-01", facts));

        answer.Outcome.ShouldBe(Outcome.NotEntitled);
        var unmet = answer.Unmet.ShouldHaveSingleItem();
        (unmet.Fact, unmet.Requires, unmet.Given, unmet.Remedy, unmet.HasAnyOf).ShouldBe(("business.operatingMonths", "at least 12", "9", "2024-10-01", false));
    }

    [Fact]
    public async Task Evaluate_OneFactAbsent_NamesIt()
    {
        var facts = new Facts
        {
            Person = new Person { Groups = { Person.Types.Group.PovertyAlleviated }, GroupsKnown = true },
            Employer = new Employer { Kind = Employer.Types.Kind.Enterprise },
            Hire = new Hire { ContractSignedOn = "2024-06-30", Insurances = { Hire.Types.Insurance.Pension } },
        };

        var answer = await Client.EvaluateOneAsync(Requests.For("hiring-tax-deduction", "2024-07-01", facts));

        answer.Outcome.ShouldBe(Outcome.NeedsFacts);
        answer.Missing.ShouldBe(["hire.contractMonths"]);
    }

    [Fact]
    public async Task Evaluate_HiringTaxDeduction_IsAYearlyLimitThreeTimes()
    {
        var facts = new Facts
        {
            Person = new Person { Groups = { Person.Types.Group.PovertyAlleviated }, GroupsKnown = true },
            Employer = new Employer { Kind = Employer.Types.Kind.Enterprise },
            Hire = new Hire { ContractSignedOn = "2024-06-30", ContractMonths = 12, Insurances = { Hire.Types.Insurance.Pension } },
        };

        var answer = await Client.EvaluateOneAsync(Requests.For("hiring-tax-deduction", "2024-07-01", facts));

        (answer.AmountFen, answer.Per, answer.Times).ShouldBe((780000L, Per.Year, 3));
    }

    [Fact]
    public async Task Evaluate_AlternativesAllFail_ListsBothUnderOneNumber()
    {
        var facts = Requests.SkilledEmployee();
        facts.Person = new Person { EnterpriseEmployee = true, UnemploymentInsuranceMonths = 11, ReceivingUnemploymentBenefit = false };

        var answer = await Client.EvaluateOneAsync(Requests.For("skill-upgrade-subsidy", "2024-07-01", facts));

        answer.Unmet.Select(unmet => (unmet.Fact, unmet.AnyOf)).ShouldBe([("person.unemploymentInsuranceMonths", 1), ("person.receivingUnemploymentBenefit", 1)]);
        answer.Unmet[0].Remedy.ShouldBe("2024-08-01");
    }

    [Fact]
    public async Task Evaluate_LoanOf2024_IsAnsweredInFull()
    {
        var answer = await Client.EvaluateOneAsync(Requests.For("startup-loan-individual", "2024-07-01", Requests.Borrower(30000000)));

        answer.Loan.ShouldBe(new LoanAnswer
        {
            CeilingFen = 30000000,
            SubsidisedFen = 30000000,
            SubsidyShare = "0.5",
            SubsidisedTimesLeft = 3,
            CounterGuarantee = LoanAnswer.Types.CounterGuarantee.Required,
        });
    }

    [Theory]
    [InlineData(10000000, LoanAnswer.Types.CounterGuarantee.NotRequired)]
    [InlineData(10000001, LoanAnswer.Types.CounterGuarantee.Required)]
    public async Task Evaluate_LoanAroundTheExemption_TurnsAtTheFen(long requestedFen, LoanAnswer.Types.CounterGuarantee expected)
    {
        var answer = await Client.EvaluateOneAsync(Requests.For("startup-loan-individual", "2024-07-01", Requests.Borrower(requestedFen)));

        answer.Loan.CounterGuarantee.ShouldBe(expected);
    }

    [Fact]
    public async Task Evaluate_ParameterWithoutValue_IsMissing()
    {
        var facts = new Facts { Loan = new Loan { Borrower = Loan.Types.Borrower.Individual, SubsidyEligible = true } };
        var request = Requests.For("startup-loan-individual", "2023-01-19", facts);
        request.Region = "419001";

        (await Client.EvaluateOneAsync(request)).Missing.ShouldBe(["parameter:startup-loan-individual-ceiling"]);
    }

    [Fact]
    public async Task Evaluate_UnconfirmedParameterUsed_IsNamed()
    {
        var facts = new Facts
        {
            Employer = new Employer
            {
                Kind = Employer.Types.Kind.Enterprise,
                Size = Employer.Types.Size.Small,
                InsuredStaff = 40,
                UnemploymentInsuranceMonths = 12,
                PremiumPaidLastYearFen = 1000001,
                LayoffRate = "0.055",
            },
        };

        var answer = await Client.EvaluateOneAsync(Requests.For("job-retention-refund", "2024-07-01", facts));

        answer.AmountFen.ShouldBe(600001);
        answer.Unconfirmed.ShouldBe(["national-surveyed-unemployment-target"]);
    }

    [Theory]
    [InlineData("hiring-expansion-grant", "410802", "on", "2023-08-11 to 2023-12-31")]
    [InlineData("hiring-expansion-grant", "419001", "region", "within 410800")]
    public async Task Evaluate_NotInForceButNamed_SaysWhy(string measure, string region, string fact, string requires)
    {
        var request = Requests.For(measure, "2024-07-01", new Facts());
        request.Region = region;

        var answer = await Client.EvaluateOneAsync(request);

        answer.Outcome.ShouldBe(Outcome.NotEntitled);
        (answer.Unmet[0].Fact, answer.Unmet[0].Requires).ShouldBe((fact, requires));
    }

    [Fact]
    public async Task Evaluate_WithoutFilter_ListsWhatIsInForceByIdAndNothingElse()
    {
        var response = await Client.EvaluateEntitlementsAsync(new EvaluateEntitlementsRequest { Region = "410802", On = "2024-07-01" });

        var measures = response.Entitlements.Select(answer => answer.Measure).ToArray();
        measures.ShouldBe(measures.Order(StringComparer.Ordinal));
        measures.ShouldNotContain("hiring-expansion-grant");
        measures.ShouldContain("startup-loan-partnership");
        response.Entitlements.ShouldAllBe(answer => answer.Outcome != Outcome.Entitled);
    }

    [Fact]
    public async Task Evaluate_WithoutDay_TakesTheBusinessDate() =>
        (await Client.EvaluateEntitlementsAsync(new EvaluateEntitlementsRequest { Region = "410802" })).On.ShouldBe("2024-07-01");

    [Fact]
    public async Task Evaluate_Basic_LeavesReasonsOut()
    {
        var request = Requests.For("skill-upgrade-subsidy", "2024-07-01", new Facts { Person = new Person { EnterpriseEmployee = true } });
        request.View = EvaluateEntitlementsRequest.Types.View.Basic;

        var answer = await Client.EvaluateOneAsync(request);

        answer.Outcome.ShouldBe(Outcome.NeedsFacts);
        answer.Missing.ShouldBeEmpty();
        answer.Basis.Clause.ShouldBe("三（十二）");
    }

    [Fact]
    public async Task Evaluate_FactsContradict_AreUsedAndWarnedOf()
    {
        var facts = new Facts { Business = new Business { RegisteredOn = "2023-10-01", OperatingMonths = 12 } };

        var response = await Client.EvaluateEntitlementsAsync(Requests.For("startup-opening-grant", "2024-07-01", facts));

        response.Warnings.ShouldHaveSingleItem().ShouldContain("business.operatingMonths");
    }

    [Fact]
    public async Task Evaluate_TenThousandGrants_AreCounted()
    {
        var facts = Requests.SkilledEmployee();
        facts.History.Add(Enumerable.Repeat(new Grant { Measure = "skill-upgrade-subsidy", On = "2023-12-31", Occupation = "电工", Level = Certificate.Types.Level._4 }, 10_000));
        (await Client.EvaluateOneAsync(Requests.For("skill-upgrade-subsidy", "2024-07-01", facts))).Outcome.ShouldBe(Outcome.Entitled);

        facts.History.Add(Enumerable.Repeat(new Grant { Measure = "skill-upgrade-subsidy", On = "2024-01-01", Occupation = "电工", Level = Certificate.Types.Level._4 }, 3));
        (await Client.EvaluateOneAsync(Requests.For("skill-upgrade-subsidy", "2024-07-01", facts))).Unmet.ShouldHaveSingleItem().Fact.ShouldBe("history");
    }

    [Theory]
    [InlineData(View.Basic)]
    [InlineData(View.Full)]
    public async Task Evaluate_AgainAmongOthers_GivesTheSameBytes(View view)
    {
        // What nobody said anything of is answered from what was kept; with a history, even an irrelevant one, it is reckoned anew.
        EvaluateEntitlementsRequest[] requests =
        [
            All(new Facts(), view), All(Requests.SkilledEmployee(), view), All(Requests.Borrower(20_000_000), view),
            All(new Facts { Person = new Person { GroupsKnown = true } }, view), All(new Facts { Hire = new Hire { Headcount = 3 } }, view),
        ];
        var first = new List<EvaluateEntitlementsResponse>();
        foreach (var request in requests)
        {
            first.Add(await host.Client.EvaluateEntitlementsAsync(request));
        }

        for (var i = requests.Length - 1; i >= 0; i--)
        {
            (await host.Client.EvaluateEntitlementsAsync(requests[i])).ToByteString().ShouldBe(first[i].ToByteString());
            var reckoned = requests[i].Clone();
            reckoned.Facts.History.Add(new Grant { Measure = "talent-home-subsidy", On = "1999-01-01", AmountFen = 0 });
            var answer = await host.Client.EvaluateEntitlementsAsync(reckoned);
            answer.Entitlements.Where(Counts).ShouldBe(first[i].Entitlements.Where(Counts));
        }

        static bool Counts(Entitlement entitlement) => !entitlement.Measure.StartsWith("talent-", StringComparison.Ordinal);
    }

    private static EvaluateEntitlementsRequest All(Facts facts, View view) => new() { Region = "410802", On = "2024-07-01", Facts = facts, View = view };
}
