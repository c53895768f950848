using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.Banks;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class ConsentTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    [Fact]
    public async Task Give_OnAPageAndAtTheCounter_SaysWhichAndTheLaterTakesThePlaceOfTheEarlier()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        var page = await host.GiveAsync(person, host.Owner(person));
        var counter = await host.GiveAsync(person, host.Clerk(), expiresOn: "2024-12-31");

        page.Channel.ShouldBe(Consent.Types.Channel.Page);
        counter.Channel.ShouldBe(Consent.Types.Channel.Counter);
        var all = (await host.Consents.ListConsentsAsync(new ListConsentsRequest { Profile = person }, host.Owner(person))).Consents;
        all.Select(consent => (consent.Consent_, consent.WithdrawnAt.Length > 0, consent.WithdrawnBy)).ShouldBe([(counter.Consent_, false, ""), (page.Consent_, true, "clerk")]);
    }

    [Theory]
    [InlineData("2024-07-01", true)]
    [InlineData("2024-06-30", false)]
    [InlineData("2027-07-01", true)]
    [InlineData("2027-07-02", false)]
    [InlineData("", false)]
    public async Task Give_ExpiryOnBothSidesOfTheBounds_TakesOnlyThoseWithin(string expiresOn, bool taken)
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        if (taken)
        {
            (await host.GiveAsync(person, host.Clerk(), expiresOn: expiresOn)).ExpiresOn.ShouldBe(expiresOn);
        }
        else
        {
            (await RefusedFieldsAsync(() => host.Consents.GiveConsentAsync(Give(person, expiresOn: expiresOn), host.Clerk()))).ShouldBe(["expiresOn"]);
        }
    }

    [Fact]
    public async Task Give_ToABankThatIsNotOnTheRegister_IsRefused()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        (await RefusedFieldsAsync(() => host.Consents.GiveConsentAsync(Give(person, bank: "B999"), host.Clerk()))).ShouldBe(["bank"]);
    }

    [Fact]
    public async Task Withdraw_Given_EndsItAtOnceAndOnce()
    {
        var number = TestNumbers.Citizen();
        var person = (await host.RegisterPersonAsync(number)).Profile_;
        var consent = await host.GiveAsync(person, host.Owner(person));
        (await host.AskAsync(number)).Profile.ShouldBe(person);
        WithdrawConsentRequest Withdraw() => new() { RequestId = NewRequestId(), Profile = person, Consent = consent.Consent_ };

        var withdrawn = (await host.Consents.WithdrawConsentAsync(Withdraw(), host.Owner(person))).Consent;

        withdrawn.WithdrawnBy.ShouldBe("owner");
        (await host.AskAsync(number)).ShouldBe(new OpenInquiriesResponse.Types.Opening());
        (await RefusalAsync(() => host.Consents.WithdrawConsentAsync(Withdraw(), host.Owner(person)))).ShouldStartWith("FailedPrecondition CONSENT_ENDED");
    }

    [Fact]
    public async Task Ask_WithAndWithoutConsentAndAboutNobody_OpensOnlyTheFirstAndRecordsAll()
    {
        var (with, without, nobody) = (TestNumbers.Citizen(), TestNumbers.Citizen(), TestNumbers.Citizen());
        var person = await host.RegisterPersonAsync(with);
        var silent = (await host.RegisterPersonAsync(without)).Profile_;
        await host.GiveAsync(person.Profile_, host.Clerk());

        var openings = (await host.Directory.OpenInquiriesAsync(Ask("B001", nobody, with, without, with), host.Service())).Openings;

        var none = new OpenInquiriesResponse.Types.Opening();
        var opened = new OpenInquiriesResponse.Types.Opening { Profile = person.Profile_, Version = 2, ConsentExpiresOn = "2025-06-30" };
        openings.ShouldBe([none, opened, none, opened]);
        (await host.AskAsync(with, "B002")).ShouldBe(none);
        (await InquiriesAsync(silent)).Single().ShouldSatisfyAllConditions(
            inquiry => inquiry.Answered.ShouldBeFalse(), inquiry => inquiry.Bank.ShouldBe("B001"), inquiry => inquiry.By.ShouldBe("李经理"),
            inquiry => inquiry.Purpose.ShouldBe(Inquiry.Types.Purpose.LoanApplication));
        (await InquiriesAsync(person.Profile_)).Select(inquiry => (inquiry.Bank, inquiry.Answered)).ShouldBe([("B002", false), ("B001", true), ("B001", true)]);
        (await host.ScalarAsync<string>("SELECT string_agg(inquiry::text, ' ') FROM profiles.inquiry inquiry")).ShouldNotContain(with);
    }

    [Fact]
    public async Task Ask_OnTheLastDayAndTheNext_OpensOnlyOnTheLast()
    {
        var number = TestNumbers.Citizen();
        var person = (await host.RegisterPersonAsync(number)).Profile_;
        await host.GiveAsync(person, host.Clerk(), expiresOn: "2024-07-10");

        await host.MoveToAsync("2024-07-10");
        (await host.AskAsync(number)).ConsentExpiresOn.ShouldBe("2024-07-10");
        await host.MoveToAsync("2024-07-11");
        (await host.AskAsync(number)).Profile.ShouldBeEmpty();
        await host.MoveToAsync("2024-07-01");
    }

    [Fact]
    public async Task Ask_ByAFormerNumber_OpensAndIsListed()
    {
        var (before, after) = (TestNumbers.Citizen(), TestNumbers.Citizen());
        var person = (await host.RegisterPersonAsync(before)).Profile_;
        await host.GiveAsync(person, host.Clerk());
        await host.AskAsync(before);
        await host.Profiles.ChangeIdNumberAsync(
            new ChangeIdNumberRequest { RequestId = NewRequestId(), Profile = person, IdNumber = after, Evidence = "证明", Why = "更正" }, host.Supervisor());

        (await host.AskAsync(before)).Profile.ShouldBe(person);
        (await host.AskAsync(after)).Profile.ShouldBe(person);
        (await InquiriesAsync(person)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Ask_ManyCallsAtOnce_EachGetsItsOwnAnswerAndAllAreOnRecord()
    {
        var numbers = Enumerable.Range(0, 10).Select(_ => TestNumbers.Citizen()).ToArray();
        var people = new Dictionary<string, string>();
        foreach (var number in numbers)
        {
            people[number] = (await host.RegisterPersonAsync(number)).Profile_;
            await host.GiveAsync(people[number], host.Clerk());
        }

        var before = await host.ScalarAsync<long>("SELECT count(*) FROM profiles.inquiry");
        await Task.WhenAll(Enumerable.Range(0, 300).Select(turn => Task.Run(async () =>
        {
            var asked = new[] { numbers[turn % 10], TestNumbers.CitizenOf(turn), numbers[(turn + 3) % 10] };
            var openings = (await host.Directory.OpenInquiriesAsync(Ask("B001", asked), host.Service())).Openings;
            openings.Select(opening => opening.Profile).ShouldBe([people[asked[0]], "", people[asked[2]]]);
        })));

        (await host.ScalarAsync<long>("SELECT count(*) FROM profiles.inquiry")).ShouldBe(before + 900);
    }

    [Fact]
    public async Task Ask_Malformed_NamesTheField()
    {
        (await RefusedFieldsAsync(() => host.Directory.OpenInquiriesAsync(Ask("B001", TestNumbers.Citizen(), "123"), host.Service()))).ShouldBe(["questions[1].idNumber"]);
        (await RefusedFieldsAsync(() => host.Directory.OpenInquiriesAsync(Ask("B001"), host.Service()))).ShouldBe(["questions"]);
        (await RefusedFieldsAsync(() => host.Directory.OpenInquiriesAsync(
            new OpenInquiriesRequest { Questions = { new OpenInquiriesRequest.Types.Question { IdNumber = TestNumbers.Citizen() } } }, host.Service())))
            .ShouldBe(["bank", "by", "scope", "questions[0].purpose"]);
    }

    [Fact]
    public async Task Inquiries_MoreThanAPage_AreReadPageByPageTheNewestFirst()
    {
        var number = TestNumbers.Citizen();
        var person = (await host.RegisterPersonAsync(number)).Profile_;
        await host.Directory.OpenInquiriesAsync(Ask("B001", number, number, number), host.Service());
        await host.AskAsync(number, "B002");

        var first = await host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = person, PageSize = 3 }, host.Owner(person));
        var second = await host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = person, PageSize = 3, PageToken = first.NextPageToken }, host.Owner(person));

        first.Inquiries.Select(inquiry => inquiry.Bank).ShouldBe(["B002", "B001", "B001"]);
        second.Inquiries.Count.ShouldBe(1);
        second.NextPageToken.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<Inquiry>> InquiriesAsync(string profile) =>
        (await host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = profile }, host.Supervisor())).Inquiries;
}
