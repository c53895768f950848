using Employment.Contracts.Policies.V1;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests;

public sealed class BadInputTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private static readonly (string Field, Action<EvaluateEntitlementsRequest> Spoil)[] Spoilings =
    [
        ("region", request => request.Region = ""),
        ("region", request => request.Region = "410801"),
        ("region", request => request.Region = "000000"),
        ("on", request => request.On = "2024-02-30"),
        ("on", request => request.On = "2024-7-1"),
        ("on", request => request.On = "20240701"),
        ("measures[1]", request => request.Measures.Add("no-such-measure")),
        ("view", request => request.View = (EvaluateEntitlementsRequest.Types.View)7),
        ("facts.person.birthDate", request => request.Facts.Person.BirthDate = "2023-02-29"),
        ("facts.person.birthDate", request => request.Facts.Person.BirthDate = ""),
        ("facts.person.groups", request => request.Facts.Person.Groups.Add((Person.Types.Group)99)),
        ("facts.person.groups", request => request.Facts.Person.Groups.Add(Person.Types.Group.Unspecified)),
        ("facts.person.unemploymentInsuranceMonths", request => request.Facts.Person.UnemploymentInsuranceMonths = -1),
        ("facts.person.unemploymentInsuranceMonths", request => request.Facts.Person.UnemploymentInsuranceMonths = 1201),
        ("facts.certificate.level", request => request.Facts.Certificate.Level = (Certificate.Types.Level)42),
        ("facts.certificate.level", request => request.Facts.Certificate.Level = (Certificate.Types.Level)(-1)),
        ("facts.employer.layoffRate", request => request.Facts.Employer = new Employer { LayoffRate = "1.000000001" }),
        ("facts.employer.layoffRate", request => request.Facts.Employer = new Employer { LayoffRate = "-0.1" }),
        ("facts.employer.layoffRate", request => request.Facts.Employer = new Employer { LayoffRate = "5%" }),
        ("facts.employer.layoffRate", request => request.Facts.Employer = new Employer { LayoffRate = "1e-2" }),
        ("facts.employer.premiumPaidLastYearFen", request => request.Facts.Employer = new Employer { PremiumPaidLastYearFen = long.MaxValue }),
        ("facts.hire.headcount", request => request.Facts.Hire = new Hire { Headcount = -5 }),
        ("facts.loan.requestedFen", request => request.Facts.Loan = new Loan { RequestedFen = -1 }),
        ("facts.history[0].measure", request => request.Facts.History.Add(new Grant())),
        ("facts.history[0].on", request => request.Facts.History.Add(new Grant { Measure = "skill-upgrade-subsidy", On = "soon" })),
        ("facts.history[0].amountFen", request => request.Facts.History.Add(new Grant { Measure = "skill-upgrade-subsidy", AmountFen = -1 })),
        ("facts.history[0].level", request => request.Facts.History.Add(new Grant { Measure = "skill-upgrade-subsidy", Level = (Certificate.Types.Level)9 })),
    ];

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Spoilings.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Evaluate_OneFieldSpoiled_NamesThatField(int number)
    {
        var request = Requests.For("skill-upgrade-subsidy", "2024-07-01", Requests.SkilledEmployee());
        Spoilings[number].Spoil(request);

        (await Requests.RefusedFieldsAsync(() => host.Client.EvaluateEntitlementsAsync(request))).ShouldBe([Spoilings[number].Field]);
    }

    [Fact]
    public async Task Evaluate_SeveralFieldsSpoiled_NamesThemAllAtOnce()
    {
        var request = new EvaluateEntitlementsRequest { Region = "1", On = "x", Facts = new Facts { Hire = new Hire { Headcount = -1, ContractSignedOn = "y" } } };

        (await Requests.RefusedFieldsAsync(() => host.Client.EvaluateEntitlementsAsync(request)))
            .ShouldBe(["on", "region", "facts.hire.contractSignedOn", "facts.hire.headcount"]);
    }

    [Fact]
    public async Task Evaluate_AfterARefusedRequest_ForgetsItsFacts()
    {
        var spoiled = Requests.For("skill-upgrade-subsidy", "2024-07-01", Requests.SkilledEmployee());
        spoiled.Facts.Person.BirthDate = "never";
        await Requests.RefusedFieldsAsync(() => host.Client.EvaluateEntitlementsAsync(spoiled));

        var answer = await host.Client.EvaluateOneAsync(Requests.For("skill-upgrade-subsidy", "2024-07-01", new Facts()));

        answer.Outcome.ShouldBe(Entitlement.Types.Outcome.NeedsFacts);
    }

    [Fact]
    public async Task Evaluate_BodyOverTheLimit_IsResourceExhausted()
    {
        var request = Requests.For("skill-upgrade-subsidy", "2024-07-01", new Facts { Certificate = new Certificate { Occupation = new string('焊', 400_000) } });

        (await Should.ThrowAsync<RpcException>(async () => await host.Client.EvaluateEntitlementsAsync(request))).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Theory]
    [InlineData("", "2024-13-01", "", "on")]
    [InlineData("999999", "", "", "region")]
    [InlineData("", "", "not-a-token", "pageToken")]
    public async Task List_Spoiled_NamesTheField(string region, string on, string token, string field) =>
        (await Requests.RefusedFieldsAsync(() => host.Client.ListMeasuresAsync(new ListMeasuresRequest { Region = region, On = on, PageToken = token }))).ShouldBe([field]);

    [Fact]
    public async Task Get_UnknownMeasure_NamesTheField() =>
        (await Requests.RefusedFieldsAsync(() => host.Client.GetMeasureAsync(new GetMeasureRequest { Measure = "nothing" }))).ShouldBe(["measure"]);
}
