using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class RegistrationTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    [Fact]
    public async Task RegisterPerson_ByTheCard_KeepsTheNumberSealedAndTheDayOfBirthVerified()
    {
        var number = TestNumbers.Citizen("1998-02-28");

        var profile = await host.RegisterPersonAsync(number, facts: Fact("person.graduationDate", "2023-06-30", "毕业证书"));

        profile.MaskedNumber.ShouldBe($"{number[..4]}**********{number[^4..]}");
        profile.Version.ShouldBe(1);
        var shown = await host.GetAsync(profile.Profile_);
        shown.Shown("person.birthDate").ShouldBe("1998-02-28 (Verified)");
        shown.Shown("person.graduationDate").ShouldBe("2023-06-30 (Verified)");
        shown.Facts.Single(fact => fact.Fact == "person.birthDate").Source.ShouldBe(FactSource.Types.Kind.Derived);
        var row = await host.InDatabaseAsync(db => db.Numbers.AsNoTracking().SingleAsync(one => one.Profile == Guid.Parse(profile.Profile_)));
        System.Text.Encoding.Latin1.GetString(row.Sealed).ShouldNotContain(number[6..14]);
        (await host.ScalarAsync<string>("SELECT string_agg(event::text, ' ') FROM profiles.life_event event")).ShouldNotContain(number);
    }

    [Fact]
    public async Task RegisterPerson_NumberTypedOtherwise_IsTheSamePerson()
    {
        var number = TestNumbers.Citizen();
        var profile = await host.RegisterPersonAsync(number);
        var typed = " " + string.Concat(number.Select(letter => (char)(letter - '!' + '！'))).ToLowerInvariant() + "　";

        var found = await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = typed }, host.Clerk());

        found.Profile.ShouldBe(profile);
        (await RefusalAsync(() => host.Profiles.RegisterPersonAsync(Somebody(typed), host.Clerk())))
            .ShouldBe($"AlreadyExists NUMBER_ON_RECORD This number is on record already, with the profile {profile.Profile_}. Open that profile instead.");
    }

    [Fact]
    public async Task RegisterPerson_OnRecordInAnotherRegion_IsRefusedWithoutTheProfile()
    {
        var number = TestNumbers.Citizen();
        var profile = await host.RegisterPersonAsync(number, region: Wuzhi);

        var refusal = await RefusalAsync(() => host.Profiles.RegisterPersonAsync(Somebody(number), host.Clerk()));

        refusal.ShouldStartWith("AlreadyExists NUMBER_ON_RECORD");
        refusal.ShouldNotContain(profile.Profile_);
        refusal.ShouldNotContain(Wuzhi);
    }

    [Fact]
    public async Task RegisterPerson_TwentyAtOnceWithOneNumber_OneWins()
    {
        var number = TestNumbers.Citizen();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await host.Profiles.RegisterPersonAsync(Somebody(number), host.Clerk())).Profile.Profile_;
            }
            catch (RpcException refused)
            {
                return refused.StatusCode.ToString();
            }
        })));

        outcomes.Count(outcome => outcome == nameof(StatusCode.AlreadyExists)).ShouldBe(19);
        (await host.ScalarAsync<long>($"SELECT count(*) FROM profiles.profile WHERE id::text = '{outcomes.Single(outcome => outcome != nameof(StatusCode.AlreadyExists))}'")).ShouldBe(1);
    }

    [Fact]
    public async Task RegisterPerson_Repeated_GivesTheFirstAnswer()
    {
        var request = Somebody();

        var first = await host.Profiles.RegisterPersonAsync(request, host.Clerk());

        (await host.Profiles.RegisterPersonAsync(request, host.Clerk())).ShouldBe(first);
    }

    [Fact]
    public async Task RegisterPerson_EverythingWrong_NamesEveryFieldAndNoNumber()
    {
        var number = TestNumbers.Citizen();
        var request = Somebody(
            number[..17] + (number[17] == '1' ? '2' : '1'),
            name: " ",
            facts:
            [
                Fact("person.employed", "yes"), Fact("hire.headcount", "1"), Fact("person.birthDate", "1990-01-01"),
                Fact("person.unemploymentInsuranceMonths", "1201"), Fact("certificate.level", "LEVEL_9"), Fact("person.graduationDate", "2023-02-29"),
                Fact("person.employed", "true", asOf: "2024-07-02"), Fact("loan.annualRate", "5%"), Fact("person.groups", "VETERAN,VETERAN"),
                Fact("person.workplace", "HOME_COUNTY", new string('x', 201)), Fact("loan.requestedFen", "-1"), Fact("person.flexiblyEmployed", "true", $"见 {number}"),
                Fact("person.registeredUnemployed", "true", $"见 {number[..6]} {number[6..10]} {number[10..14]} {number[14..]}"),
            ]);

        var fields = await RefusedFieldsAsync(() => host.Profiles.RegisterPersonAsync(request, host.Clerk()));

        fields.ShouldBe(
            [
                "name", "idNumber", "facts[0].value", "facts[1].fact", "facts[2].fact", "facts[3].value", "facts[4].value", "facts[5].value",
                "facts[6].asOf", "facts[7].value", "facts[8].value", "facts[9].evidence", "facts[10].value", "facts[11].evidence",
                "facts[12].evidence",
            ],
            ignoreOrder: true);
        (await RefusalAsync(() => host.Profiles.RegisterPersonAsync(request, host.Clerk()))).ShouldNotContain(number[..17]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("410800")]
    [InlineData("41080")]
    [InlineData("4108xx")]
    public async Task RegisterPerson_NoCounty_NamesTheRegion(string region) =>
        (await RefusedFieldsAsync(() => host.Profiles.RegisterPersonAsync(Somebody(region: region), host.Clerk(City)))).ShouldContain("region");

    [Fact]
    public async Task RegisterPerson_CountyThatIsNotServed_NamesTheRegion() =>
        (await RefusedFieldsAsync(() => host.Profiles.RegisterPersonAsync(Somebody(region: "410899"), host.Clerk(City)))).ShouldBe(["region"]);

    [Fact]
    public async Task RegisterPerson_ForAnotherCounty_IsRefused() =>
        (await RefusalAsync(() => host.Profiles.RegisterPersonAsync(Somebody(region: Wuzhi), host.Clerk()))).ShouldStartWith("PermissionDenied OTHER_REGION");

    [Fact]
    public async Task RegisterPerson_InJiyuanByItsClerk_IsTaken() =>
        (await host.RegisterPersonAsync(TestNumbers.Citizen(region: "419001"), region: "419001")).Region.ShouldBe("419001");

    [Fact]
    public async Task RegisterEmployer_Twice_IsRefused()
    {
        var code = TestNumbers.Employer();
        var first = await host.RegisterEmployerAsync(code);

        (await RefusalAsync(() => host.Profiles.RegisterEmployerAsync(
            new RegisterEmployerRequest { RequestId = NewRequestId(), Region = Jiefang, Name = "另一家", CreditCode = code.ToLowerInvariant() }, host.Clerk())))
            .ShouldContain(first.Profile.Profile_);
    }

    [Fact]
    public async Task Find_Nobody_IsNotFound() =>
        (await RefusalAsync(() => host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = TestNumbers.Citizen() }, host.Clerk()))).ShouldStartWith("NotFound");

    [Fact]
    public async Task Find_NeitherNumber_NamesTheField() =>
        (await RefusedFieldsAsync(() => host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = "12345" }, host.Clerk()))).ShouldBe(["idNumber"]);

    [Fact]
    public async Task Find_AnotherCountysPerson_IsRefusedToTheCountyAndGivenToTheCity()
    {
        var number = TestNumbers.Citizen();
        await host.RegisterPersonAsync(number, region: Wuzhi);

        (await RefusalAsync(() => host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = number }, host.Clerk()))).ShouldBe(
            "PermissionDenied OTHER_REGION This number is on record at another region's counter. The city's office can say which and have the matter dealt with there.");
        (await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = number }, host.Supervisor())).Profile.Region.ShouldBe(Wuzhi);
    }

    [Fact]
    public async Task Find_AnotherCountysPerson_NamesNeitherRegionNorProfileAnywhere()
    {
        var number = TestNumbers.Citizen();
        var profile = await host.RegisterPersonAsync(number, region: Wuzhi);

        var refused = await Should.ThrowAsync<RpcException>(async () => await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = number }, host.Clerk()));

        var said = string.Concat(refused.Trailers.Select(entry => entry.IsBinary ? System.Text.Encoding.Latin1.GetString(entry.ValueBytes) : entry.Value)) + refused.Status.Detail;
        said.ShouldContain("OTHER_REGION");
        said.ShouldNotContain(Wuzhi);
        said.ShouldNotContain(profile.Profile_);
    }

    [Fact]
    public async Task FindByNumber_ForAService_IsTheProfileWhereverItIsAndNobodyElses()
    {
        var number = TestNumbers.Citizen();
        var profile = await host.RegisterPersonAsync(number, region: Wuzhi);

        (await host.Directory.FindByNumberAsync(new FindByNumberRequest { IdNumber = number }, host.Service())).Profile.ShouldBe(profile);
        (await RefusalAsync(() => host.Directory.FindByNumberAsync(new FindByNumberRequest { IdNumber = TestNumbers.Citizen() }, host.Service()))).ShouldStartWith("NotFound");
        (await RefusalAsync(() => host.Directory.FindByNumberAsync(new FindByNumberRequest { IdNumber = number }, host.Supervisor()))).ShouldStartWith("PermissionDenied");
    }

    [Fact]
    public async Task GetSnapshot_WithTheProfile_NamesItOnlyWhenAsked()
    {
        var profile = await host.RegisterPersonAsync(TestNumbers.Citizen());

        var answer = await host.Directory.GetSnapshotAsync(new GetSnapshotRequest { Profile = profile.Profile_, WithProfile = true }, host.Service());
        answer.Profile.ShouldBe(profile);
        (await host.Directory.GetSnapshotAsync(new GetSnapshotRequest { Profile = profile.Profile_ }, host.Service())).Profile.ShouldBeNull();
    }
}
