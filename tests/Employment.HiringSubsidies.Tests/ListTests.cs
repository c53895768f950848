using Employment.Contracts.Claims.V1;
using Employment.Platform.Identity;
using Google.Protobuf;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Queues, papers and who sees what.</summary>
public sealed class ListTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8];

    [Fact]
    public async Task ListClaims_OfAnOffice_ComesByDueDayPageByPage()
    {
        foreach (var day in new[] { "2024-07-03", "2024-07-01", "2024-07-02" })
        {
            await host.OnAsync(day);
            var claim = ClaimCase.Of(host, "排队企业");
            await claim.DraftAsync(ClaimCase.Refund);
            await claim.AccountAsync();
            await claim.SubmitAsync();
        }

        var request = new ListClaimsRequest { Region = "410800", States = { State.Submitted }, Measure = ClaimCase.Refund, PageSize = 2 };
        var boss = host.As(new CallerIdentity("boss", [], ["claims.read"], "410800"));
        var first = await host.Client.ListClaimsAsync(request, boss);
        request.PageToken = first.NextPageToken;
        var second = await host.Client.ListClaimsAsync(request, boss);
        first.Claims.Concat(second.Claims).Select(claim => claim.DueOn).ShouldBe(["2024-07-03", "2024-07-04", "2024-07-05"]);
        second.NextPageToken.ShouldBeEmpty();
        (await host.Client.ListClaimsAsync(new ListClaimsRequest { Words = "排队" }, boss)).Claims.Count.ShouldBe(3);
        (await host.Client.ListClaimsAsync(new ListClaimsRequest { Words = first.Claims[0].Number }, boss)).Claims.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Claims_OfAnotherRegionOrFirm_AreNotShown()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        (await Should.ThrowAsync<RpcException>(() => claim.GetAsync(new CallerIdentity("r", [], ["claims.read"], Staff.County)))).StatusCode.ShouldBe(StatusCode.NotFound);
        await claim.SubmitAsync();
        var elsewhere = new CallerIdentity("c", [], [.. Staff.Everything], "410803");
        (await Should.ThrowAsync<RpcException>(() => claim.GetAsync(elsewhere))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await Should.ThrowAsync<RpcException>(() => claim.AcceptAsync(elsewhere))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await Should.ThrowAsync<RpcException>(() => claim.GetAsync(Staff.Agent(ClaimCase.Of(host).Firm.Profile_)))).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        var own = await host.Client.ListClaimsAsync(new ListClaimsRequest { Applicant = claim.Firm.Profile_ }, host.As(claim.Agent));
        own.Claims.ShouldHaveSingleItem().Number.ShouldBe(claim.Last.Number);
        (await claim.GetAsync(Staff.Clerk)).Steps.ShouldBe(["WITHDRAW", "ACCEPT", "REQUEST_CORRECTION"]);
        (await claim.GetAsync(claim.Agent)).Steps.ShouldBe(["WITHDRAW"]);

        // Out of the queue that another test looks at.
        await claim.WithdrawAsync();
    }

    [Fact]
    public async Task Attach_FilesByContent_AreKeptOnceAndUpToTheLimit()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        var first = await AttachAsync(claim, "劳动合同", Pdf);
        await AttachAsync(claim, "劳动合同", Pdf);
        (await AttachAsync(claim, "缴费记录", Pdf)).Attachments.Count.ShouldBe(2);
        (await Should.ThrowAsync<RpcException>(() => AttachAsync(claim, "x", [.. "<html>"u8]))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        var file = await host.Client.GetAttachmentAsync(new GetAttachmentRequest { Claim = claim.Id, Hash = first.Attachments[0].Hash }, host.As(claim.Agent));
        file.File.Content.ToByteArray().ShouldBe(Pdf);
        for (var more = 2; more < 40; more++)
        {
            await AttachAsync(claim, $"材料{more}", Pdf);
        }

        (await Should.ThrowAsync<RpcException>(() => AttachAsync(claim, "材料40", Pdf))).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task Attach_Of5MiBAndAByteMore_IsTakenAndRefused()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        var most = new byte[5 * 1024 * 1024];
        Pdf.CopyTo(most, 0);
        Pdf.AsSpan(Pdf.Length - 6).CopyTo(most.AsSpan(most.Length - 6));
        (await AttachAsync(claim, "劳动合同", most)).Attachments.ShouldHaveSingleItem().SizeBytes.ShouldBe(most.Length);
        (await Should.ThrowAsync<RpcException>(() => AttachAsync(claim, "劳动合同", [.. most, (byte)'\n']))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }

    [Fact]
    public async Task Draft_WithdrawnBeforeItWasSubmitted_IsTheApplicantsAloneToSee()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host, "撤回企业");
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.WithdrawAsync();
        var office = new CallerIdentity("r", [], ["claims.read"], Staff.County);
        var ended = new ListClaimsRequest { States = { State.Withdrawn }, PageSize = 200 };
        (await host.Client.ListClaimsAsync(ended, host.As(office))).Claims.ShouldAllBe(one => one.Number.Length > 0);
        (await host.Client.ListClaimsAsync(new ListClaimsRequest { States = { State.Withdrawn }, Words = "撤回" }, host.As(office))).Claims.ShouldBeEmpty();
        (await Should.ThrowAsync<RpcException>(() => claim.GetAsync(office))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await host.Client.ListClaimsAsync(new ListClaimsRequest { Applicant = claim.Firm.Profile_ }, host.As(claim.Agent))).Claims.ShouldHaveSingleItem().State.ShouldBe(State.Withdrawn);
    }

    [Theory]
    [InlineData("410811")]
    [InlineData("410800")]
    public async Task Create_ByAnAgentInAnotherRegionThanTheFirms_IsRefusedNamingTheField(string region)
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        var request = new CreateClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Measure = ClaimCase.Refund, Applicant = claim.Firm.Profile_, Region = region };
        var refused = await Should.ThrowAsync<RpcException>(() => host.Client.CreateClaimAsync(request, host.As(claim.Agent)).ResponseAsync);
        (refused.StatusCode, refused.Status.Detail.StartsWith("region: must be 410802", StringComparison.Ordinal)).ShouldBe((StatusCode.InvalidArgument, true), refused.Status.Detail);
    }

    [Fact]
    public async Task Create_ByAClerkOrForAFirmWithoutARegion_IsTakenWhereTheyAre()
    {
        await host.OnAsync("2024-07-01");
        var (kept, free) = (ClaimCase.Of(host), host.Around.Profiles.AddFirm("无地区单位", new Contracts.Policies.V1.Employer { Kind = Contracts.Policies.V1.Employer.Types.Kind.Enterprise }, region: ""));
        var clerk = new CallerIdentity("clerk-811", [], ["claims.submit", "claims.read"], "410811");
        var request = new CreateClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Measure = ClaimCase.Refund, Applicant = kept.Firm.Profile_, Region = "410811" };
        (await host.Client.CreateClaimAsync(request, host.As(clerk))).Claim.Region.ShouldBe("410811");
        request = new CreateClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Measure = ClaimCase.Refund, Applicant = free.Profile_, Region = "410811" };
        (await host.Client.CreateClaimAsync(request, host.As(Staff.Agent(free.Profile_)))).Claim.Region.ShouldBe("410811");
    }

    [Fact]
    public async Task Edit_AtAnOldRevision_IsRefused()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        var draft = await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        claim.Last.Account.AccountNumber.ShouldBe("************2222");
        var stale = new EditClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = claim.Id, Revision = draft.Revision };
        (await Should.ThrowAsync<RpcException>(() => host.Client.EditClaimAsync(stale, host.As(claim.Agent)).ResponseAsync)).StatusCode.ShouldBe(StatusCode.Aborted);
    }

    private async Task<Claim> AttachAsync(ClaimCase claim, string material, byte[] content) => (await host.Client.AttachFileAsync(
        new AttachFileRequest
        {
            RequestId = Guid.NewGuid().ToString("D"),
            Claim = claim.Id,
            Material = material,
            FileName = "a.pdf",
            Content = ByteString.CopyFrom(content),
        },
        host.As(claim.Agent))).Claim;
}
