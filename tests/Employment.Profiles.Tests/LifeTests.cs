using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class LifeTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    [Fact]
    public async Task ChangeIdNumber_Corrected_BothNumbersFindTheProfileAndTheBirthFollows()
    {
        var (wrong, right) = (TestNumbers.Citizen("1998-02-28"), TestNumbers.Citizen("1988-02-28"));
        var person = (await host.RegisterPersonAsync(wrong)).Profile_;

        var changed = await ChangeAsync(person, right);

        changed.MaskedNumber.ShouldEndWith(right[^4..]);
        changed.Version.ShouldBe(2);
        (await host.GetAsync(person)).Shown("person.birthDate").ShouldBe("1988-02-28 (Verified)");
        foreach (var number in new[] { wrong, right })
        {
            (await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = number }, host.Clerk())).Profile.Profile_.ShouldBe(person);
            (await RefusalAsync(() => host.Profiles.RegisterPersonAsync(Somebody(number), host.Clerk()))).ShouldStartWith("AlreadyExists");
        }

        (await ChangeAsync(person, wrong)).MaskedNumber.ShouldEndWith(wrong[^4..]);
        (await host.GetAsync(person)).Shown("person.birthDate").ShouldBe("1998-02-28 (Verified)");
    }

    [Fact]
    public async Task ChangeIdNumber_ToAnothersOrItsOwnOrWithoutReasons_IsRefused()
    {
        var (number, others) = (TestNumbers.Citizen(), TestNumbers.Citizen());
        var person = (await host.RegisterPersonAsync(number)).Profile_;
        var other = (await host.RegisterPersonAsync(others)).Profile_;

        (await RefusalAsync(() => Change(person, others))).ShouldStartWith($"AlreadyExists NUMBER_ON_RECORD This number is on record already, with the profile {other}");
        (await RefusalAsync(() => Change(person, number))).ShouldStartWith("FailedPrecondition NUMBER_UNCHANGED");
        (await RefusedFieldsAsync(() => host.Profiles.ChangeIdNumberAsync(
            new ChangeIdNumberRequest { RequestId = NewRequestId(), Profile = person, IdNumber = others }, host.Supervisor()))).ShouldBe(["evidence", "why"]);
        (await RefusedFieldsAsync(() => Change(person, TestNumbers.Employer()))).ShouldBe(["idNumber"]);
    }

    [Fact]
    public async Task RecordDeath_OnBothSidesOfTheDay_IsCheckedShownAndEndsEvaluation()
    {
        var person = (await host.RegisterPersonAsync(TestNumbers.Citizen("1998-02-28"))).Profile_;
        (await RefusedFieldsAsync(() => Die(person, "2024-07-02"))).ShouldBe(["diedOn"]);
        (await RefusedFieldsAsync(() => Die(person, "1998-02-27"))).ShouldBe(["diedOn"]);

        var died = (await Die(person, "2024-05-02")).Profile;

        died.DiedOn.ShouldBe("2024-05-02");
        (await RefusalAsync(() => Evaluate(person, "2024-05-02"))).ShouldStartWith("FailedPrecondition PERSON_HAS_DIED");
        (await Evaluate(person, "2024-05-01")).On.ShouldBe("2024-05-01");
        (await host.SnapshotAsync(person)).DiedOn.ShouldBe("2024-05-02");
        (await RefusalAsync(() => Die(person, "2024-05-02"))).ShouldStartWith("FailedPrecondition DEATH_ON_RECORD");
        (await Die(person, "2024-05-03")).Profile.DiedOn.ShouldBe("2024-05-03");
        (await host.GetAsync(person, "2024-06-30")).Profile.HasDiedOn.ShouldBeFalse();
        var firm = (await host.RegisterEmployerAsync()).Profile.Profile_;
        (await RefusalAsync(() => Die(firm, "2024-05-02"))).ShouldStartWith("FailedPrecondition NOT_A_PERSON");
    }

    [Fact]
    public async Task Merge_TwoProfiles_NumbersFactsConsentsAndIdsLeadToTheOneThatStays()
    {
        var (oldNumber, newNumber) = (TestNumbers.Citizen("1998-02-28"), TestNumbers.Citizen("1998-02-27"));
        var goes = (await host.RegisterPersonAsync(oldNumber, Wuzhi, facts: [Fact("person.employed", "true", "合同", "2024-05-01"), Fact("person.workplace", "OTHER_CITY", "证")])).Profile_;
        var stays = (await host.RegisterPersonAsync(newNumber, facts: Fact("person.employed", "false", "证", "2024-06-01"))).Profile_;
        await host.RecordAsync(goes, host.Clerk(Wuzhi), Fact("person.flexiblyEmployed", "true", "证"));
        var consent = await host.GiveAsync(goes, host.Owner(goes));

        var merged = (await Merge(stays, goes)).Profile;

        merged.Version.ShouldBe(4);
        (await host.GetAsync(goes)).ShouldBe(await host.GetAsync(stays));
        var shown = await host.GetAsync(goes);
        shown.Profile.Profile_.ShouldBe(stays);
        shown.Shown("person.employed").ShouldBe("false (Verified)");
        shown.Shown("person.workplace").ShouldBe("OTHER_CITY (Verified)");
        shown.Shown("person.birthDate").ShouldBe("1998-02-27 (Verified)");
        (await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = oldNumber }, host.Clerk())).Profile.Profile_.ShouldBe(stays);
        (await host.AskAsync(oldNumber)).Profile.ShouldBe(stays);
        (await host.AskAsync(newNumber)).Profile.ShouldBe(stays);
        (await host.Consents.ListConsentsAsync(new ListConsentsRequest { Profile = stays }, host.Clerk())).Consents.Single().ShouldBe(consent);
        (await host.SnapshotAsync(goes)).ShouldBe(await host.SnapshotAsync(stays));
        (await host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = stays }, host.Owner(goes))).Profile.Profile_.ShouldBe(stays);
        (await host.RecordAsync(goes, host.Owner(goes), Fact("person.employed", "true"))).Version.ShouldBe(5);
        await host.Consents.WithdrawConsentAsync(new WithdrawConsentRequest { RequestId = NewRequestId(), Profile = goes, Consent = consent.Consent_ }, host.Owner(goes));
        (await host.AskAsync(newNumber)).Profile.ShouldBeEmpty();
        (await host.Profiles.ListProfilesAsync(new ListProfilesRequest { Region = Wuzhi }, host.Supervisor())).Profiles.ShouldNotContain(one => one.Profile_ == goes);
    }

    [Fact]
    public async Task Merge_AChain_AnEarlierMergedLeadsToTheLast()
    {
        var (a, b, c) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        await Merge(b, a);

        (await RefusalAsync(() => Merge(c, a))).ShouldStartWith("FailedPrecondition ALREADY_MERGED");
        (await RefusalAsync(() => Merge(a, c))).ShouldStartWith("FailedPrecondition ALREADY_MERGED");
        (await RefusalAsync(() => Merge(b, a))).ShouldStartWith("FailedPrecondition ALREADY_MERGED");
        await Merge(c, b);

        (await host.GetAsync(a)).Profile.Profile_.ShouldBe(c);
    }

    [Fact]
    public async Task Merge_OtherKindOrRegionOrItself_IsRefused()
    {
        var (person, far) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync(region: Wuzhi)).Profile_);
        var firm = (await host.RegisterEmployerAsync()).Profile.Profile_;

        (await RefusalAsync(() => Merge(person, firm))).ShouldStartWith("FailedPrecondition OTHER_KIND");
        (await RefusalAsync(() => Merge(person, far, host.Supervisor(Jiefang)))).ShouldStartWith("PermissionDenied OTHER_REGION");
        (await RefusedFieldsAsync(() => Merge(person, person))).ShouldBe(["other"]);
        (await RefusalAsync(() => Merge(person, NewRequestId()))).ShouldStartWith("NotFound");
    }

    [Fact]
    public async Task Merge_BothWaysAtOnce_OneWins()
    {
        var (one, other) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);

        var outcomes = await Task.WhenAll(TryAsync(one, other), TryAsync(other, one));

        outcomes.Count(won => won).ShouldBe(1);

        async Task<bool> TryAsync(string stays, string goes)
        {
            try
            {
                await Merge(stays, goes);
                return true;
            }
            catch (Grpc.Core.RpcException refused) when (refused.StatusCode == Grpc.Core.StatusCode.FailedPrecondition)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Snapshot_OfMergedProfiles_NamesThoseThatWentIntoIt()
    {
        var (one, other) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        (await SnapshotAsync(one)).Merged.ShouldBeEmpty();

        await Merge(one, other);

        foreach (var id in new[] { one, other })
        {
            var snapshot = await SnapshotAsync(id);
            (snapshot.Profile.Profile_, snapshot.Merged.ShouldHaveSingleItem()).ShouldBe((one, other));
        }

        async Task<GetSnapshotResponse> SnapshotAsync(string id) =>
            await host.Directory.GetSnapshotAsync(new GetSnapshotRequest { Profile = id, WithProfile = true }, host.Service());
    }

    [Fact]
    public async Task Activation_Code_CountsOnceForSevenDaysAndUntilTheNext()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;
        var first = (await IssueAsync(person)).Code;
        var second = (await IssueAsync(person)).Code;

        first.ShouldMatch("^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$");
        (await RefusalAsync(() => Redeem(first, "a"))).ShouldStartWith("NotFound");
        var redeemed = await Redeem(second.ToLowerInvariant().Replace("-", ""), "a");
        redeemed.ShouldBe(new RedeemActivationCodeResponse { Profile = person, Kind = Profile.Types.Kind.Person, IssuedBy = redeemed.IssuedBy });
        redeemed.IssuedBy.ShouldBe(await host.ScalarAsync<string>($"SELECT max(issued_by) FROM profiles.activation_code WHERE profile = '{person}'"));
        var again = await Redeem(second, "a");
        again.ShouldBe(new RedeemActivationCodeResponse(redeemed) { UsedBeforeAt = again.UsedBeforeAt });
        DateTimeOffset.Parse(again.UsedBeforeAt, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBeLessThanOrEqualTo(await host.ScalarAsync<DateTime>($"SELECT max(used_at) FROM profiles.activation_code WHERE profile = '{person}'"));
        (await RefusalAsync(() => Redeem(second, "b"))).ShouldStartWith("NotFound");

        var third = (await IssueAsync(person)).Code;
        await host.ScalarAsync<object>("UPDATE profiles.activation_code SET expires_at = now() - interval '1 second' WHERE used_at IS NULL RETURNING 1");
        (await RefusalAsync(() => Redeem(third, "a"))).ShouldStartWith("NotFound");
        (await RefusalAsync(() => Redeem("not a code", "a"))).ShouldStartWith("NotFound");
        (await host.ScalarAsync<string>("SELECT string_agg(code::text, ' ') FROM profiles.activation_code code")).ShouldNotContain(second.Replace("-", ""));
        (await host.ScalarAsync<string>("SELECT string_agg(encode(answer, 'escape'), ' ') FROM profiles.request")).ShouldNotContain(second);
    }

    private async Task<Profile> ChangeAsync(string profile, string number) => (await Change(profile, number)).Profile;

    private Grpc.Core.AsyncUnaryCall<ChangeIdNumberResponse> Change(string profile, string number) => host.Profiles.ChangeIdNumberAsync(
        new ChangeIdNumberRequest { RequestId = NewRequestId(), Profile = profile, IdNumber = number, Evidence = "公安机关证明", Why = "号码更正" }, host.Supervisor());

    private Grpc.Core.AsyncUnaryCall<RecordDeathResponse> Die(string profile, string on) => host.Profiles.RecordDeathAsync(
        new RecordDeathRequest { RequestId = NewRequestId(), Profile = profile, DiedOn = on, Evidence = "死亡医学证明" }, host.Supervisor());

    private Grpc.Core.AsyncUnaryCall<EvaluateProfileResponse> Evaluate(string profile, string on) =>
        host.Profiles.EvaluateProfileAsync(new EvaluateProfileRequest { Profile = profile, On = on, Measures = { "skill-upgrade-subsidy" } }, host.Clerk());

    private Grpc.Core.AsyncUnaryCall<MergeProfilesResponse> Merge(string stays, string goes, Grpc.Core.Metadata? by = null) => host.Profiles.MergeProfilesAsync(
        new MergeProfilesRequest { RequestId = NewRequestId(), Profile = stays, Other = goes, Why = "同一人" }, by ?? host.Supervisor());

    private async Task<IssueActivationCodeResponse> IssueAsync(string profile) =>
        await host.Profiles.IssueActivationCodeAsync(new IssueActivationCodeRequest { RequestId = NewRequestId(), Profile = profile }, host.Clerk());

    private Grpc.Core.AsyncUnaryCall<RedeemActivationCodeResponse> Redeem(string code, string account) =>
        host.Directory.RedeemActivationCodeAsync(new RedeemActivationCodeRequest { Code = code, Account = account }, host.Service());
}
