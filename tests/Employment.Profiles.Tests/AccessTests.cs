using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

/// <summary>Who sees and changes whose profile.</summary>
public sealed class AccessTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    [Fact]
    public async Task Owner_OfAnother_IsToldNothingWhetherThereIsSuchAProfileOrNot()
    {
        var (own, other) = ((await host.RegisterPersonAsync()).Profile_, (await host.RegisterPersonAsync()).Profile_);
        var owner = host.Owner(own);

        foreach (var profile in new[] { other, NewRequestId() })
        {
            (await RefusalAsync(() => host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = profile }, owner))).ShouldStartWith("PermissionDenied NOT_YOUR_PROFILE");
            (await RefusalAsync(() => host.Consents.GiveConsentAsync(Banks.Give(profile), owner))).ShouldStartWith("PermissionDenied NOT_YOUR_PROFILE");
            (await RefusalAsync(() => host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = profile }, owner))).ShouldStartWith("PermissionDenied NOT_YOUR_PROFILE");
        }

        (await host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = own }, owner)).Profile.Profile_.ShouldBe(own);
    }

    [Fact]
    public async Task Clerk_OfAnotherCounty_IsRefusedEverywhereAndTheCitysAdmitted()
    {
        var person = (await host.RegisterPersonAsync()).Profile_;
        var (clerk, reviewer, supervisor) = (host.Clerk(Wuzhi), host.Reviewer(Wuzhi), host.Supervisor(Wuzhi));
        var calls = new Func<Task>[]
        {
            async () => await host.Profiles.GetProfileAsync(new GetProfileRequest { Profile = person }, clerk),
            async () => await host.Profiles.GetFactHistoryAsync(new GetFactHistoryRequest { Profile = person, Fact = "person.employed" }, clerk),
            async () => await host.RecordAsync(person, clerk, Fact("person.employed", "true")),
            async () => await host.VerifyAsync(person, "1", Verification.Types.State.Verified, reviewer),
            async () => await host.Profiles.ChangeIdNumberAsync(new ChangeIdNumberRequest { RequestId = NewRequestId(), Profile = person, IdNumber = TestNumbers.Citizen(), Evidence = "x", Why = "x" }, supervisor),
            async () => await host.Profiles.RecordDeathAsync(new RecordDeathRequest { RequestId = NewRequestId(), Profile = person, DiedOn = "2024-01-01", Evidence = "x" }, supervisor),
            async () => await host.Corrections.CorrectNameAsync(new CorrectNameRequest { RequestId = NewRequestId(), Profile = person, Name = "x", Evidence = "x", Why = "x" }, supervisor),
            async () => await host.Corrections.MoveProfileAsync(new MoveProfileRequest { RequestId = NewRequestId(), Profile = person, Region = Wuzhi, Evidence = "x", Why = "x" }, supervisor),
            async () => await host.Corrections.ProposeDeathReversalAsync(new ProposeDeathReversalRequest { RequestId = NewRequestId(), Profile = person, Evidence = "x", Why = "x" }, supervisor),
            async () => await host.Corrections.ApproveDeathReversalAsync(new ApproveDeathReversalRequest { RequestId = NewRequestId(), Profile = person, Correction = "1", Why = "x" }, supervisor),
            async () => await host.Corrections.RejectDeathReversalAsync(new RejectDeathReversalRequest { RequestId = NewRequestId(), Profile = person, Correction = "1", Why = "x" }, supervisor),
            async () => await host.Corrections.ListCorrectionsAsync(new ListCorrectionsRequest { Profile = person }, supervisor),
            async () => await host.Profiles.IssueActivationCodeAsync(new IssueActivationCodeRequest { RequestId = NewRequestId(), Profile = person }, clerk),
            async () => await host.Profiles.EvaluateProfileAsync(new EvaluateProfileRequest { Profile = person }, clerk),
            async () => await host.Consents.GiveConsentAsync(Banks.Give(person), clerk),
            async () => await host.Consents.WithdrawConsentAsync(new WithdrawConsentRequest { RequestId = NewRequestId(), Profile = person, Consent = NewRequestId() }, clerk),
            async () => await host.Consents.ListConsentsAsync(new ListConsentsRequest { Profile = person }, clerk),
            async () => await host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = person }, supervisor),
            async () => await host.Profiles.ListProfilesAsync(new ListProfilesRequest { Region = Jiefang }, clerk),
        };

        foreach (var call in calls)
        {
            (await Should.ThrowAsync<RpcException>(call)).ShouldSatisfyAllConditions(
                refused => refused.StatusCode.ShouldBe(StatusCode.PermissionDenied), refused => refused.Status.Detail.ShouldContain("for which you do not answer"));
        }

        (await host.GetAsync(person)).Profile.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Directory_ToAnybodyOutside_IsClosed() =>
        (await RefusalAsync(() => host.Directory.GetSnapshotAsync(new GetSnapshotRequest { Profile = NewRequestId() }, host.Supervisor()))).ShouldStartWith("PermissionDenied MISSING_PERMISSION");

    [Fact]
    public async Task List_PageByPage_GivesEachOnceTheNewestFirstAndByTheBeginningOfTheName()
    {
        const string region = "410883";
        var people = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            people.Add((await host.RegisterPersonAsync(region: region, name: i % 2 == 0 ? "李甲" : "李乙")).Profile_);
        }

        await host.RegisterEmployerAsync(region: region);
        var read = new List<string>();
        var token = "";
        do
        {
            var page = await host.Profiles.ListProfilesAsync(
                new ListProfilesRequest { Region = region, Kind = Profile.Types.Kind.Person, PageSize = 2, PageToken = token }, host.Supervisor());
            read.AddRange(page.Profiles.Select(profile => profile.Profile_));
            token = page.NextPageToken;
        }
        while (token.Length > 0);

        read.ShouldBe(Enumerable.Reverse(people));
        (await host.Profiles.ListProfilesAsync(new ListProfilesRequest { Name = "李乙" }, host.Clerk(region))).Profiles.Count.ShouldBe(2);
        (await host.Profiles.ListProfilesAsync(new ListProfilesRequest { Name = "乙" }, host.Clerk(region))).Profiles.ShouldBeEmpty();
        (await host.Profiles.ListProfilesAsync(new ListProfilesRequest { Name = "李%" }, host.Clerk(region))).Profiles.ShouldBeEmpty();
        (await RefusedFieldsAsync(() => host.Profiles.ListProfilesAsync(new ListProfilesRequest { PageSize = 201, PageToken = "x", Region = "4" }, host.Supervisor())))
            .ShouldBe(["pageSize", "pageToken", "region"]);
    }
}
