using Employment.Contracts.Claims.V1;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Where the money goes is not changed and accepted by one officer.</summary>
public sealed class AccountChangeTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const string First = "6222000011112222";

    [Fact]
    public async Task Accept_ByTheClerkWhoChangedTheAccountAsACorrection_IsRefused()
    {
        var claim = await CorrectedByTheClerkAsync("6222000011112223");

        var refused = await Should.ThrowAsync<RpcException>(() => claim.AcceptAsync());
        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        refused.Status.Detail.ShouldContain("ACCOUNT_CHANGED");
        (await claim.AcceptAsync(Staff.Of("clerk-2", "claims.read", "claims.accept"))).State.ShouldBe(State.Accepted);
        (await claim.GetAsync()).Events.Select(happened => happened.What).ShouldContain("ACCOUNT_CHANGED");
    }

    [Fact]
    public async Task Accept_ByTheClerkWhoEnteredTheSameAccountAgain_IsAllowed()
    {
        var claim = await CorrectedByTheClerkAsync(First);

        (await claim.AcceptAsync()).State.ShouldBe(State.Accepted);
        (await claim.GetAsync()).Events.Select(happened => happened.What).ShouldNotContain("ACCOUNT_CHANGED");
    }

    private async Task<ClaimCase> CorrectedByTheClerkAsync(string account)
    {
        var claim = await ClaimCase.Of(host).FilledAsync();
        await claim.SubmitAsync();
        var asked = await claim.CorrectAsync();
        await host.Client.EditClaimAsync(
            new EditClaimRequest
            {
                RequestId = NewId(),
                Claim = claim.Id,
                Revision = asked.Revision,
                Account = new PayeeAccount { Holder = claim.Firm.Name, BankName = "示例银行", AccountNumber = account },
            },
            host.As(Staff.Clerk));
        await host.Client.SubmitClaimAsync(new SubmitClaimRequest { RequestId = NewId(), Claim = claim.Id }, host.As(Staff.Clerk));
        return claim;
    }

    private static string NewId() => Guid.NewGuid().ToString("D");
}
