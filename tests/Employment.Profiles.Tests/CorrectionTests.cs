using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;
using Kind = Employment.Contracts.Profiles.V1.ProfileCorrection.Types.Kind;
using State = Employment.Contracts.Profiles.V1.ProfileCorrection.Types.State;

namespace Employment.Profiles.Tests;

/// <summary>Names, regions and deaths put right, on both sides of the day on which they were.</summary>
public sealed class CorrectionTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    [Fact]
    public async Task CorrectName_OnBothSidesOfItsDay_ShowsTheNameKnownThen()
    {
        await host.MoveToAsync("2024-07-01");
        var person = (await host.RegisterPersonAsync(name: "王方")).Profile_;
        await host.MoveToAsync("2024-07-10");
        var corrected = (await Name(person, " 王芳 ")).Profile;
        await host.MoveToAsync("2024-07-15");
        await Name(person, "王芳芳");
        await host.MoveToAsync("2024-07-20");

        (corrected.Name, corrected.Version).ShouldBe(("王芳", 2));
        (await host.GetAsync(person, "2024-07-09")).Profile.Name.ShouldBe("王方");
        (await host.GetAsync(person, "2024-07-10")).Profile.Name.ShouldBe("王芳");
        (await host.GetAsync(person, "2024-07-14")).Profile.Name.ShouldBe("王芳");
        (await host.GetAsync(person, "2024-07-15")).Profile.Name.ShouldBe("王芳芳");
        (await host.GetAsync(person)).Profile.Name.ShouldBe("王芳芳");
        (await host.SnapshotAsync(person)).Version.ShouldBe(3);
        (await ListAsync(person)).Select(each => (each.Kind, each.State, each.Before, each.After, each.MadeBy, each.Evidence, each.Why)).ShouldBe(
        [
            (Kind.Name, State.Done, "王芳", "王芳芳", "supervisor", "居民身份证", "登记时漏字"),
            (Kind.Name, State.Done, "王方", "王芳", "supervisor", "居民身份证", "登记时漏字"),
        ]);
        (await host.Profiles.ListProfilesAsync(new ListProfilesRequest { Region = Jiefang, Name = "王芳芳" }, host.Clerk())).Profiles.ShouldHaveSingleItem().Profile_.ShouldBe(person);
    }

    [Fact]
    public async Task CorrectName_TheSameOrWithoutEvidenceOrWithANumber_IsRefusedAndChangesNothing()
    {
        var person = (await host.RegisterPersonAsync(name: "李四")).Profile_;

        (await RefusalAsync(() => Name(person, "李四 "))).ShouldStartWith("FailedPrecondition NAME_UNCHANGED");
        (await RefusedFieldsAsync(() => host.Corrections.CorrectNameAsync(
            new CorrectNameRequest { RequestId = NewRequestId(), Profile = person, Name = "李思" }, host.Supervisor()))).ShouldBe(["evidence", "why"]);
        (await RefusedFieldsAsync(() => Name(person, new string('李', 101)))).ShouldBe(["name"]);
        (await RefusedFieldsAsync(() => Name(person, TestNumbers.Citizen()))).ShouldBe(["name"]);
        (await Name(person, new string('李', 100))).Profile.Version.ShouldBe(2);
    }

    [Fact]
    public async Task MoveProfile_OnBothSidesOfItsDay_IsTheNewRegionsAndAPastDayShowsTheOld()
    {
        await host.MoveToAsync("2024-07-01");
        var person = (await host.RegisterPersonAsync()).Profile_;
        await host.MoveToAsync("2024-07-10");
        (await RefusalAsync(() => Move(person, Wuzhi, host.Supervisor(Wuzhi)))).ShouldStartWith("PermissionDenied OTHER_REGION");
        var moved = (await Move(person, Wuzhi, host.Supervisor(Jiefang))).Profile;
        await host.MoveToAsync("2024-07-20");

        (moved.Region, moved.Version).ShouldBe((Wuzhi, 2));
        (await RefusalAsync(() => host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = person, On = "2024-07-09" }, host.Clerk(Jiefang)))).ShouldStartWith("PermissionDenied OTHER_REGION");
        (await RefusalAsync(() => Move(person, Jiefang, host.Supervisor(Jiefang)))).ShouldStartWith("PermissionDenied OTHER_REGION");
        (await host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = person }, host.Clerk(Wuzhi))).Profile.Region.ShouldBe(Wuzhi);
        (await host.GetAsync(person, "2024-07-09")).Profile.Region.ShouldBe(Jiefang);
        (await host.GetAsync(person, "2024-07-10")).Profile.Region.ShouldBe(Wuzhi);
        (await EvaluateAsync(person, "2024-07-09")).Region.ShouldBe(Jiefang);
        (await EvaluateAsync(person, "2024-07-10")).Region.ShouldBe(Wuzhi);
        (await EvaluateAsync(person, "2024-07-20")).Region.ShouldBe(Wuzhi);
        (await host.SnapshotAsync(person)).ShouldSatisfyAllConditions(shot => shot.Region.ShouldBe(Wuzhi), shot => shot.Version.ShouldBe(2));
        (await ListAsync(person)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            each => (each.Kind, each.State).ShouldBe((Kind.Region, State.Done)), each => (each.Before, each.After).ShouldBe((Jiefang, Wuzhi)));
        (await host.ScalarAsync<string>($"SELECT why FROM profiles.life_event WHERE profile = '{person}' AND what = 'MOVED'")).ShouldBe("410802 → 410823：迁居");
        await host.MoveToAsync("2024-07-01");
    }

    [Theory]
    [InlineData("410800")]
    [InlineData("410824")]
    [InlineData("")]
    public async Task MoveProfile_ToWhatIsNoCountyServed_NamesTheField(string region)
    {
        var person = (await host.RegisterPersonAsync()).Profile_;

        (await RefusedFieldsAsync(() => Move(person, region))).ShouldBe(["region"]);
        (await RefusalAsync(() => Move(person, Jiefang))).ShouldStartWith("FailedPrecondition REGION_UNCHANGED");
        (await Move(person, "419001")).Profile.Region.ShouldBe("419001");
    }

    [Fact]
    public async Task ReverseDeath_OnBothSidesOfItsDay_ShowsTheDeathKnownThenAndEverythingGoesOnAgain()
    {
        await host.MoveToAsync("2024-07-01");
        var number = TestNumbers.Citizen();
        var person = (await host.RegisterPersonAsync(number)).Profile_;
        await host.GiveAsync(person, host.Owner(person));
        await DieAsync(person, "2024-06-01");
        await host.MoveToAsync("2024-07-10");
        var proposed = (await Propose(person)).Correction;
        (proposed.State, proposed.Before).ShouldBe((State.Open, "2024-06-01"));
        (await host.GetAsync(person)).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.AskAsync(number)).Profile.ShouldBe(person);

        var approved = await Approve(person, proposed.Correction);

        approved.Profile.HasDiedOn.ShouldBeFalse();
        approved.Correction.ShouldSatisfyAllConditions(
            each => each.State.ShouldBe(State.Done), each => each.MadeBy.ShouldBe("supervisor"), each => each.DecidedBy.ShouldBe("second"), each => each.DecidedWhy.ShouldBe("已核对"));
        await host.MoveToAsync("2024-07-20");
        (await host.GetAsync(person, "2024-06-30")).Profile.HasDiedOn.ShouldBeFalse();
        (await host.GetAsync(person, "2024-07-09")).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.GetAsync(person, "2024-07-10")).Profile.HasDiedOn.ShouldBeFalse();
        (await EvaluateAsync(person, "2024-07-20")).On.ShouldBe("2024-07-20");
        var snapshot = await host.SnapshotAsync(person);
        snapshot.HasDiedOn.ShouldBeFalse();
        (await host.AskAsync(number)).ShouldSatisfyAllConditions(opening => opening.Profile.ShouldBe(person), opening => opening.Version.ShouldBe(snapshot.Version));
        await host.GiveAsync(person, host.Owner(person), bank: "B002");
        (await DieAsync(person, "2024-07-19")).Profile.DiedOn.ShouldBe("2024-07-19");
        (await host.GetAsync(person)).Profile.DiedOn.ShouldBe("2024-07-19");
        await host.MoveToAsync("2024-07-01");
    }

    [Fact]
    public async Task Ask_BeforeAndAfterADeathAndAfterItsReversal_IsOnRecordAsAnsweredOnlyOfTheLiving()
    {
        var number = TestNumbers.Citizen();
        var person = (await host.RegisterPersonAsync(number)).Profile_;
        await host.GiveAsync(person, host.Owner(person));
        var living = await host.AskAsync(number);
        await DieAsync(person, "2024-06-01");

        var dead = await host.AskAsync(number);

        (dead.Profile, dead.Version, dead.ConsentExpiresOn).ShouldBe((person, living.Version + 1, living.ConsentExpiresOn));
        await Approve(person, (await Propose(person)).Correction.Correction);
        await host.AskAsync(number);
        (await host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = person }, host.Supervisor())).Inquiries.Select(inquiry => inquiry.Answered)
            .ShouldBe([true, false, true]);
    }

    [Fact]
    public async Task ReverseDeath_ByOnePersonOrOutOfTurn_IsRefused()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;
        (await RefusalAsync(() => Propose(person))).ShouldStartWith("FailedPrecondition NO_DEATH_ON_RECORD");
        await DieAsync(person, "2024-06-01");
        (await RefusedFieldsAsync(() => host.Corrections.ProposeDeathReversalAsync(
            new ProposeDeathReversalRequest { RequestId = NewRequestId(), Profile = person }, host.Supervisor()))).ShouldBe(["evidence", "why"]);
        var first = (await Propose(person)).Correction.Correction;
        (await RefusalAsync(() => Propose(person))).ShouldStartWith("FailedPrecondition REVERSAL_OPEN");
        (await RefusalAsync(() => Approve(person, first, host.Supervisor()))).ShouldStartWith("PermissionDenied SECOND_PERSON");
        (await RefusalAsync(() => Approve(person, first, host.Supervisor(Wuzhi, "second")))).ShouldStartWith("PermissionDenied OTHER_REGION");
        (await RefusalAsync(() => Approve(person, "0"))).ShouldStartWith("NotFound");
        (await RefusedFieldsAsync(() => Approve(person, first, why: ""))).ShouldBe(["why"]);

        (await Reject(person, first)).Correction.State.ShouldBe(State.Rejected);

        (await RefusalAsync(() => Approve(person, first))).ShouldStartWith("FailedPrecondition REVERSAL_CLOSED");
        var second = (await Propose(person)).Correction.Correction;
        await DieAsync(person, "2024-06-02");
        (await RefusalAsync(() => Approve(person, second))).ShouldStartWith("FailedPrecondition DEATH_CHANGED");
        (await host.GetAsync(person)).Profile.DiedOn.ShouldBe("2024-06-02");
        await Reject(person, second);
        (await Approve(person, (await Propose(person)).Correction.Correction)).Profile.HasDiedOn.ShouldBeFalse();
    }

    [Fact]
    public async Task ReverseDeath_BeforeAMergeAndAfterOne_IsGoneThroughInItsOrder()
    {
        await host.MoveToAsync("2024-07-01");
        var (goes, stays) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        await DieAsync(stays, "2024-06-01");
        await DieAsync(goes, "2024-06-03");
        await host.MoveToAsync("2024-07-05");
        await Approve(stays, (await Propose(stays)).Correction.Correction);
        await host.MoveToAsync("2024-07-10");
        await host.Profiles.MergeProfilesAsync(new MergeProfilesRequest { RequestId = NewRequestId(), Profile = stays, Other = goes, Why = "同一人" }, host.Supervisor());
        await host.MoveToAsync("2024-07-15");
        await Approve(goes, (await Propose(goes)).Correction.Correction);
        await host.MoveToAsync("2024-07-20");

        (await host.GetAsync(stays, "2024-07-04")).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.GetAsync(stays, "2024-07-05")).Profile.HasDiedOn.ShouldBeFalse();
        (await host.GetAsync(stays, "2024-07-09")).Profile.HasDiedOn.ShouldBeFalse();
        (await host.GetAsync(stays, "2024-07-10")).Profile.DiedOn.ShouldBe("2024-06-03");
        (await host.GetAsync(stays, "2024-07-14")).Profile.DiedOn.ShouldBe("2024-06-03");
        (await host.GetAsync(stays, "2024-07-15")).Profile.HasDiedOn.ShouldBeFalse();
        (await host.GetAsync(stays)).Profile.HasDiedOn.ShouldBeFalse();
        await host.MoveToAsync("2024-07-01");
    }

    [Fact]
    public async Task Correction_OnRecord_IsNeitherChangedNorRemoved()
    {
        var person = (await host.RegisterPersonAsync(name: "赵一")).Profile_;
        await Name(person, "赵乙");

        foreach (var act in new[] { "UPDATE profiles.correction SET before = 'x' RETURNING 1", "DELETE FROM profiles.correction RETURNING 1" })
        {
            (await Should.ThrowAsync<Npgsql.PostgresException>(() => host.ScalarAsync<int>(act))).MessageText.ShouldContain("never changed or removed");
        }
    }

    private AsyncUnaryCall<CorrectNameResponse> Name(string profile, string name) => host.Corrections.CorrectNameAsync(
        new CorrectNameRequest { RequestId = NewRequestId(), Profile = profile, Name = name, Evidence = "居民身份证", Why = "登记时漏字" }, host.Supervisor());

    private AsyncUnaryCall<MoveProfileResponse> Move(string profile, string region, Metadata? by = null) => host.Corrections.MoveProfileAsync(
        new MoveProfileRequest { RequestId = NewRequestId(), Profile = profile, Region = region, Evidence = "户口簿", Why = "迁居" }, by ?? host.Supervisor("410000"));

    private AsyncUnaryCall<ProposeDeathReversalResponse> Propose(string profile) => host.Corrections.ProposeDeathReversalAsync(
        new ProposeDeathReversalRequest { RequestId = NewRequestId(), Profile = profile, Evidence = "本人到场，核对身份证", Why = "同名误登" }, host.Supervisor());

    private AsyncUnaryCall<ApproveDeathReversalResponse> Approve(string profile, string correction, Metadata? by = null, string why = "已核对") =>
        host.Corrections.ApproveDeathReversalAsync(
            new ApproveDeathReversalRequest { RequestId = NewRequestId(), Profile = profile, Correction = correction, Why = why }, by ?? host.Supervisor(name: "second"));

    private AsyncUnaryCall<RejectDeathReversalResponse> Reject(string profile, string correction) => host.Corrections.RejectDeathReversalAsync(
        new RejectDeathReversalRequest { RequestId = NewRequestId(), Profile = profile, Correction = correction, Why = "证明属实" }, host.Supervisor());

    private async Task<RecordDeathResponse> DieAsync(string profile, string on) => await host.Profiles.RecordDeathAsync(
        new RecordDeathRequest { RequestId = NewRequestId(), Profile = profile, DiedOn = on, Evidence = "死亡医学证明" }, host.Supervisor());

    private async Task<EvaluateProfileResponse> EvaluateAsync(string profile, string on) => await host.Profiles.EvaluateProfileAsync(
        new EvaluateProfileRequest { Profile = profile, On = on, Measures = { "skill-upgrade-subsidy" } }, host.Supervisor());

    private async Task<IReadOnlyList<ProfileCorrection>> ListAsync(string profile) =>
        (await host.Corrections.ListCorrectionsAsync(new ListCorrectionsRequest { Profile = profile }, host.Owner(profile))).Corrections;
}
