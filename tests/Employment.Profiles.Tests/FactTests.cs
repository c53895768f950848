using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;
using static Employment.Contracts.Profiles.V1.Verification.Types;

namespace Employment.Profiles.Tests;

public sealed class FactTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    [Fact]
    public async Task Record_EachTypeOfValue_ComesBackInTheSnapshot()
    {
        var person = (await host.RegisterPersonAsync(
            facts:
            [
                Fact("person.employed", "false", "证"), Fact("person.groups", "VETERAN, DISABLED", "证"), Fact("person.groupsKnown", "true", "证"),
                Fact("person.unemploymentInsuranceMonths", "36", "证"), Fact("loan.requestedFen", "20000000", "证"), Fact("loan.annualRate", "0.0345", "证"),
                Fact("certificate.level", "LEVEL_3", "证"), Fact("certificate.occupation", "焊工", "证"), Fact("person.graduationDate", "2020-02-29", "证"),
            ])).Profile_;

        var snapshot = await host.SnapshotAsync(person);

        snapshot.Facts.ShouldBe(snapshot.VerifiedFacts);
        snapshot.Unverified.ShouldBeEmpty();
        snapshot.Facts.ShouldBe(new Facts
        {
            Person = new Person
            {
                BirthDate = "1998-02-28", Employed = false, Groups = { Person.Types.Group.Veteran, Person.Types.Group.Disabled }, GroupsKnown = true,
                UnemploymentInsuranceMonths = 36, GraduationDate = "2020-02-29",
            },
            Loan = new Loan { RequestedFen = 20000000, AnnualRate = "0.0345" },
            Certificate = new Certificate { Level = Certificate.Types.Level._3, Occupation = "焊工" },
        });
    }

    [Fact]
    public async Task Record_DeclaredTakenUpAndSeen_AreVerifiedOnlyWhereSeen()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        var declared = await host.RecordAsync(person, host.Owner(person), Fact("person.employed", "false", "本人声明"));
        var takenUp = await host.RecordAsync(person, host.Clerk(), Fact("person.flexiblyEmployed", "true"));
        var seen = await host.RecordAsync(person, host.Clerk(), Fact("person.registeredUnemployed", "true", "失业登记证"));

        declared.Records.Single().ShouldSatisfyAllConditions(
            record => record.Source.ShouldBe(FactSource.Types.Kind.Declared), record => record.Verification.ShouldBe(State.Unverified), record => record.VerifiedBy.ShouldBeEmpty());
        takenUp.Records.Single().Verification.ShouldBe(State.Unverified);
        seen.Records.Single().ShouldSatisfyAllConditions(
            record => record.Source.ShouldBe(FactSource.Types.Kind.Clerk), record => record.Verification.ShouldBe(State.Verified), record => record.VerifiedBy.ShouldBe("clerk"));
        seen.Version.ShouldBe(4);
    }

    [Fact]
    public async Task Record_AtTheDictionarysBound_IsTakenAndOneAboveRefusedInItsPlace()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        await host.RecordAsync(person, host.Clerk(), Fact("person.unemploymentInsuranceMonths", "1200"));

        (await RefusedFieldsAsync(() => host.Profiles.RecordFactsAsync(
            new RecordFactsRequest
            {
                RequestId = NewRequestId(),
                Profile = person,
                Facts = { Fact("person.unemploymentInsuranceMonths", "12", asOf: "2024-06-30"), Fact("person.unemploymentInsuranceMonths", "1201") },
            },
            host.Clerk()))).ShouldBe(["facts[1].value"]);
    }

    [Fact]
    public async Task Record_AGroupThatNoTextNames_IsRefused() =>
        (await RefusedFieldsAsync(() => host.Profiles.RegisterPersonAsync(Somebody(facts: Fact("person.groups", "VETERAN,LOCAL_GROUP_1", "证")), host.Clerk())))
            .ShouldBe(["facts[0].value"]);

    [Fact]
    public async Task Counting_ANewerUnverifiedBesideAnOlderVerified_ShowsBothAndEvaluatesTheNewer()
    {
        var person = (await host.RegisterPersonAsync(facts: Fact("person.employed", "true", "劳动合同", "2024-05-01"))).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("person.employed", "false", asOf: "2024-06-01"));

        var shown = await host.GetAsync(person);
        var snapshot = await host.SnapshotAsync(person);

        shown.Shown("person.employed").ShouldBe("true (Verified)");
        shown.Unverified.Single().Value.ShouldBe("false");
        snapshot.Facts.Person.Employed.ShouldBeFalse();
        snapshot.VerifiedFacts.Person.Employed.ShouldBeTrue();
        snapshot.Unverified.ShouldBe(["person.employed"]);
    }

    [Fact]
    public async Task Counting_OfOneDay_TakesTheVerifiedBeforeTheLaterRecorded()
    {
        var person = (await host.RegisterPersonAsync(facts: Fact("person.employed", "true", "劳动合同"))).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("person.employed", "false"));

        (await host.SnapshotAsync(person)).Facts.Person.Employed.ShouldBeTrue();

        await host.RecordAsync(person, host.Clerk(), Fact("person.employed", "false", "解除合同证明"));
        (await host.SnapshotAsync(person)).Facts.Person.Employed.ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_ByASecondPerson_CountsAndARejectionTakesItBack()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;
        var record = (await host.RecordAsync(person, host.Owner(person), Fact("person.employed", "false"))).Records.Single().Record;

        await host.VerifyAsync(person, record, State.Verified);
        var verified = await host.GetAsync(person);
        await host.VerifyAsync(person, record, State.Rejected, host.Reviewer(name: "reviewer2"));
        var rejected = await host.GetAsync(person);

        verified.Facts.Single(fact => fact.Fact == "person.employed").VerifiedBy.ShouldBe("reviewer");
        rejected.Shown("person.employed").ShouldBeNull();
        var history = await host.Profiles.GetFactHistoryAsync(new GetFactHistoryRequest { Profile = person, Fact = "person.employed" }, host.Clerk());
        history.Records.Single().Verification.ShouldBe(State.Rejected);
    }

    [Fact]
    public async Task Verify_WhatOneRecordedOrOwnsOrIsAnothers_IsRefused()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;
        var other = (await host.RegisterPersonAsync()).Profile_;
        var record = (await host.RecordAsync(person, host.Clerk(name: "both"), Fact("person.employed", "false"))).Records.Single().Record;
        var born = (await host.GetAsync(person)).Facts.Single(fact => fact.Fact == "person.birthDate").Record;
        VerifyFactsRequest Of(string profile, string one) =>
            new() { RequestId = NewRequestId(), Profile = profile, Records = { one }, Verdict = State.Verified, Evidence = "原件" };

        (await RefusalAsync(() => host.Profiles.VerifyFactsAsync(Of(person, record), host.Reviewer(name: "both")))).ShouldStartWith("PermissionDenied SECOND_PERSON");
        (await RefusalAsync(() => host.Profiles.VerifyFactsAsync(Of(person, record), host.As("r", Jiefang, ["profiles.verify"], person)))).ShouldStartWith("PermissionDenied OWN_PROFILE");
        (await RefusedFieldsAsync(() => host.Profiles.VerifyFactsAsync(Of(other, record), host.Reviewer()))).ShouldBe(["records[0]"]);
        (await RefusedFieldsAsync(() => host.Profiles.VerifyFactsAsync(Of(person, born), host.Reviewer()))).ShouldBe(["records[0]"]);
    }

    [Fact]
    public async Task Groups_DeclaredAnewWithoutSayingTheyAreAll_AreNotAllAnyMore()
    {
        var person = (await host.RegisterPersonAsync(facts: [Fact("person.groups", "VETERAN", "证", "2024-05-01"), Fact("person.groupsKnown", "true", "证", "2024-05-01")])).Profile_;
        await host.RecordAsync(person, host.Owner(person), Fact("person.groups", "VETERAN,DISABLED", asOf: "2024-06-01"));

        var snapshot = await host.SnapshotAsync(person);

        snapshot.Facts.Person.Groups.Count.ShouldBe(2);
        snapshot.Facts.Person.HasGroupsKnown.ShouldBeFalse();
        snapshot.VerifiedFacts.Person.Groups.ShouldBe([Person.Types.Group.Veteran]);
        snapshot.VerifiedFacts.Person.GroupsKnown.ShouldBeTrue();

        await host.RecordAsync(person, host.Owner(person), Fact("person.groupsKnown", "true"));
        (await host.SnapshotAsync(person)).Facts.Person.GroupsKnown.ShouldBeTrue();
    }

    [Fact]
    public async Task PastDay_BothSidesOfARecordingAndAVerdict_ShowWhatWasKnownThen()
    {
        await host.MoveToAsync("2024-05-01");
        var person = (await host.RegisterPersonAsync(facts: Fact("person.employed", "true", "劳动合同", "2024-01-01"))).Profile_;
        await host.MoveToAsync("2024-06-10");
        var record = (await host.RecordAsync(person, host.Owner(person), Fact("person.employed", "false", asOf: "2024-06-01"))).Records.Single().Record;
        await host.MoveToAsync("2024-06-20");
        await host.VerifyAsync(person, record, State.Rejected);
        await host.MoveToAsync("2024-07-01");

        (await host.GetAsync(person, "2024-04-30")).Facts.ShouldBeEmpty();
        (await host.GetAsync(person, "2024-05-01")).Shown("person.employed").ShouldBe("true (Verified)");
        (await host.GetAsync(person, "2024-06-09")).Unverified.ShouldBeEmpty();
        (await host.GetAsync(person, "2024-06-10")).Unverified.Single().Value.ShouldBe("false");
        (await host.GetAsync(person, "2024-06-19")).Unverified.Single().Value.ShouldBe("false");
        (await host.GetAsync(person, "2024-06-20")).Unverified.ShouldBeEmpty();
        (await RefusedFieldsAsync(() => host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = person, On = "2024-07-02" }, host.Clerk()))).ShouldBe(["on"]);
    }

    [Fact]
    public async Task Record_FortyAtOnce_VersionsHaveNoGaps()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        var versions = await Task.WhenAll(Enumerable.Range(0, 40).Select(months => Task.Run(async () =>
            (await host.RecordAsync(person, host.Clerk(), Fact("person.unemploymentInsuranceMonths", $"{months}"))).Version)));

        versions.Order().ShouldBe(Enumerable.Range(2, 40).Select(version => (long)version));
        (await host.SnapshotAsync(person)).Version.ShouldBe(41);
        (await host.ScalarAsync<long>($"SELECT count(*) FROM profiles.changed_profile WHERE profile = '{person}'")).ShouldBeLessThanOrEqualTo(40);
    }

    [Fact]
    public async Task Record_OnAnEmployer_TakesItsFactsAndNotAPersons()
    {
        var firm = (await host.RegisterEmployerAsync(facts: [Fact("employer.kind", "ENTERPRISE", "执照"), Fact("employer.layoffRate", "0.055", "社保")])).Profile.Profile_;

        (await host.SnapshotAsync(firm)).Facts.Employer.LayoffRate.ShouldBe("0.055");
        (await RefusedFieldsAsync(() => host.Profiles.RecordFactsAsync(
            new RecordFactsRequest { RequestId = NewRequestId(), Profile = firm, Facts = { Fact("person.employed", "true", "证") } }, host.Clerk()))).ShouldBe(["facts[0].fact"]);
        (await RefusedFieldsAsync(() => host.Profiles.RecordFactsAsync(new RecordFactsRequest { RequestId = NewRequestId(), Profile = firm }, host.Clerk()))).ShouldBe(["facts"]);
    }
}
