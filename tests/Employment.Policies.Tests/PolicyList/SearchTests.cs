using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.PolicyList;

public sealed class SearchTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    [Fact]
    public async Task Search_OfAnyDay_HoldsEveryMeasureVersionAndEntryOnceWithItsClause()
    {
        var all = await PagesAsync(new SearchPoliciesRequest { AnyDay = true, PageSize = 40 });

        all.Select(policy => policy.Kind).Distinct().ShouldBe(
            [PolicyEntry.Types.Kind.Measure, PolicyEntry.Types.Kind.Information, PolicyEntry.Types.Kind.Rule, PolicyEntry.Types.Kind.Target]);
        all.Select(policy => (policy.Kind, policy.Id, policy.Region, policy.Version)).ShouldBeUnique();
        all.ShouldAllBe(policy => policy.Basis.Document.Length > 0 && policy.Period.From.Length == 10 && policy.RegionName.Length > 0);
        foreach (var id in all.Where(policy => policy.Kind == PolicyEntry.Types.Kind.Measure).Select(policy => policy.Id).Distinct())
        {
            var sheet = await host.Client.GetMeasureAsync(new GetMeasureRequest { Measure = id });
            all.Count(policy => policy.Id == id).ShouldBe(sheet.Versions.Count, id);
        }
    }

    [Theory]
    [InlineData("创业担保贷款", "startup-loan-individual")]
    [InlineData("扩岗补助", "hiring-expansion-grant")]
    [InlineData("退役 士兵", "hiring-tax-deduction")]
    [InlineData("个转企 所得税", "geti-to-enterprise-tax-jiaozuo-2023")]
    [InlineData("个转企所得税优惠政策", "geti-to-enterprise-tax-jiaozuo-2023")]
    [InlineData("新增就业", "urban-jobs-added-jiaozuo-2023")]
    [InlineData("１５号 skill-UPGRADE", "skill-upgrade-subsidy")]
    public async Task Search_Words_FindTheirEntry(string words, string id) =>
        (await PagesAsync(new SearchPoliciesRequest { Words = words, AnyDay = true })).Select(policy => policy.Id).ShouldContain(id);

    [Theory]
    [InlineData("养蜂")]
    [InlineData("创业 养蜂")]
    [InlineData("蜂养")]
    public async Task Search_WordsThatNothingHas_FindNothing(string words)
    {
        var found = await host.PolicyList.SearchPoliciesAsync(new SearchPoliciesRequest { Words = words, AnyDay = true });

        found.Policies.ShouldBeEmpty();
        found.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Search_WordsAsTheyStand_ComeBeforePairs()
    {
        var found = await PagesAsync(new SearchPoliciesRequest { Words = "一次性扩岗补助", AnyDay = true });

        found[0].Id.ShouldBe("hiring-expansion-grant");
    }

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public async Task Search_OnADay_HoldsWhatIsInForce(string on, bool found) =>
        (await PagesAsync(new SearchPoliciesRequest { On = on })).Any(policy => policy.Id == "hiring-expansion-grant").ShouldBe(found);

    [Fact]
    public async Task Search_Filters_HoldOnlyWhatTheyName()
    {
        (await PagesAsync(new SearchPoliciesRequest { AnyDay = true, Region = "419001" })).Select(policy => policy.Region).Distinct()
            .ShouldBeSubsetOf(["419001", "410000", "000000"]);
        (await PagesAsync(new SearchPoliciesRequest { AnyDay = true, Family = Family.Types.Kind.Talent })).ShouldAllBe(policy => policy.Family == Family.Types.Kind.Talent);
        (await PagesAsync(new SearchPoliciesRequest { AnyDay = true, Kind = PolicyEntry.Types.Kind.Target })).ShouldAllBe(policy => policy.Figures.Count > 0);
        var veterans = await PagesAsync(new SearchPoliciesRequest { AnyDay = true, Group = Person.Types.Group.Veteran });
        veterans.ShouldNotBeEmpty();
        veterans.ShouldAllBe(policy => policy.Groups.Contains(Person.Types.Group.Veteran));
    }

    [Fact]
    public async Task Search_Spoiled_NamesTheFields() =>
        (await Requests.RefusedFieldsAsync(() => host.PolicyList.SearchPoliciesAsync(new SearchPoliciesRequest
        {
            Words = new string('x', 201),
            Kind = (PolicyEntry.Types.Kind)9,
            Region = "1",
            AnyDay = true,
            On = "2024-07-01",
            PageSize = -1,
            PageToken = "?",
        }))).Order().ShouldBe(["kind", "on", "pageSize", "pageToken", "region", "words"]);

    private async Task<List<PolicyEntry>> PagesAsync(SearchPoliciesRequest request)
    {
        var all = new List<PolicyEntry>();
        do
        {
            var page = await host.PolicyList.SearchPoliciesAsync(request);
            all.AddRange(page.Policies);
            request.PageToken = page.NextPageToken;
            page.Total.ShouldBeGreaterThanOrEqualTo(all.Count);
        }
        while (request.PageToken.Length > 0);
        return all;
    }
}
