using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

/// <summary>What was known of a profile on a past day, on both sides of the days on which it was merged or its death recorded.</summary>
public sealed class PastDayTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    private const string Workplace = "person.workplace";
    private const string Employed = "person.employed";

    [Fact]
    public async Task Get_OnBothSidesOfAMerge_ShowsTheOthersFactsFromItsDayOn()
    {
        await host.MoveToAsync("2024-07-01");
        var goes = (await host.RegisterPersonAsync(facts: Fact(Workplace, "OTHER_CITY", "证"))).Profile_;
        var stays = (await host.RegisterPersonAsync(facts: Fact(Employed, "true", "证"))).Profile_;
        await MergeOnAsync("2024-07-10", stays, goes);
        await host.MoveToAsync("2024-07-20");

        (await host.GetAsync(stays, "2024-07-09")).Shown(Workplace).ShouldBeNull();
        (await host.GetAsync(stays, "2024-07-09")).Shown(Employed).ShouldBe("true (Verified)");
        (await host.GetAsync(stays, "2024-07-10")).Shown(Workplace).ShouldBe("OTHER_CITY (Verified)");
        (await FactsOfEvaluationAsync(stays, "2024-07-09")).ShouldNotContain(Workplace);
        (await FactsOfEvaluationAsync(stays, "2024-07-10")).ShouldContain(Workplace);
    }

    [Fact]
    public async Task Get_OnBothSidesOfAChainOfMerges_ShowsWhatHadComeAllTheWay()
    {
        await host.MoveToAsync("2024-07-01");
        var first = (await host.RegisterPersonAsync(facts: Fact(Workplace, "OTHER_CITY", "证"))).Profile_;
        var second = (await host.RegisterPersonAsync(facts: Fact(Employed, "true", "证"))).Profile_;
        var last = (await host.RegisterPersonAsync()).Profile_;
        await MergeOnAsync("2024-07-05", second, first);
        await MergeOnAsync("2024-07-10", last, second);
        await host.MoveToAsync("2024-07-20");

        (await host.GetAsync(last, "2024-07-09")).Facts.Select(fact => fact.Fact).ShouldBe(["person.birthDate"]);
        (await host.GetAsync(last, "2024-07-10")).Facts.Select(fact => fact.Fact).ShouldBe(["person.birthDate", Employed, Workplace]);
    }

    [Fact]
    public async Task Get_OnBothSidesOfACorrectedDeath_ShowsTheDayKnownThen()
    {
        await host.MoveToAsync("2024-07-01");
        var person = (await host.RegisterPersonAsync()).Profile_;
        await DieOnAsync("2024-07-05", person, "2024-06-01");
        await DieOnAsync("2024-07-10", person, "2024-06-03");
        await host.MoveToAsync("2024-07-20");

        (await host.GetAsync(person, "2024-07-04")).Profile.HasDiedOn.ShouldBeFalse();
        (await host.GetAsync(person, "2024-07-05")).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.GetAsync(person, "2024-07-09")).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.GetAsync(person, "2024-07-10")).Profile.DiedOn.ShouldBe("2024-06-03");
    }

    [Fact]
    public async Task Get_DeathThatCameWithAMerge_IsShownFromTheMergeOnUntilTheProfilesOwn()
    {
        await host.MoveToAsync("2024-07-01");
        var (goes, stays) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        await DieOnAsync("2024-07-02", goes, "2024-06-01");
        await MergeOnAsync("2024-07-10", stays, goes);
        await DieOnAsync("2024-07-12", stays, "2024-06-03");
        await host.MoveToAsync("2024-07-20");

        (await host.GetAsync(stays, "2024-07-09")).Profile.HasDiedOn.ShouldBeFalse();
        (await host.GetAsync(stays, "2024-07-10")).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.GetAsync(stays, "2024-07-11")).Profile.DiedOn.ShouldBe("2024-06-01");
        (await host.GetAsync(stays, "2024-07-12")).Profile.DiedOn.ShouldBe("2024-06-03");
    }

    private async Task MergeOnAsync(string day, string stays, string goes)
    {
        await host.MoveToAsync(day);
        await host.Profiles.MergeProfilesAsync(new MergeProfilesRequest { RequestId = NewRequestId(), Profile = stays, Other = goes, Why = "同一人" }, host.Supervisor());
    }

    private async Task DieOnAsync(string day, string person, string on)
    {
        await host.MoveToAsync(day);
        await host.Profiles.RecordDeathAsync(new RecordDeathRequest { RequestId = NewRequestId(), Profile = person, DiedOn = on, Evidence = "死亡医学证明" }, host.Supervisor());
    }

    private async Task<IEnumerable<string>> FactsOfEvaluationAsync(string person, string on) =>
        (await host.Profiles.EvaluateProfileAsync(new EvaluateProfileRequest { Profile = person, On = on, Measures = { "skill-upgrade-subsidy" } }, host.Clerk())).Facts
            .Select(fact => fact.Fact);
}
