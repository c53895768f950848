using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Google.Protobuf;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>A draft is its maker's alone, and holds nothing that others have to say.</summary>
public sealed class DraftTests(HiringHost host) : IClassFixture<HiringHost>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8];

    [Fact]
    public async Task Draft_OfOthers_IsThereForItsMakerAndTheCounterAlone()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host, "草稿企业");
        await claim.DraftAsync(ClaimCase.Refund);
        await claim.AccountAsync();
        var paper = await AttachAsync(claim);
        foreach (var reader in new[] { Staff.Reviewer, Staff.Approver, new CallerIdentity("boss", [], ["claims.read"], "410800") })
        {
            foreach (var look in Looks(claim, paper, reader))
            {
                (await Should.ThrowAsync<RpcException>(look)).StatusCode.ShouldBe(StatusCode.NotFound);
            }

            (await DraftsAsync(claim, reader)).ShouldBeEmpty();
        }

        foreach (var maker in new[] { claim.Agent, Staff.Clerk })
        {
            await Task.WhenAll(Looks(claim, paper, maker).Select(look => look()));
            (await DraftsAsync(claim, maker)).ShouldHaveSingleItem().Claim_.ShouldBe(claim.Id);
        }

        await claim.SubmitAsync();
        await Task.WhenAll(Looks(claim, paper, Staff.Reviewer).Select(look => look()));

        // Out of the queue of others.
        await claim.WithdrawAsync();
    }

    [Fact]
    public async Task List_WithoutStates_HasNoDrafts()
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host, "清单企业");
        await claim.DraftAsync(ClaimCase.Refund);
        var request = new ListClaimsRequest { Applicant = claim.Firm.Profile_ };
        (await host.Client.ListClaimsAsync(request, host.As(claim.Agent))).Claims.ShouldBeEmpty();
        (await host.Client.ListClaimsAsync(request, host.As(Staff.Clerk))).Claims.ShouldBeEmpty();
    }

    [Fact]
    public async Task Edit_StatingThatTheBaseIsRecognised_IsRefusedNamingTheField()
    {
        await host.OnAsync("2023-11-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync();
        var (number, person) = ClaimCase.Graduate(host);
        var stated = new Facts { Internship = new Internship { Months = 3, BaseRecognised = true } };
        (await Should.ThrowAsync<RpcException>(() => claim.AddAsync(number, person.Name, stated))).ShouldSatisfyAllConditions(
            refused => refused.StatusCode.ShouldBe(StatusCode.InvalidArgument), refused => refused.Status.Detail.ShouldContain("setLines[0].facts.internship.baseRecognised"));
        var whole = new EditClaimRequest { RequestId = NewId(), Claim = claim.Id, Revision = claim.Last.Revision, Facts = stated };
        (await Should.ThrowAsync<RpcException>(() => host.Client.EditClaimAsync(whole, host.As(claim.Agent)).ResponseAsync)).Status.Detail
            .ShouldContain("facts.internship.baseRecognised");
    }

    [Theory]
    [InlineData("=示例", "示例银行", "account.holder")]
    [InlineData("示例", "@示例银行", "account.bankName")]
    [InlineData("示例\n企业", "示例银行", "account.holder")]
    public async Task Edit_WithAnAccountThatASpreadsheetWouldReckon_IsRefused(string holder, string bank, string field)
    {
        await host.OnAsync("2024-07-01");
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(ClaimCase.Refund);
        var request = new EditClaimRequest
        {
            RequestId = NewId(),
            Claim = claim.Id,
            Revision = claim.Last.Revision,
            Account = new PayeeAccount { Holder = holder, BankName = bank, AccountNumber = "6222000011112222" },
        };
        (await Should.ThrowAsync<RpcException>(() => host.Client.EditClaimAsync(request, host.As(claim.Agent)).ResponseAsync)).Status.Detail.ShouldContain(field);
    }

    private IEnumerable<Func<Task>> Looks(ClaimCase claim, string paper, CallerIdentity by) =>
    [
        () => claim.GetAsync(by),
        () => claim.AssessAsync(by),
        () => host.Client.GetAttachmentAsync(new GetAttachmentRequest { Claim = claim.Id, Hash = paper }, host.As(by)).ResponseAsync,
    ];

    private async Task<IReadOnlyList<Claim>> DraftsAsync(ClaimCase claim, CallerIdentity by) => (await host.Client.ListClaimsAsync(
        new ListClaimsRequest { Applicant = claim.Firm.Profile_, States = { State.Draft } }, host.As(by))).Claims;

    private async Task<string> AttachAsync(ClaimCase claim) => (await host.Client.AttachFileAsync(
        new AttachFileRequest { RequestId = NewId(), Claim = claim.Id, Material = "劳动合同", FileName = "a.pdf", Content = ByteString.CopyFrom(Pdf) },
        host.As(claim.Agent))).Claim.Attachments.ShouldHaveSingleItem().Hash;

    private static string NewId() => Guid.NewGuid().ToString("D");
}
