using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.SizeStandard;
using Employment.Profiles.Tests.Hosts;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class SizeTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    private const long TenThousandYuan = 1_000_000;
    private static readonly DateOnly Day = new(2024, 7, 1);
    private static readonly IReadOnlyList<Standard> Standards = SizeStandardFile.Read(File.OpenText(SizeStandardFile.Path));

    public static TheoryData<string, string> Figures() => [.. Standards[0].Industries.Values.SelectMany(
        industry => industry.Limits.Select(limits => (industry.Id, limits.Figure.Id)))];

    [Fact]
    public void Standard_HasTheSixteenIndustries_AllStillToBeConfirmed()
    {
        var standard = Standards.ShouldHaveSingleItem();

        standard.Industries.Count.ShouldBe(16);
        standard.Industries.Values.ShouldAllBe(industry => !industry.Confirmed && industry.Limits.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Reckon_AtEachLimitAndOneBelow_ChangesTheClass(string industry, string figure)
    {
        var limits = Standards[0].Industries[industry].Limits.Single(one => one.Figure.Id == figure);
        foreach (var (limit, at, below) in new[] { (limits.Large, "LARGE", "MEDIUM"), (limits.Medium, "MEDIUM", "SMALL"), (limits.Small, "SMALL", "MICRO") })
        {
            var amount = limit * limits.Figure.Unit;
            Reckon(Scale(industry, figure, amount)).Size.ShouldBe(at);
            Reckon(Scale(industry, figure, amount - 1)).Size.ShouldBe(below);
        }
    }

    [Theory]
    [InlineData(1000, 40000, "LARGE")]
    [InlineData(1000, 39999, "MEDIUM")]
    [InlineData(999, 40000, "MEDIUM")]
    [InlineData(1000, 1999, "SMALL")]
    [InlineData(1000, 299, "MICRO")]
    [InlineData(19, 40000, "MICRO")]
    public void Reckon_IndustryByTwoFigures_IsOfTheLowerClass(int staff, long revenue, string size) =>
        Reckon(new FirmScale { Industry = "INDUSTRY", Staff = staff, RevenueFen = revenue * TenThousandYuan }).Size.ShouldBe(size);

    [Fact]
    public void Reckon_AFigureMissing_TellsOnlyTheMicroFirm()
    {
        Reckon(new FirmScale { Industry = "INDUSTRY", Staff = 19 }).Size.ShouldBe("MICRO");
        Reckon(new FirmScale { Industry = "INDUSTRY", Staff = 20 }).ShouldSatisfyAllConditions(
            size => size.Size.ShouldBeEmpty(), size => size.Working.ShouldBe("工业：从业人员 20 人（小型），营业收入未填。指标不全，企业规模以申报为准（国统字〔2017〕213号）。"));
    }

    [Fact]
    public void Reckon_WithoutThresholds_LeavesTheSizeDeclared()
    {
        var standards = SizeStandardFile.Read(new StringReader("standards: [{document: 某文, from: 2020-01-01, industries: [{id: RETAIL, name: 零售业, confirmed: false}]}]"));

        new FirmSizes(standards).Reckon(new FirmScale { Industry = "RETAIL", Staff = 5 }, Day).ShouldSatisfyAllConditions(
            size => size.Size.ShouldBeEmpty(), size => size.Working.ShouldContain("以申报为准"));
    }

    [Theory]
    [InlineData("standards: [{document: x, from: soon, industries: []}]", "`from` is not a day")]
    [InlineData("standards: [{document: x, from: 2020-01-01, industries: [{id: A, name: B, confirmed: false, thresholds: {staff: {LARGE: 10, MEDIUM: 10, SMALL: 1}}}]}]", "do not fall")]
    [InlineData("standards: [{document: x, from: 2020-01-01, industries: [{id: A, name: B, confirmed: false, thresholds: {profit: {LARGE: 30, MEDIUM: 10, SMALL: 1}}}]}]", "neither staff, revenue nor assets")]
    public void Read_WrongFile_SaysWhat(string text, string words) =>
        Should.Throw<FormatException>(() => SizeStandardFile.Read(new StringReader(text))).Message.ShouldContain(words);

    [Fact]
    public async Task RegisterEmployer_WithScale_ReckonsTheSizeAndANewScaleReckonsItAgain()
    {
        var answer = await host.RegisterEmployerAsync(scale: new FirmScale { Industry = "INDUSTRY", Staff = 120, RevenueFen = 4800 * TenThousandYuan });
        var firm = answer.Profile.Profile_;

        answer.SizeWorking.ShouldBe("工业：从业人员 120 人（小型），营业收入 4800 万元（中型）；须同时满足所列指标下限，否则下划一档 → 小型（国统字〔2017〕213号，标准数值待核实）。");
        var size = (await host.GetAsync(firm)).Facts.Single();
        size.ShouldSatisfyAllConditions(
            fact => fact.Fact.ShouldBe("employer.size"), fact => fact.Value.ShouldBe("SMALL"), fact => fact.Source.ShouldBe(FactSource.Types.Kind.Derived),
            fact => fact.Evidence.ShouldBe(answer.SizeWorking), fact => fact.Verification.ShouldBe(Verification.Types.State.Unverified));

        var again = await host.Profiles.RecordFactsAsync(
            new RecordFactsRequest { RequestId = NewRequestId(), Profile = firm, Scale = new FirmScale { Industry = "INDUSTRY", Staff = 300, RevenueFen = 4800 * TenThousandYuan } }, host.Clerk());
        again.Records.Single().Value.ShouldBe("MEDIUM");
        (await host.SnapshotAsync(firm)).Facts.Employer.Size.ShouldBe(Employer.Types.Size.Medium);
    }

    [Fact]
    public async Task DeclaredSize_StandsOnlyWhereNoneCanBeReckoned()
    {
        var declared = (await host.RegisterEmployerAsync(facts: Fact("employer.size", "SMALL"))).Profile.Profile_;
        var reckoned = (await host.RegisterEmployerAsync(scale: new FirmScale { Industry = "OTHER", Staff = 9 })).Profile.Profile_;
        var partly = (await host.RegisterEmployerAsync(scale: new FirmScale { Industry = "RETAIL", Staff = 60 }, facts: Fact("employer.size", "SMALL"))).Profile.Profile_;

        (await host.SnapshotAsync(declared)).Facts.Employer.Size.ShouldBe(Employer.Types.Size.Small);
        (await host.SnapshotAsync(partly)).Facts.Employer.Size.ShouldBe(Employer.Types.Size.Small);
        (await RefusedFieldsAsync(() => host.Profiles.RecordFactsAsync(
            new RecordFactsRequest { RequestId = NewRequestId(), Profile = reckoned, Facts = { Fact("employer.size", "LARGE") } }, host.Clerk()))).ShouldBe(["facts[0].fact"]);
    }

    [Fact]
    public async Task Scale_UnknownIndustryOrImpossibleFiguresOrAPersons_NamesTheField()
    {
        var firm = (await host.RegisterEmployerAsync()).Profile.Profile_;
        var person = (await host.RegisterPersonAsync()).Profile_;
        RecordFactsRequest Of(string profile, FirmScale scale) => new() { RequestId = NewRequestId(), Profile = profile, Scale = scale };

        (await RefusedFieldsAsync(() => host.Profiles.RecordFactsAsync(Of(firm, new FirmScale { Industry = "MINING", Staff = -1, RevenueFen = -1, AssetsFen = long.MaxValue }), host.Clerk())))
            .ShouldBe(["scale.industry", "scale.staff", "scale.revenueFen", "scale.assetsFen"]);
        (await RefusedFieldsAsync(() => host.Profiles.RecordFactsAsync(Of(person, new FirmScale { Industry = "OTHER", Staff = 1 }), host.Clerk()))).ShouldBe(["scale"]);
    }

    private static ReckonedSize Reckon(FirmScale scale) => new FirmSizes(Standards).Reckon(scale, Day);

    /// <summary>A scale of which only one figure decides: the others are large.</summary>
    private static FirmScale Scale(string industry, string figure, long amount)
    {
        var scale = new FirmScale { Industry = industry, Staff = 1_000_000, RevenueFen = 1_000_000 * TenThousandYuan, AssetsFen = 1_000_000 * TenThousandYuan };
        switch (figure)
        {
            case "staff":
                scale.Staff = (int)amount;
                break;
            case "revenue":
                scale.RevenueFen = amount;
                break;
            default:
                scale.AssetsFen = amount;
                break;
        }

        return scale;
    }
}
