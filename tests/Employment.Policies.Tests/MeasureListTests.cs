using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests;

public sealed class MeasureListTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private PolicyService.PolicyServiceClient Client => host.Client;

    [Fact]
    public async Task List_InPages_GivesEachRowOnce()
    {
        var whole = await Client.ListMeasuresAsync(new ListMeasuresRequest { PageSize = 200 });
        var paged = new List<MeasureSummary>();
        var token = "";
        do
        {
            var page = await Client.ListMeasuresAsync(new ListMeasuresRequest { PageSize = 3, PageToken = token });
            paged.AddRange(page.Measures);
            token = page.NextPageToken;
        }
        while (token.Length > 0);

        paged.ShouldBe(whole.Measures);
        whole.NextPageToken.ShouldBeEmpty();
        paged.Select(row => row.Measure).ShouldBe(paged.Select(row => row.Measure).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2023-08-10", false)]
    [InlineData("2023-08-11", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public async Task List_AroundAPeriod_HoldsItOnItsDaysOnly(string on, bool listed)
    {
        var response = await Client.ListMeasuresAsync(new ListMeasuresRequest { Region = "410802", On = on, Family = Family.Types.Kind.Hiring });

        response.Measures.Any(row => row.Measure == "hiring-expansion-grant").ShouldBe(listed);
    }

    [Fact]
    public async Task List_OfACity_NeverHoldsTheOthersMeasures()
    {
        var response = await Client.ListMeasuresAsync(new ListMeasuresRequest { Region = "419001", On = "2024-07-01", PageSize = 200 });

        response.Measures.Select(row => row.Region).Distinct().ShouldBeSubsetOf(["419001", "410000", "000000"]);
        response.Measures.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task List_ByFamily_HoldsThatFamilyOnly()
    {
        var response = await Client.ListMeasuresAsync(new ListMeasuresRequest { Family = Family.Types.Kind.StartupLoan, On = "2024-07-01" });

        response.Measures.Select(row => row.Measure).Distinct().ShouldBe(["startup-loan-individual", "startup-loan-partnership", "startup-loan-sme"]);
    }

    [Fact]
    public async Task Get_Measure_ShowsConditionsRuleProcedureAndAllVersions()
    {
        var sheet = await Client.GetMeasureAsync(new GetMeasureRequest { Measure = "skill-upgrade-subsidy", Region = "410802", On = "2024-07-01" });

        sheet.Version.ShouldBe("2024");
        sheet.Versions.Select(version => (version.Version, version.Region, version.Period.From, version.Period.To))
            .ShouldBe([("2023", "410800", "2023-08-11", "2023-12-31"), ("2024", "410800", "2024-06-30", "2024-12-31")]);
        sheet.Excludes.ShouldBe(["vocational-training-subsidy"]);
        sheet.Conditions.First().ShouldBe(new MeasureCondition
        {
            Fact = "person.enterpriseEmployee",
            Requires = "true",
            GoverningDate = "application",
            Basis = sheet.Basis,
            AnyOf = 1,
        });
        sheet.Amount.Data.ShouldContain("LEVEL_5");
        sheet.Procedure.Select(step => step.WorkingDays).ShouldBe([2, 3, 2, 5]);
        sheet.Unconfirmed.ShouldContain("procedure");
        sheet.Materials.ShouldNotBeEmpty();
        sheet.Funding.ShouldBe("UNEMPLOYMENT_INSURANCE");
    }

    [Theory]
    [InlineData("2023-09-01", "2023")]
    [InlineData("2024-03-01", "2023")]
    [InlineData("2024-06-30", "2024")]
    [InlineData("2022-01-01", "2023")]
    [InlineData("2026-01-01", "2024")]
    public async Task Get_OnADay_ShowsTheVersionInForceElseTheNearest(string on, string version) =>
        (await Client.GetMeasureAsync(new GetMeasureRequest { Measure = "skill-upgrade-subsidy", On = on })).Version.ShouldBe(version);

    [Theory]
    [InlineData("employer-social-insurance-subsidy", "hire.insuredMonths", true)]
    [InlineData("internship-subsidy", "internship.months", false)]
    [InlineData("hiring-tax-deduction", "", false)]
    public async Task Get_OfAMeasureThatCountsMonths_SaysWhetherTheFactRunsOn(string measure, string of, bool isCumulative)
    {
        var counter = (await Client.GetMeasureAsync(new GetMeasureRequest { Measure = measure, Region = "410802", On = "2022-05-01" })).Counters.ShouldHaveSingleItem();
        (counter.Kind, counter.Of, counter.Cumulative).ShouldBe(("MONTHS", of, isCumulative));
    }

    [Theory]
    [InlineData("2022-06-30", "2022-06-30", false)]
    [InlineData("2022-07-01", "2022-06-30", true)]
    public async Task Get_OfAMeasureWhoseCityTextHasEnded_ShowsThatTextNotTheOpenOneAboveIt(string on, string to, bool hasEnded)
    {
        var sheet = await Client.GetMeasureAsync(new GetMeasureRequest { Measure = "internship-subsidy", Region = "410802", On = on });
        var asked = new EvaluateEntitlementsRequest { Region = "410802", On = on, Facts = new Facts(), Measures = { "internship-subsidy" } };
        var answer = (await Client.EvaluateEntitlementsAsync(asked)).Entitlements.ShouldHaveSingleItem();

        (sheet.Region, sheet.Period.To).ShouldBe(("410800", to));
        answer.Unmet.Any(unmet => unmet.Fact == "on" && unmet.Requires.EndsWith(to, StringComparison.Ordinal)).ShouldBe(hasEnded);
    }
}
