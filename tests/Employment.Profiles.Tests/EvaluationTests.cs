using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class EvaluationTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    private const string Measure = "skill-upgrade-subsidy";

    // What the measure asks, one of them varied by the tests.
    private static FactEntry[] Skilled(string months = "36", string evidence = "证", string asOf = "2024-06-01") =>
    [
        Fact("certificate.level", "LEVEL_3", "证书", asOf), Fact("certificate.occupation", "焊工", "证书", asOf), Fact("certificate.issuedOn", "2024-03-01", "证书", asOf),
        Fact("person.enterpriseEmployee", "true", "社保", asOf), Fact("person.receivingUnemploymentBenefit", "false", "社保", asOf),
        Fact("person.unemploymentInsuranceMonths", months, evidence, asOf),
    ];

    [Fact]
    public async Task Evaluate_VerifiedFactsOnly_IsEntitledAndNotProvisional()
    {
        var person = (await host.RegisterPersonAsync(facts: Skilled())).Profile_;

        var answer = await EvaluateAsync(person);

        answer.Entitlements.Single().ShouldSatisfyAllConditions(
            one => one.Entitlement.Outcome.ShouldBe(Entitlement.Types.Outcome.Entitled), one => one.Provisional.ShouldBeFalse(), one => one.UnverifiedFacts.ShouldBeEmpty());
        answer.Region.ShouldBe(Jiefang);
        answer.On.ShouldBe("2024-07-01");
        answer.Facts.Select(fact => fact.Fact).ShouldBe(
            ["certificate.issuedOn", "certificate.level", "certificate.occupation", "person.birthDate", "person.enterpriseEmployee", "person.receivingUnemploymentBenefit", "person.unemploymentInsuranceMonths"]);
    }

    [Fact]
    public async Task Evaluate_RestingOnADeclaredFact_IsProvisionalAndNamesItAlone()
    {
        var person = (await host.RegisterPersonAsync(facts: Skilled()[..5])).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("person.unemploymentInsuranceMonths", "36"), Fact("person.flexiblyEmployed", "false"));

        var answer = (await EvaluateAsync(person)).Entitlements.Single();

        answer.Entitlement.Outcome.ShouldBe(Entitlement.Types.Outcome.Entitled);
        answer.Provisional.ShouldBeTrue();
        answer.UnverifiedFacts.ShouldBe(["person.unemploymentInsuranceMonths"]);
    }

    [Fact]
    public async Task Evaluate_ANewerDeclaredBesideAnOlderVerified_GoesByTheNewerAndSaysSo()
    {
        var person = (await host.RegisterPersonAsync(facts: Skilled("36"))).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("person.enterpriseEmployee", "false"));

        var answer = (await EvaluateAsync(person)).Entitlements.Single();

        answer.Entitlement.Outcome.ShouldBe(Entitlement.Types.Outcome.NotEntitled);
        answer.Provisional.ShouldBeTrue();
        answer.UnverifiedFacts.ShouldBe(["person.enterpriseEmployee"]);
    }

    [Fact]
    public async Task Evaluate_ADeclaredFactThatDecidesNothing_IsNotProvisional()
    {
        var person = (await host.RegisterPersonAsync(facts: Skilled())).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("loan.termMonths", "24"));

        (await EvaluateAsync(person)).Entitlements.Single().Provisional.ShouldBeFalse();
    }

    [Fact]
    public async Task Evaluate_APastDay_GoesByWhatWasKnownThen()
    {
        await host.MoveToAsync("2024-07-02");
        var person = (await host.RegisterPersonAsync(facts: Skilled()[..5])).Profile_;
        await host.MoveToAsync("2024-07-10");
        await host.RecordAsync(person, host.Clerk(), Fact("person.unemploymentInsuranceMonths", "36", "社保"));
        await host.MoveToAsync("2024-07-20");

        (await EvaluateAsync(person, "2024-07-09")).Entitlements.Single().Entitlement.Outcome.ShouldBe(Entitlement.Types.Outcome.NeedsFacts);
        (await EvaluateAsync(person, "2024-07-10")).Entitlements.Single().Entitlement.Outcome.ShouldBe(Entitlement.Types.Outcome.Entitled);
        await host.MoveToAsync("2024-07-01");
    }

    [Fact]
    public async Task Evaluate_AllMeasures_AnswersEachInOrderOfId()
    {
        var person = (await host.RegisterPersonAsync(facts: Skilled()[..5])).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("person.unemploymentInsuranceMonths", "36"), Fact("person.graduationDate", "2023-06-30"));

        var answer = await host.Profiles.EvaluateProfileAsync(new EvaluateProfileRequest { Profile = person }, host.Owner(person));

        var measures = answer.Entitlements.Select(one => one.Entitlement.Measure).ToList();
        measures.Count.ShouldBeGreaterThan(20);
        measures.ShouldBe(measures.Order(StringComparer.Ordinal));
        answer.Entitlements.Where(one => one.Provisional).ShouldAllBe(one => one.UnverifiedFacts.Count > 0);
        answer.Entitlements.ShouldContain(one => one.Provisional);
    }

    [Fact]
    public async Task Evaluate_UnknownMeasureOrDay_NamesTheField()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        (await RefusedFieldsAsync(() => Evaluate(person, measure: "nothing"))).ShouldBe(["measures[0]"]);
        (await RefusedFieldsAsync(() => Evaluate(person, on: "2024-02-30"))).ShouldBe(["on"]);
    }

    private async Task<EvaluateProfileResponse> EvaluateAsync(string profile, string on = "") => await Evaluate(profile, on);

    private AsyncUnaryCall<EvaluateProfileResponse> Evaluate(string profile, string on = "", string measure = Measure) =>
        host.Profiles.EvaluateProfileAsync(new EvaluateProfileRequest { Profile = profile, On = on, Measures = { measure } }, host.Clerk());
}
