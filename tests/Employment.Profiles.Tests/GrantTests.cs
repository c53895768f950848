using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

/// <summary>What was granted before: seen by an evaluation, and told of merges.</summary>
public sealed class GrantTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    private const string Measure = "skill-upgrade-subsidy";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("2024-07-01", Entitlement.Types.Outcome.NotEntitled)]
    [InlineData("2024-07-02", Entitlement.Types.Outcome.Entitled)]
    public async Task Evaluate_WithTheSameCertificateGranted_SeesGrantsUpToTheDay(string grantedOn, Entitlement.Types.Outcome outcome)
    {
        var person = await SkilledAsync();
        host.Funds.Grant(person, new GrantedLine
        {
            Claim = Guid.NewGuid().ToString(), Measure = Measure, On = grantedOn, AmountFen = 200_000, Person = person, Occupation = "焊工", Level = "LEVEL_3",
        });

        var answer = (await EvaluateAsync(person)).Entitlements.ShouldHaveSingleItem();

        (answer.Entitlement.Outcome, answer.Provisional).ShouldBe((outcome, false), answer.ToString());
    }

    [Fact]
    public async Task Evaluate_WhileTheFundIsAway_IsProvisionalAndSaysSo()
    {
        var person = await SkilledAsync();
        host.Funds.IsAway = true;
        try
        {
            var answer = await EvaluateAsync(person);

            answer.Entitlements.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                one => one.Entitlement.Outcome.ShouldBe(Entitlement.Types.Outcome.Entitled), one => one.Provisional.ShouldBeTrue(), one => one.UnverifiedFacts.ShouldBe(["history"]));
            answer.Warnings.ShouldNotBeEmpty();
        }
        finally
        {
            host.Funds.IsAway = false;
        }
    }

    [Fact]
    public async Task Merge_WhileTheFundIsAway_IsToldInOrderOnceItIsBackAndNothingIsDecidedBefore()
    {
        var (first, second, third) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        host.Funds.IsAway = true;
        await MergeAsync(second, first);
        await MergeAsync(third, second);

        (await Should.ThrowAsync<RpcException>(() => SnapshotAsync(first, forDecision: true))).StatusCode.ShouldBe(StatusCode.Aborted);
        (await SnapshotAsync(first, forDecision: false)).Snapshot.Profile.ShouldBe(third);

        await Eventually.IsTrueAsync(() => Gauges.Read(host.Services, "employment.profiles.merges.waiting")[""] >= 2, "the gauge says that merges wait", Soon);
        Gauges.Read(host.Services, "employment.profiles.merges.age")[""].ShouldBeGreaterThan(0);
        host.Funds.IsAway = false;
        await Eventually.IsTrueAsync(() => host.Funds.Merges.Count(merge => merge.From == second || merge.From == first) == 2, "the fund was told", Soon);
        host.Funds.Merges.Where(merge => merge.From == second || merge.From == first).Select(merge => (merge.From, merge.Into)).ShouldBe([(first, second), (second, third)]);
        await Eventually.IsTrueAsync(
            async () => await host.ScalarAsync<long>("SELECT count(*) FROM profiles.holder_merge WHERE done_at IS NULL") == 0, "nothing waits", Soon);
        (await SnapshotAsync(first, forDecision: true)).Snapshot.Profile.ShouldBe(third);
    }

    [Fact]
    public async Task Merge_OfTwoWhoWereBothGranted_StandsOnTheRecord()
    {
        var (stays, goes) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        var claim = Guid.NewGuid().ToString();
        host.Funds.Conflicts.Add(new UsedKey { Claim = claim, Key = new ClaimKey { Kind = ClaimKey.Types.Kind.PersonGrantKind, Person = goes } });
        try
        {
            await MergeAsync(stays, goes);

            await Eventually.IsTrueAsync(
                async () => await host.ScalarAsync<long>(
                    $"SELECT count(*) FROM profiles.life_event WHERE profile = '{stays}' AND what = 'GRANTED_TWICE' AND why LIKE '%{claim}'") == 1,
                "the record says so",
                Soon);
        }
        finally
        {
            host.Funds.Conflicts.Clear();
        }
    }

    private async Task<string> SkilledAsync() => (await host.RegisterPersonAsync(facts:
    [
        Fact("certificate.level", "LEVEL_3", "证书", "2024-06-01"), Fact("certificate.occupation", "焊工", "证书", "2024-06-01"), Fact("certificate.issuedOn", "2024-03-01", "证书", "2024-06-01"),
        Fact("person.enterpriseEmployee", "true", "社保", "2024-06-01"), Fact("person.receivingUnemploymentBenefit", "false", "社保", "2024-06-01"),
        Fact("person.unemploymentInsuranceMonths", "36", "社保", "2024-06-01"),
    ])).Profile_;

    private async Task<EvaluateProfileResponse> EvaluateAsync(string person) =>
        await host.Profiles.EvaluateProfileAsync(new EvaluateProfileRequest { Profile = person, Measures = { Measure } }, host.Clerk());

    private async Task MergeAsync(string stays, string goes) => await host.Profiles.MergeProfilesAsync(
        new MergeProfilesRequest { RequestId = Guid.NewGuid().ToString(), Profile = stays, Other = goes, Why = "同一人" }, host.Supervisor());

    private async Task<GetSnapshotResponse> SnapshotAsync(string profile, bool forDecision) =>
        await host.Directory.GetSnapshotAsync(new GetSnapshotRequest { Profile = profile, ForDecision = forDecision }, host.Service());
}
